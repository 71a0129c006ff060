import { canRead, isToned, pinyinLetters } from './readings.ts'

/** A Han character with a note behind it: `職(zhí)`, `全(quán )`, `弘（hong）`. */
export const readingNote = new RegExp(
  `(\\p{Script=Han})([(（][ \\u00a0]?(${pinyinLetters}{1,10})[ \\u00a0]?[)）])`,
  'gu',
)

/** Notes with a tone mark that the character can be read as. */
export function provenNotes(text: string): number {
  let count = 0
  for (const [, char, , reading] of text.matchAll(readingNote))
    if (char !== undefined && reading !== undefined && isToned(reading) && canRead(char, reading))
      count += 1
  return count
}
