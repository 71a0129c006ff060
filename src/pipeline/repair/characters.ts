import iconv from 'iconv-lite'
import { charTable, isSurrogate, kindOf } from '../char-table.ts'
import { toSimplified } from '../simplify.ts'

export { toSimplified } from '../simplify.ts'

const han = /^\p{Script=Han}$/u
const hanTable = charTable([/\p{Script=Han}+/gu])

export const isHan = (char: string): boolean =>
  kindOf(hanTable, char) === 1 || (char.length === 2 && han.test(char))

/** Every character of two bytes in `charset` whose bytes lie in the ranges given. */
function repertoire(charset: string, leads: readonly [number, number], trailFrom: number): string {
  const bytes: number[] = []
  for (let lead = leads[0]; lead <= leads[1]; lead++)
    for (let trail = trailFrom; trail <= 0xfe; trail++) if (trail !== 0x7f) bytes.push(lead, trail)
  return iconv.decode(Buffer.from(bytes), charset)
}

const gbkHan = [...repertoire('gbk', [0x81, 0xfe], 0x40)].filter(isHan)

const big5 = new Set(repertoire('big5', [0xa4, 0xf9], 0x40))

/** The 3,755 characters of GB 2312 level 1: what nearly all running text is made of. */
const levelOne = new Set(
  [...repertoire('gb2312', [0xb0, 0xd7], 0xa1)].filter((char) => isHan(char)),
)

const simplified = new Map<string, string>()
const simplifiedOnly = new Set<string>()
for (const from of gbkHan) {
  const char = toSimplified(from)
  if (char === from) continue
  simplified.set(from, char)
  if (!big5.has(char)) simplifiedOnly.add(char)
}

/** The Simplified form of a character of GBK, by itself; all others stay as they are. */
export const simplifiedForm = (char: string): string => simplified.get(char) ?? char

const common = new Set(levelOne)
for (const [from, to] of simplified) {
  if (levelOne.has(to)) common.add(from)
  else common.delete(from)
}

/** The characters that running text uses often, in either script. */
export const commonHan: ReadonlySet<string> = common
const commonTable = charTable([commonHan])

/** Whether running text uses the character often, in either script. */
export const isCommon = (char: string): boolean => kindOf(commonTable, char) === 1

const plainSign = /^[、。，．！？：；（）《》“”‘’…—·\d%!,:;?()]$/u

/** Share (0 to 1) of the characters that ordinary Chinese text is made of; `0` for no text. */
export function ordinaryShare(text: string): number {
  let ordinary = 0
  let all = 0
  for (const char of text) {
    all += 1
    if (isCommon(char) || plainSign.test(char)) ordinary += 1
  }
  return all === 0 ? 0 : ordinary / all
}

export function hanCount(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (hanTable[code] === 1) count += 1
    else if (isSurrogate(code)) {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
      if (isHan(char)) count += 1
      at += char.length - 1
    }
  }
  return count
}

/** Written so in one script only: 业 and 发 in Simplified, 業 and 裏 in Traditional; not 后 or 里. */
const scripts = { simplified: 1, traditional: 2 } as const
const scriptTable = charTable([simplifiedOnly, simplified.keys()])

/** How many characters of the text only one script has. */
export function countScripts(text: string): Readonly<Record<keyof typeof scripts, number>> {
  let simplified = 0
  let traditional = 0
  for (let at = 0; at < text.length; at++) {
    const script = scriptTable[text.charCodeAt(at)]
    if (script === scripts.simplified) simplified += 1
    else if (script === scripts.traditional) traditional += 1
  }
  return { simplified, traditional }
}
