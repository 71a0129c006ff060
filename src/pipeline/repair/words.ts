const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Whether the two characters are one word of the segmenter's dictionary. */
export function isWord(pair: string): boolean {
  const [first] = segmenter.segment(pair)
  return first !== undefined && first.segment === pair
}

const segments = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment)

/** Whether some word of two characters or more stands in the text. */
export const hasWord = (text: string): boolean =>
  segments(text).some((segment) => segment.length > 1)

/** The word that the character at the index is part of; `null` behind the end. */
const wordAt = (text: string, index: number): Intl.SegmentData | null =>
  segmenter.segment(text).containing(index) ?? null

/**
 * The word that reaches across the seam of two pieces of text, when neither piece has a word of its
 * own at the seam: 培|训 make one, 高地|产经 do not. `null` without one.
 */
export function joinedAcross(left: string, right: string): string | null {
  const before = wordAt(left, left.length - 1)?.segment ?? ''
  const after = wordAt(right, 0)?.segment ?? ''
  if (before.length > 1 || after.length > 1) return null
  const word = wordAt(left + right, left.length)
  return word !== null && word.index < left.length ? word.segment : null
}

export const joinsAcross = (left: string, right: string): boolean =>
  joinedAcross(left, right) !== null

/** Whether a word of the text reaches across the index. */
export const spans = (text: string, index: number): boolean =>
  (wordAt(text, index)?.index ?? index) < index

/** Whether the character between the two texts is part of a word of two or more. */
export function inWord(before: string, char: string, after: string): boolean {
  const segment = segmenter.segment(before + char + after).containing(before.length)
  return segment !== undefined && segment.segment.length > 1
}
