import type { Vocabulary, Word } from '../words/vocabulary.ts'

/** What a name ends in, and many others: without the rest of the name it is another one's. */
const generic = /^(?:自治[区州县]|地区|新区|开发区|街道|大学|学院|集团|公司|日报|工会|总工会)$/

/** What a character that belongs to no word costs, and a rare word, where a word costs 1. Assumed. */
const strayCost = 2.6
const rareCost = 3.4

/** A number with its unit, letters, one character. */
const parts = /[a-z0-9.,+]*\d[年月日万亿千百家人个名项元所场次条]|[a-z0-9.,+]+|./gsu

/** Parts of a word at most. */
const longest = 10

interface Path {
  readonly cost: number
  readonly pieces: readonly string[]
}

/**
 * Words of the articles that a text consists of, and what stands between them. No words where they
 * are not the larger part of it: 滨海新区 is not the 新区 of another place.
 */
export function knownIn(
  text: string,
  { words }: Vocabulary,
): { readonly known: readonly string[]; readonly strays: readonly string[] } {
  const chars = text.match(parts) ?? []
  const paths: Path[] = [{ cost: 0, pieces: [] }]
  for (let to = 1; to <= chars.length; to++) {
    for (let from = Math.max(0, to - longest); from < to; from++) {
      const piece = chars.slice(from, to).join('')
      const before = paths[from]
      if (!before || (to - from > 1 && !words.has(piece))) continue
      const cost = before.cost + (isWord(piece) ? costOf(words.get(piece)) : strayCost)
      if (cost < (paths[to]?.cost ?? Number.POSITIVE_INFINITY)) {
        paths[to] = { cost, pieces: [...before.pieces, piece] }
      }
    }
  }
  const pieces = paths.at(-1)?.pieces ?? []
  const known = pieces.filter(isWord)
  const isOthers = pieces.length > known.length && known.every((word) => generic.test(word))
  if (
    isOthers ||
    !known.some((word) => words.has(word)) ||
    known.join('').length * 2 <= text.length
  ) {
    return { known: [], strays: [text] }
  }
  return { known, strays: rowsOf(pieces).filter((row) => row !== '') }
}

/** Kinds of names, which are one thing: 山西日报 is not 山西 and 日报. */
const ofNames = new Set(['body', 'outlet', 'person', 'place', 'term'])

/** Characters from which on a compound is rather two things than the name of one: 平台企业. Assumed. */
const leastCompound = 6

/** The two words that a compound consists of; `null` for a name and for what is no compound. */
export function cutInTwo(text: string, { words }: Vocabulary): readonly [string, string] | null {
  if (ofNames.has(words.get(text)?.kind ?? '') || isOutlet.test(text)) return null
  const chars = [...text]
  if (chars.length < leastCompound) return null
  const countOf = (word: string) => words.get(word)?.count ?? 0
  const cuts = chars
    .slice(2, -1)
    .map((_, i): readonly [string, string] => [
      chars.slice(0, i + 2).join(''),
      chars.slice(i + 2).join(''),
    ])
  const worth = ([left, right]: readonly [string, string]) =>
    Math.min(countOf(left), countOf(right))
  const [best] = cuts.filter((cut) => worth(cut) > 0).sort((a, b) => worth(b) - worth(a))
  return best ?? null
}

/** A newspaper or a station is one thing, whether the articles have it or not. */
export const isOutlet = /(?:日报|晚报|晨报|时报|新闻网|电视台|广播电台)$/

const costOf = (word: Word | undefined): number => (word?.kind === 'rare' ? rareCost : 1)

const isWord = (piece: string): boolean => [...piece].length > 1

/** The characters between words, those side by side together. */
const rowsOf = (pieces: readonly string[]): string[] =>
  pieces
    .map((piece) => (isWord(piece) ? ' ' : piece))
    .join('')
    .split(' ')
