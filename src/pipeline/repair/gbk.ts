import iconv from 'iconv-lite'

const chars = new Map<number, string>()
const codes = new Map<string, number>()

for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail === 0x7f) continue
    const char = iconv.decode(Buffer.from([lead, trail]), 'gbk')
    if ([...char].length !== 1 || char === '\ufffd') continue
    chars.set(lead * 256 + trail, char)
    if (!codes.has(char)) codes.set(char, lead * 256 + trail)
  }
}

/** The character of two bytes in GBK, private-use ones included; `null` for none. */
export const gbkChar = (lead: number, trail: number): string | null =>
  chars.get(lead * 256 + trail) ?? null

/** Lead and trail byte of a character of two bytes in GBK; `null` for all others. */
export function gbkBytes(char: string): readonly [number, number] | null {
  const code = codes.get(char)
  return code === undefined ? null : [code >> 8, code & 0xff]
}
