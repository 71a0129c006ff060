import { charTable } from '../char-table.ts'
import type { Recorder } from '../types.ts'
import { commonHan, ordinaryShare } from './characters.ts'
import { isMet } from './bigrams.ts'
import { chooseCharacters, clear, known, type Slot } from './choose-characters.ts'
import { gbkBytes } from './gbk.ts'
import { type Byte, bytesFrom, inTail, isLead } from './misread-bytes.ts'

/** Assumed: what comes out must be ordinary, and what stood there must not. */
const least = 0.8
const gain = 0.4
/**
 * Fewer characters are left alone: two characters of UTF-8 are three of GBK. A single one counts
 * where its neighbours in the text were misread. Assumed.
 */
const shortest = { first: 2, further: 1 }

/** Length of the sequence of UTF-8 that starts here, `0` for none; a byte that is gone fits anywhere. */
function sequence(bytes: readonly Byte[], at: number): number {
  const lead = bytes[at]?.value ?? 0
  if (!isLead(lead)) return 0
  for (let length = 1; length < 3; length++) {
    const next = bytes[at + length]?.value
    // The rest of a character whose end was lost: the loss mark stands for one byte or two.
    if (next === -1 || next === -2) return length + 1
    if (next === undefined || next < 0x80 || next > 0xbf) return 0
  }
  return 3
}

/** Length of a letter, a sign of two bytes or an emoji of four in a run, `0` for none: · is C2 B7. */
function rareSequence(bytes: readonly Byte[], at: number): number {
  const lead = bytes[at]?.value ?? 0
  if (lead >= 0x40 && lead <= 0x7e) return 1
  const length = lead === 0xc2 || lead === 0xc3 ? 2 : lead === 0xf0 ? 4 : 0
  const rest = bytes.slice(at + 1, at + length)
  return rest.length === length - 1 && rest.every(({ value }) => inTail(value)) ? length : 0
}

/** Labels that a colon follows: the last byte of 锛� behind them needs no guess. */
const label = /(?:来源|作者|编辑|责编|审核|时间|日期|位置|记者|通讯员|电话|地址|邮箱)$/u

const lost = known('\ufffd')

