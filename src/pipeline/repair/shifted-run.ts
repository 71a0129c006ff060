import { gbkBytes, gbkChar } from './gbk.ts'
import { canRead, charsRead, foldTone, isSyllable, pinyinLetters } from './readings.ts'

/** Text that was read one byte off, read right again. */
export interface Run {
  readonly text: string
  /** Index behind the last character that was read wrongly. */
  readonly end: number
  /** Lead byte of one more character, whose trail byte is lost; `null` for none. */
  readonly torn: number | null
}

interface State {
  readonly chars: readonly string[]
  readonly at: number
  /** Lead byte that waits for its trail byte. */
  readonly lead: number
  readonly text: string
  readonly forks: number
}

/** A run ends at the first byte below 80; real ones seldom reach 40 characters. Assumed. */
const longest = 150

/** What a converter writes for a byte that it could not read. */
export const isLossMark = (char: string | undefined): boolean =>
  char === '?' || char === '？' || char === '\ufffd'

const openNote = new RegExp(`^[ ]?(${pinyinLetters}{1,7})[ ]?[)）]`, 'u')
const fullNote = new RegExp(`^[(（][ ]?(${pinyinLetters}{1,7})[ ]?[)）]`, 'u')

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

/** ASCII signs stand for full-width ones where a page was folded by NFKC: `!` is A3 A1. */
export function bytesOf(char: string): readonly [number, number] | null {
  if (/^[!-/:-?]$/.test(char)) return [0xa3, char.charCodeAt(0) + 0x80]
  return gbkBytes(char)
}

/**
 * Characters whose lead byte is known and whose reading a torn note gives, in the note's tone if
 * there are any.
 */
export function charsWithLead(lead: number, reading: string): readonly string[] {
  const fitting = (chars: string): readonly string[] =>
    [...chars].filter((char) => gbkBytes(char)?.[0] === lead)
  const exact = fitting(charsRead(reading))
  return exact.length > 0 ? exact : fitting(charsRead(foldTone(reading)))
}

/** Characters whose lead byte is known. */
export function charsAfterLead(lead: number): readonly string[] {
  const found: string[] = []
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const char = gbkChar(lead, trail)
    if (char !== null) found.push(char)
  }
  return found
}

/** Characters whose trail byte is known. */
export function charsWithTrail(trail: number): readonly string[] {
  const found: string[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const char = gbkChar(lead, trail)
    if (char !== null) found.push(char)
  }
  return found
}

/** A loss inside the run: the trail byte is gone, and what follows is read right again. */
function readLoss({ chars, at, lead, text }: State): Run | null {
  const note = tornNote(chars, at + 1)
  if (note !== null) {
    const [char] = charsWithLead(lead, note.reading)
    return char === undefined ? null : { text: text + char, end: at + 1 + note.length, torn: null }
  }
  // 獎章）、 comes as 拢?、: of the full-width signs, only a bracket closes before another sign.
  if (lead === 0xa3 && /^[、，。；,;]$/.test(chars[at + 1] ?? '')) {
    return { text: `${text}）`, end: at + 1, torn: null }
  }
  return null
}

function readChar(state: State, bytes: readonly [number, number]): readonly Run[] {
  const char = gbkChar(state.lead, bytes[0])
  if (char === null) return []
  const { at, text } = state
  return readOn({ ...state, at: at + 1, lead: bytes[1], text: text + char })
}

function readOn(state: State): readonly Run[] {
  const { chars, at, lead, text } = state
  const char = chars[at]
  if (char === undefined || text.length >= longest) return [{ text, end: at, torn: null }]
  if (isLossMark(char)) {
    const loss = readLoss(state)
    if (loss !== null) return [loss]
    const lost = { text, end: at + 1, torn: lead }
    // Or a folded question mark, A3 BF; each doubles the ways to read on.
    if (char === '\ufffd' || state.forks === 0) return [lost]
    return [lost, ...readChar({ ...state, forks: state.forks - 1 }, [0xa3, 0xbf])]
  }
  const note = /[(（]/.test(char) ? fullNote.exec(chars.slice(at, at + 11).join('')) : null
  const before = chars[at - 1]
  if (note?.[1] !== undefined && before !== undefined && canRead(before, note[1])) {
    return readOn({ ...state, at: at + [...note[0]].length })
  }
  // A byte from 40 to 7E can only be a trail byte here: with it the reading falls into step. Or it
  // is a letter of full width, folded: Ｈ is A3 C8.
  if (/^[@-~]$/.test(char)) {
    const code = char.charCodeAt(0)
    const last = gbkChar(lead, code)
    const inStep = last === null ? [] : [{ text: text + last, end: at + 1, torn: null }]
    if (state.forks === 0) return inStep
    return [...inStep, ...readChar({ ...state, forks: state.forks - 1 }, [0xa3, code + 0x80])]
  }
  const bytes = bytesOf(char)
  return bytes === null ? [] : readChar(state, bytes)
}

/** Ways to read on from `at`, where `lead` is the byte that the characters there lack in front. */
export function readShifted(chars: readonly string[], at: number, lead: number): readonly Run[] {
  return readOn({ chars, at, lead, text: '', forks: 2 })
}
