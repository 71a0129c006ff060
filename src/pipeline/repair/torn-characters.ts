import { isMet } from './bigrams.ts'
import type { Candidate } from './choose-characters.ts'
import { type Bytes, gbkBytes, gbkChar } from './gbk.ts'
import { charsRead, foldTone, isSyllable, pinyinLetters } from './readings.ts'

/** What a converter writes for a byte that it could not read. */
export const isLossMark = (char: string | undefined): boolean =>
  char === '?' || char === '？' || char === '\ufffd'

const openNote = new RegExp(`^[ ]?(${pinyinLetters}{1,7})[ ]?[)）]`, 'u')
export const fullNote = new RegExp(`^[(（][ ]?(${pinyinLetters}{1,7})[ ]?[)）]`, 'u')

/** Readings of dictionaries differ in the tone; it counts, but not for all. Assumed. */
const otherTone = -5

/** `py)` without its opening bracket: reading and length, `null` for none. */
export function tornNote(
  chars: readonly string[],
  at: number,
): { readonly reading: string; readonly length: number } | null {
  if (!/[ A-Za-z\u0080-\u024fɑɡ]/.test(chars[at] ?? '')) return null
  const match = openNote.exec(chars.slice(at, at + 11).join(''))
  const reading = match?.[1]
  if (match === null || reading === undefined || !isSyllable(reading)) return null
  return { reading, length: [...match[0]].length }
}

const notes = new RegExp(`[(（][ ]?${pinyinLetters}{1,7}[ ]?[)）]`, 'gu')

/** Up to `count` characters in front of the index, without the notes between them. */
export function textBefore(chars: readonly string[], at: number, count: number): string {
  const text = chars.slice(Math.max(0, at - 4 * count - 11), at).join('')
  return [...text.replace(notes, '')].slice(-count).join('')
}

/** Characters whose lead byte is known and whose reading a torn note gives. */
export function charsWithLead(lead: number, reading: string): readonly Candidate[] {
  const exact = new Set(charsRead(reading))
  return [...new Set(charsRead(foldTone(reading)))]
    .filter((char) => gbkBytes(char)?.[0] === lead)
    .map((char) => ({ char, prior: exact.has(char) ? 0 : otherTone }))
}

/** Characters of running text whose lead byte is known. */
export function charsAfterLead(lead: number): readonly string[] {
  const found: string[] = []
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const char = gbkChar(lead, trail)
    if (char !== null && isMet(char)) found.push(char)
  }
  return found
}

/** Characters of running text whose trail byte is known. */
export function charsWithTrail(trail: number): readonly string[] {
  const found: string[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const char = gbkChar(lead, trail)
    if (char !== null && isMet(char)) found.push(char)
  }
  return found
}

/** ASCII signs stand for full-width ones where a page was folded by NFKC: `!` is A3 A1. */
export function bytesOf(char: string): Bytes | null {
  if (/^[!-/:-?]$/.test(char)) return [0xa3, char.charCodeAt(0) + 0x80]
  return gbkBytes(char)
}
