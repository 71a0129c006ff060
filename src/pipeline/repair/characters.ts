import iconv from 'iconv-lite'
import { Converter } from 'opencc-js/t2cn'

const han = /^\p{Script=Han}$/u

export const isHan = (char: string): boolean => han.test(char)

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

/** `t`, not `tw`: the latter turns 編著 into 编着. */
export const toSimplified = Converter({ from: 't', to: 'cn' })

const simplified = new Map<string, string>()
const simplifiedOnly = new Set<string>()
for (const [index, char] of [...toSimplified(gbkHan.join('\n')).split('\n')].entries()) {
  const from = gbkHan[index]
  if (from === undefined || from === char) continue
  simplified.set(from, char)
  if (!big5.has(char)) simplifiedOnly.add(char)
}

/** The Simplified form of a character of GBK, by itself; all others stay as they are. */
export const simplifiedForm = (char: string): string => simplified.get(char) ?? char

/** Written so in Traditional script only: 業, 裏. */
export const isTraditional = (char: string): boolean => simplified.has(char)

/** Written so in Simplified script only: 业, 发; not 后 or 里, which both scripts have. */
export const isSimplified = (char: string): boolean => simplifiedOnly.has(char)

const common = new Set(levelOne)
for (const [from, to] of simplified) {
  if (levelOne.has(to)) common.add(from)
  else common.delete(from)
}

/** Whether running text uses the character often, in either script. */
export const isCommon = (char: string): boolean => common.has(char)

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
  for (const char of text) if (isHan(char)) count += 1
  return count
}
