import { charTable, isSurrogate } from '../char-table.ts'

export interface Readability {
  /** Share (0 to 1) of replacement, unassigned and private-use characters in the non-ASCII text. */
  readonly damageShare: number
  /** Share (0 to 1) of the Han characters that are among the common ones; 1 without Han. */
  readonly commonShare: number
}

/** Text looked at: enough for a stable share, cheap on a page of 8 MiB. */
const sampleLength = 200_000

/** Characters beyond ASCII from which on the shares do not move. Assumed. */
const mostSampled = 20_000

function decodeRange(charset: string, leads: readonly [number, number], from: number): string {
  const bytes: number[] = []
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (let trail = from; trail <= 0xfe; trail++) {
      if (charset !== 'big5' || trail <= 0x7e || trail >= 0xa1) bytes.push(lead, trail)
    }
  }
  return new TextDecoder(charset).decode(Uint8Array.from(bytes))
}

/** GB2312 level 1 (rows B0 to D7) and Big5 level 1 (rows A4 to C6): the characters in daily use. */
export const commonHan: ReadonlySet<string> = new Set(
  [
    ...decodeRange('gb18030', [0xb0, 0xd7], 0xa1),
    ...decodeRange('big5', [0xa4, 0xc5], 0x40),
  ].filter((char) => /\p{Script=Han}/u.test(char)),
)

const kinds = { damaged: 1, han: 2, common: 3 } as const
const kindsOf = charTable([/[\ufffd\p{Cn}\p{Co}]+/gu, /\p{Script=Han}+/gu, commonHan])

/** The same for a character of two code units. */
function kindBeyond(char: string): number {
  if (/[\p{Cn}\p{Co}]/u.test(char)) return kinds.damaged
  return /\p{Script=Han}/u.test(char) ? kinds.han : 0
}

/** How much of the text can be what somebody wrote. */
export function readability(text: string): Readability {
  let beyondAscii = 0
  let damaged = 0
  let han = 0
  let common = 0
  const length = Math.min(text.length, sampleLength)
  for (let at = 0; at < length && beyondAscii < mostSampled; at++) {
    const code = text.charCodeAt(at)
    if (code <= 0x7f) continue
    beyondAscii++
    let kind = kindsOf[code] ?? 0
    if (isSurrogate(code)) {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
      kind = kindBeyond(char)
      at += char.length - 1
    }
    if (kind === kinds.damaged) damaged++
    if (kind >= kinds.han) han++
    if (kind === kinds.common) common++
  }
  return {
    damageShare: beyondAscii === 0 ? 0 : damaged / beyondAscii,
    commonShare: han === 0 ? 1 : common / han,
  }
}
