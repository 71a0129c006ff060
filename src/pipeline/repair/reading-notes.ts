import { isCommon, isHan } from './characters.ts'
import { canRead, foldTone, isToned, pinyinLetters } from './readings.ts'

/** A Han character with a note behind it: `職(zhí)`, `全(quán )`, `弘（hong）`. */
export const readingNote = new RegExp(
  `(\\p{Script=Han})([(（][ \\u00a0]?(${pinyinLetters}{1,10})[ \\u00a0]?[)）])`,
  'gu',
)

/** `工运（gōngyùn）`: one note on a word, without blanks between its syllables. */
export const gluedNote = new RegExp(
  `(?<=\\p{Script=Han}{2})[(（](${pinyinLetters}{3,48})[)）]`,
  'gu',
)

/** Longest word that a note spells, in characters. Assumed. */
const longestWord = 12

/** Longest reading of a character, in letters: zhuang. */
const mostLetters = 6

/** How many of the last characters the letters spell, at least two; 0 for none. */
function spelled(chars: readonly string[], letters: string): number {
  let lefts: readonly string[] = [letters]
  for (let count = 1; count <= chars.length && lefts.length > 0; count++) {
    const char = chars.at(-count) ?? ''
    lefts = lefts.flatMap((left) =>
      Array.from({ length: mostLetters }, (_, at) => at + 1)
        .filter((size) => size <= left.length && canRead(char, left.slice(-size)))
        .map((size) => left.slice(0, -size)),
    )
    if (count > 1 && lefts.includes('')) return count
  }
  return 0
}

/** The characters that a match of `gluedNote` spells with their tones. */
export function gluedWord({ 1: letters = '', index, input }: RegExpExecArray): readonly string[] {
  if (!isToned(letters) || letters !== letters.toLowerCase()) return []
  const before = [...input.slice(Math.max(0, index - longestWord), index)]
  const chars = before.slice(before.findLastIndex((char) => !isHan(char)) + 1)
  const count = spelled(chars, foldTone(letters))
  return count === 0 ? [] : chars.slice(-count)
}

/** A bracket with a letter in it: what a note begins with. */
const opening = new RegExp(`[(（][ \\u00a0]?${pinyinLetters}`, 'u')

/**
 * Notes with a tone mark on a common character that can be read so: nobody needs them, so they are
 * damage. A gloss on a rare character (亳州) is not counted.
 */
export function provenNotes(text: string): number {
  if (!opening.test(text)) return 0
  let count = 0
  for (const [, char, , reading] of text.matchAll(readingNote)) {
    if (char === undefined || reading === undefined || !isCommon(char)) continue
    if (isToned(reading) && canRead(char, reading)) count += 1
  }
  for (const match of text.matchAll(gluedNote)) {
    const word = gluedWord(match)
    if (word.length > 0 && word.every(isCommon)) count += 1
  }
  return count
}