const charOf = (a: number, b: number, c: number): string =>
  String.fromCharCode(((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f))

/** What stood there: one character, or, where the last of its bytes is gone, those of running text. */
function decodeOne(bytes: readonly Byte[], before: string): Slot {
  const [a = -1, b = -1, c = -1] = bytes.map(({ value }) => value)
  if (a < 0 || b < 0) return lost
  if (c >= 0) return known(charOf(a, b, c))
  if (a === 0xef && b === 0xbc && label.test(before)) return known('：')
  const candidates = Array.from({ length: 64 }, (_, last) => charOf(a, b, 0x80 + last))
  const met = candidates.filter((char) => isMet(char) && !/[０-９Ａ-Ｚａ-ｚ]/.test(char))
  return met.length === 0 ? lost : met.map((char) => ({ char, prior: 0 }))
}

/** Where a text ends in a sign of row 3000, that is a full stop, as with a torn sign. Measured there. */
const stop = 3

/** The text of the slots; what the context does not make clear stays marked. */
function chosen(slots: readonly Slot[], before: string, after: string): string {
  if (slots.every(({ length }) => length === 1)) return slots.map(([one]) => one?.char).join('')
  const weighed = slots.map((slot, at) =>
    after === '' && at === slots.length - 1 && slot.length > 1
      ? slot
          .filter(({ char }) => !/[、，：；《（“‘「『]/.test(char))
          .map(({ char, prior }) => ({ char, prior: char === '。' ? stop : prior }))
      : slot,
  )
  return chooseCharacters({ slots: weighed, before, after })
    .map(({ char, margin }) => (margin >= clear ? char : '\ufffd'))
    .join('')
}

/** Reads sequences as long as they follow each other; says how many characters they cover. */
function readFrom(
  bytes: readonly Byte[],
  start: number,
): {
  readonly text: string
  readonly slots: readonly Slot[]
  readonly end: number
  readonly half: boolean
} {
  const slots: Slot[] = []
  let text = ''
  let at = start
  for (;;) {
    const length = sequence(bytes, at)
    const rare = length === 0 && text !== '' ? rareSequence(bytes, at) : 0
    if (rare > 0) {
      const char = new TextDecoder().decode(
        Uint8Array.from(bytes.slice(at, at + rare), ({ value }) => value),
      )
      slots.push(known(char))
      text += char
      at += rare
    } else if (length > 0) {
      const slot = decodeOne(bytes.slice(at, at + length), text)
      slots.push(slot)
      text += slot.length === 1 ? slot[0]?.char : '\ufffd'
      at += length
    } else if (text !== '' && bytes[at]?.value === -1) {
      if (!text.endsWith('\ufffd')) {
        text += '\ufffd'
        slots.push(lost)
      }
      at += 1
    } else if (text.endsWith('\ufffd') && inTail(bytes[at]?.value)) at += 1
    else break
  }
  const half = bytes[at] !== undefined && bytes[at]?.from === bytes[at - 1]?.from
  return { text, slots, end: at, half }
}

/** What stands there instead, `null` for nothing better; `stop` is where to go on either way. */
interface Reading {
  readonly text: string | null
  readonly stop: number
}

interface Start {
  readonly chars: readonly string[]
  readonly start: number
  /** Characters that must come out at least. */
  readonly least: number
}

function readAgain({ chars, start, least: fewest }: Start, bytes: readonly Byte[]): Reading {
  const offset = bytes.findIndex(({ from }) => from === start)
  const { text, slots, end, half } = readFrom(bytes, offset)
  if ([...text].length < fewest) return { text: null, stop: start + 1 }
  const last = bytes[end - 1]?.from ?? start
  const stop = last + 1
  // A character that is only half used up belongs to what follows; its first half is lost.
  if (half && !text.endsWith('\ufffd')) return { text: null, stop }
  const misread = chars.slice(start, stop).join('')
  const before = chars.slice(Math.max(0, start - 3), start).join('')
  const read = chosen(slots, before, chars.slice(stop, stop + 3).join(''))
  const isLost = fewest === shortest.further && /^\ufffd+$/.test(read)
  const plain = read.replace(/[\s\ufffd]/g, '')
  const share = isLost || /^\s{2,}$/.test(read) ? 1 : ordinaryShare(plain)
  const isBetter = share >= least && share - ordinaryShare(misread) >= gain
  return { text: isBetter ? read : null, stop }
}

function readRuns(text: string, fewest: number, record: Recorder): string {
  const chars = [...text]
  let out = ''
  let bytes: readonly Byte[] = []
  let known = 0
  for (let at = 0; at < chars.length;) {
    const char = chars[at] ?? ''
    const [lead, trail] = gbkBytes(char) ?? [0, 0]
    if (!isLead(lead) || !inTail(trail)) {
      out += char
      at++
      continue
    }
    if (at >= known) {
      bytes = bytesFrom(chars, at)
      known = (bytes.at(-1)?.from ?? at) + 1
    }
    const { text: again, stop } = readAgain({ chars, start: at, least: fewest }, bytes)
    const before = chars.slice(at, stop).join('')
    if (again !== null) record({ before, after: again })
    out += again ?? before
    at = stop
  }
  return out
}

/** What no run of such characters is made of alone. */
const ordinary = charTable([/[\p{ASCII}\u0080-\u00ff]+/gu, commonHan])

function isOrdinary(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (ordinary[text.charCodeAt(at)] === 0) return false
  return true
}

/** UTF-8 that was read as GBK, run by run: a page may be garbled only in its frame. */
export function misreadUtf8(text: string, record: Recorder): string {
  if (isOrdinary(text)) return text
  const out = readRuns(text, shortest.first, record)
  return out === text ? out : readRuns(out, shortest.further, record)
}
