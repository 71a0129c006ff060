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

/** How much of the text can be what somebody wrote. */
export function readability(text: string): Readability {
  let beyondAscii = 0
  let damaged = 0
  let han = 0
  let common = 0
  for (const char of text.slice(0, sampleLength)) {
    if (char <= '\u007f') continue
    if (beyondAscii === mostSampled) break
    beyondAscii++
    if (commonHan.has(char)) common++
    else if (/[\ufffd\p{Cn}\p{Co}]/u.test(char)) damaged++
    else if (/\p{Script=Han}/u.test(char)) han++
  }
  han += common
  return {
    damageShare: beyondAscii === 0 ? 0 : damaged / beyondAscii,
    commonShare: han === 0 ? 1 : common / han,
  }
}
