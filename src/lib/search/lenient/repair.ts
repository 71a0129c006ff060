import type { Bundle } from '../bundle/bundle.ts'
import { findPhrase, postingsOf } from '../phrase.ts'
import type { Token } from '../query.ts'
import type { Sounds } from '../words/sounds.ts'
import { distance } from './near.ts'

/** Readings that are returned. */
const most = 3

/**
 * The run with one character replaced, as the index holds it: for words that the vocabulary lacks,
 * such as names. What may stand behind a character is read from the index; the first character
 * cannot be mended so.
 *
 * @returns the readings that most articles hold, those that sound alike first
 */
export async function repairFromIndex(
  run: string,
  { bundle, sounds }: { readonly bundle: Bundle; readonly sounds: Sounds | null },
): Promise<string[]> {
  const chars = [...run]
  const found: { text: string; pages: number; near: number }[] = []
  for (let at = 1; at < chars.length; at++) {
    // Without two sure characters on one side, or with no more than those, only a sound is a sign.
    const isSure = chars.length > 3 && (at >= 2 || chars.length - at - 1 >= 2)
    const before = chars[at - 1] ?? ''
    const rest = contextOf(chars, at)
    const postings = await postingsOf(bundle, rest)
    if (postings.some(({ pages }) => pages.length === 0)) continue
    for (const [word, posting] of await bundle.wordsFrom(before)) {
      const [, char = ''] = [...word]
      if ([...word].length !== 2 || char === chars[at]) continue
      const near = sounds ? distance(char, chars[at] ?? '', sounds) : 2
      if (!isSure && near > 0) continue
      const tokens = rest.toSpliced(Math.max(0, at - 1), 0, pairAt(word, at - 1))
      const all = postings.toSpliced(Math.max(0, at - 1), 0, posting)
      const pages = findPhrase(withGap(tokens, at), all).size
      if (pages === 0) continue
      found.push({ text: chars.with(at, char).join(''), pages, near })
    }
  }
  return found
    .sort((a, b) => a.near - b.near || b.pages - a.pages)
    .slice(0, most)
    .map(({ text }) => text)
}

const pairAt = (text: string, index: number): Token => ({
  text,
  kind: 'pair',
  least: 0,
  most: index === 0 ? 0 : 1,
})

/** The pairs of a run that do not touch one of its characters. */
function contextOf(chars: readonly string[], at: number): Token[] {
  const tokens: Token[] = []
  for (let i = 0; i + 1 < chars.length; i++) {
    if (i !== at && i + 1 !== at) tokens.push(pairAt(`${chars[i]}${chars[i + 1]}`, i))
  }
  return tokens
}

/** The pair behind the gap may be one word further on. */
const withGap = (tokens: readonly Token[], at: number): Token[] =>
  tokens.map((token, i) => (i === at ? { ...token, least: 0, most: 2 } : token))
