import { charTable, kindOf } from '../char-table.ts'
import type { Recorder } from '../types.ts'
import { ordinaryShare } from './characters.ts'
import { gbkBytes, gbkRepertoire } from './gbk.ts'

/** One byte of the text read back, with the index of the character that it came from. */
interface Byte {
  /** `-1` for a byte that is gone, `-2` for a question mark that may say so. */
  readonly value: number
  readonly from: number
}

/** Assumed: what comes out must be ordinary, and what stood there must not. */
const least = 0.8
const gain = 0.4
/** Fewer characters are left alone: two characters of UTF-8 are three of GBK. Assumed. */
const shortest = 2

function bytesOf(char: string): readonly number[] | null {
  // Windows shows the single byte 80 as a euro sign.
  if (char === '€') return [0x80]
  if (char === '\ufffd') return [-1]
  if (char === '?') return [-2]
  return gbkBytes(char)
}

/** Length of the sequence of UTF-8 that starts here, `0` for none; a byte that is gone fits anywhere. */
function sequence(bytes: readonly Byte[], at: number): number {
  const lead = bytes[at]?.value ?? 0
  if (lead < 0xe2 || lead > 0xef) return 0
  for (let length = 1; length < 3; length++) {
    const next = bytes[at + length]?.value
    // The rest of a character whose end was lost: the loss mark stands for one byte or two.
    if (next === -1 || next === -2) return length + 1
    if (next === undefined || next < 0x80 || next > 0xbf) return 0
  }
  return 3
}

/** Labels that a colon follows: the last byte of 锛� behind them needs no guess. */
const label = /(?:来源|作者|编辑|责编|审核|时间|日期|位置|记者|通讯员|电话|地址|邮箱)$/u

function decodeOne(bytes: readonly Byte[], before: string): string {
  if (bytes.length < 3 || bytes.some(({ value }) => value < 0)) {
    const isSign = bytes[0]?.value === 0xef && bytes[1]?.value === 0xbc
    return isSign && label.test(before) ? '：' : '\ufffd'
  }
  const [a = 0, b = 0, c = 0] = bytes.map(({ value }) => value)
  return String.fromCharCode(((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f))
}

/** Reads sequences as long as they follow each other; says how many characters they cover. */
function readFrom(
  bytes: readonly Byte[],
  start: number,
): { readonly text: string; readonly end: number; readonly half: boolean } {
  let text = ''
  let at = start
  for (;;) {
    const length = sequence(bytes, at)
    if (length > 0) {
      text += decodeOne(bytes.slice(at, at + length), text)
      at += length
    } else if (text !== '' && bytes[at]?.value === -1) {
      if (!text.endsWith('\ufffd')) text += '\ufffd'
      at += 1
    } else if (text.endsWith('\ufffd') && inTail(bytes[at]?.value)) at += 1
    else break
  }
  const half = bytes[at] !== undefined && bytes[at]?.from === bytes[at - 1]?.from
  return { text, end: at, half }
}

const inTail = (value: number | undefined): boolean =>
  value !== undefined && value >= 0x80 && value <= 0xbf

/** Characters of two bytes and loss marks from `start` on, as bytes. */
function bytesFrom(chars: readonly string[], start: number): readonly Byte[] {
  const bytes: Byte[] = []
  for (let from = start; from < chars.length; from++) {
    const values = bytesOf(chars[from] ?? '')
    if (values === null) break
    for (const value of values) bytes.push({ value, from })
  }
  return bytes
}

/** What stands there instead, `null` for nothing better; `stop` is where to go on either way. */
interface Reading {
  readonly text: string | null
  readonly stop: number
}

function readAgain(chars: readonly string[], start: number, bytes: readonly Byte[]): Reading {
  const offset = bytes.findIndex(({ from }) => from === start)
  const { text, end, half } = readFrom(bytes, offset)
  if ([...text].length < shortest) return { text: null, stop: start + 1 }
  const last = bytes[end - 1]?.from ?? start
  const stop = last + 1
  const misread = chars.slice(start, stop).join('')
  const share = ordinaryShare(text.replaceAll('\ufffd', ''))
  // A character that is only half used up belongs to what follows; its first half is lost.
  const isWhole = !half || text.endsWith('\ufffd')
  const isBetter = share >= least && share - ordinaryShare(misread) >= gain
  return { text: isWhole && isBetter ? text : null, stop }
}

/** Characters of GBK whose two bytes begin a Chinese character in UTF-8; hardly a common one is. */
const leads = charTable([
  gbkRepertoire.flatMap(([char, [lead, trail]]) =>
    lead >= 0xe2 && lead <= 0xef && inTail(trail) ? [char] : [],
  ),
])
const isLead = (char: string): boolean => kindOf(leads, char) === 1

/** UTF-8 that was read as GBK, run by run: a page may be garbled only in its frame. */
export function misreadUtf8(text: string, record: Recorder): string {
  const chars = [...text]
  if (!chars.some(isLead)) return text
  let out = ''
  let bytes: readonly Byte[] = []
  let known = 0
  for (let at = 0; at < chars.length;) {
    const isStart = isLead(chars[at] ?? '')
    if (isStart && at >= known) {
      bytes = bytesFrom(chars, at)
      known = (bytes.at(-1)?.from ?? at) + 1
    }
    const again = isStart ? readAgain(chars, at, bytes) : null
    const stop = again?.stop ?? at + 1
    const before = chars.slice(at, stop).join('')
    if (again !== null && again.text !== null) record({ before, after: again.text })
    out += again?.text ?? before
    at = stop
  }
  return out
}
