import { toSimplified } from './characters.ts'
import { adKeywords } from './spam-words.ts'

const domains = [...adKeywords].map(([domain, words]) => ({
  domain,
  pattern: spliced(words),
}))

/**
 * A keyword with a Han character glued to either side, longest first. What belongs to a sentence
 * of the trade has a preposition, a quotation mark or a sign beside it somewhere.
 */
function spliced(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  return new RegExp(
    `(?<=[\\p{Script=Han}A-Za-z])(?:${longestFirst.join('|')})(?=\\p{Script=Han})`,
    'gu',
  )
}

/** Keywords of the trades given, glued into a sentence. */
export const keywordPattern = (trades: readonly string[]): readonly RegExp[] =>
  domains.filter(({ domain }) => trades.includes(domain)).map(({ pattern }) => pattern)

/**
 * Trades whose keywords stand glued in the text, if they are of two or more kinds: one trade may be
 * the story's own (a contest for 装潢设计), two in the same report are advertising.
 */
export function domainsSpliced(text: string): readonly string[] {
  const plain = toSimplified(text)
  const found = domains.filter(({ pattern }) => plain.search(pattern) >= 0)
  return found.length >= 2 ? found.map(({ domain }) => domain) : []
}
