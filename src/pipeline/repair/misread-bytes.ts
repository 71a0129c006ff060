import { gbkBytes } from './gbk.ts'

/** One byte of the text read back, with the index of the character that it came from. */
export interface Byte {
  /** `-1` for a byte that is gone, `-2` for a question mark that may say so. */
  readonly value: number
  readonly from: number
}

/** First byte of a character of three in UTF-8 that Chinese text uses. */
export const isLead = (value: number): boolean => value >= 0xe2 && value <= 0xef

function bytesOf(char: string): readonly number[] | null {
  if (char === '€') return [0x80]
  if (char === '\ufffd') return [-1]
  if (char === '?') return [-2]
  return gbkBytes(char)
}

/** Any further byte of a character in UTF-8. */
export const inTail = (value: number | undefined): boolean =>
  value !== undefined && value >= 0x80 && value <= 0xbf

/** Bytes that the character begun by those before still lacks. */
function lacking(bytes: readonly Byte[]): number {
  const [before, last] = [bytes.at(-2)?.value ?? 0, bytes.at(-1)?.value ?? 0]
  return isLead(last) ? 2 : isLead(before) && inTail(last) ? 1 : 0
}

/** Windows shows the single byte 80 as a euro sign, and GB 18030 the bytes A2 E3. */
function euroBytes(bytes: readonly Byte[], next: string): readonly number[] {
  const [first = 0] = bytesOf(next) ?? []
  return lacking(bytes) === 1 && inTail(first) ? [0xa2, 0xe3] : [0x80]
}

/** Characters of two bytes and loss marks from `start` on, as bytes. */
export function bytesFrom(chars: readonly string[], start: number): readonly Byte[] {
  const bytes: Byte[] = []
  for (let from = start; from < chars.length; from++) {
    const char = chars[from] ?? ''
    const values = char === '€' ? euroBytes(bytes, chars[from + 1] ?? '') : bytesOf(char)
    if (values === null) break
    for (const value of values) bytes.push({ value, from })
  }
  return bytes
}
