import { isCommon } from './characters.ts'
import { canRead, isToned, pinyinLetters } from './readings.ts'

/** A Han character with a note behind it: `職(zhí)`, `全(quán )`, `弘（hong）`. */
export const readingNote = new RegExp(
  `(\\p{Script=Han})([(（][ \\u00a0]?(${pinyinLetters}{1,10})[ \\u00a0]?[)）])`,
  'gu',
)

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
  return count
}
