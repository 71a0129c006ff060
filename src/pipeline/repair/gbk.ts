import iconv from 'iconv-lite'

/** Lead and trail byte. */
export type Bytes = readonly [number, number]

const chars = new Map<number, string>()
const bytes = new Map<string, Bytes>()

/** Decoders differ in what they show for bytes that GBK leaves to its users: A6 DF is ︖ or U+E78E. */
const gb18030 = new TextDecoder('gb18030')

for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail === 0x7f) continue
    const char = iconv.decode(Buffer.from([lead, trail]), 'gbk')
    const isOwn = char === '\ufffd' || /^\p{Co}/u.test(char)
    const others = isOwn ? [gb18030.decode(Uint8Array.of(lead, trail))] : []
    for (const form of [char, ...others]) {
      if ([...form].length !== 1 || form === '\ufffd') continue
      if (!chars.has(lead * 256 + trail)) chars.set(lead * 256 + trail, form)
      if (!bytes.has(form)) bytes.set(form, [lead, trail])
    }
  }
}

/** Every character of two bytes, with them. */
export const gbkRepertoire: readonly (readonly [string, Bytes])[] = [...bytes]

/** The character of two bytes in GBK, private-use ones included; `null` for none. */
export const gbkChar = (lead: number, trail: number): string | null =>
  chars.get(lead * 256 + trail) ?? null

/** Lead and trail byte of a character of two bytes in GBK; `null` for all others. */
export const gbkBytes = (char: string): Bytes | null => bytes.get(char) ?? null
