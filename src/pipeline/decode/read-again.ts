import { misreadLatin } from '../repair/misread-latin.ts'
import type { Recorder } from '../types.ts'

/** Bytes 80 to A0, which strip would take for controls and blanks. */
const fragile = /[\u0080-\u00a0]/

/** A page is misread as a whole when it has so many times more Latin-1 than Han. Assumed. */
const mostly = 4

/** Whether the global pattern matches at least so many times; the text is read no further than that. */
const matchesTimes = (text: string, pattern: RegExp, times: number): boolean =>
  !text
    .matchAll(pattern)
    .drop(times - 1)
    .next().done

/**
 * Chinese that was read as Latin-1 or Windows-1252, read again where repair could not: on a page that
 * is misread as a whole, whose structure nobody would recognise, and in lines whose bytes would be
 * stripped. Other lines are left for extract to judge, which cuts a frame that is garbled.
 */
export function readAgain(text: string, record: Recorder): string {
  const latin = text.match(/[\u00a1-\u00ff]/g)?.length ?? 0
  if (latin < 4) return text
  if (!matchesTimes(text, /\p{Script=Han}/gu, Math.ceil(latin / mostly))) {
    return misreadLatin(text, record)
  }
  if (!fragile.test(text)) return text
  return text
    .split('\n')
    .map((line) => (fragile.test(line) ? misreadLatin(line, record) : line))
    .join('\n')
}
