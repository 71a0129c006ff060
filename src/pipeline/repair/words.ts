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
 * Whether a word reaches across the seam of two pieces of text, and neither piece has a word of its
 * own at the seam: 培|训 is one, 高地|产经 is not.
 */
export function joinsAcross(left: string, right: string): boolean {
  const before = wordAt(left, left.length - 1)?.segment ?? ''
  const after = wordAt(right, 0)?.segment ?? ''
  if (before.length > 1 || after.length > 1) return false
  return (wordAt(left + right, left.length)?.index ?? left.length) < left.length
}

/** Whether the character between the two texts is part of a word of two or more. */
export function inWord(before: string, char: string, after: string): boolean {
  const segment = segmenter.segment(before + char + after).containing(before.length)
  return segment !== undefined && segment.segment.length > 1
}
