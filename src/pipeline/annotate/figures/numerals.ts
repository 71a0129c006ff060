const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const digit = '[一二两三四五六七八九]'

/** Characters that a Chinese number is written with, for a character class. */
export const hanNumerals = '零〇一二两三四五六七八九十百千万亿'

/**
 * Number below ten thousand as grammar has it: scales fall, and a last digit stands behind 十 or 零. 三四百
 * and 二三十 are guesses, 一百二 is short for 一百二十; neither is a number here.
 */
const section = new RegExp(
  `^(?:[百千]|${digit}|(?:${digit}千)?(?:零?${digit}百)?(?:零?${digit}?十${digit}?|零${digit})?)$`,
  'u',
)

/** Powers of ten as a float times a short decimal: rounded where 1.1 × 10000 would not be 11000. */
const exact = (value: number): number => Number(value.toPrecision(12))

function sectionValue(text: string): number | null {
  if (text === '' || !section.test(text)) return null
  let sum = 0
  let pending = 0
  for (const char of text) {
    const scale = scales[char]
    if (scale === undefined) pending = digits[char] ?? 0
    else {
      sum += (pending || 1) * scale
      pending = 0
    }
  }
  return sum + pending
}

/** What 万 or 亿 multiplies, and what follows it; 三万五 is short for 三万五千 and no number here. */
function han(text: string): number | null {
  for (const [sign, scale] of [
    ['亿', 100_000_000],
    ['万', 10_000],
  ] as const) {
    const at = text.lastIndexOf(sign)
    if (at < 0) continue
    const head = at === 0 ? 1 : han(text.slice(0, at))
    const tail = text.slice(at + 1)
    const isBare = at === 0 || digits[tail] !== undefined || /^[百千万]/u.test(tail)
    const rest = tail === '' ? 0 : isBare ? null : han(tail)
    return head === null || rest === null || rest >= scale ? null : head * scale + rest
  }
  return sectionValue(text)
}

/**
 * Value of a number as printed: `1,460`, `3.3万`, `９０万`, `两万`, `一百零六`, `百`, `上万`'s 万. 万 and 亿 are
 * multiplied out. `null` when it is no number or one that cannot be read whole.
 */
export function numberOf(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[,，\s余多来]/gu, '')
  if (/^\p{Script=Han}/u.test(plain)) {
    const value = plain.startsWith('零') ? null : han(plain.replaceAll('〇', '零'))
    return value === 0 ? null : value
  }
  const match = /^(?<head>[\d.]+)(?<ten>[十百千]?)(?<wan>万?)(?<yi>亿?)$/u.exec(plain)
  if (!match?.groups) return null
  const { head = '', ten = '', wan, yi } = match.groups
  const base = Number(head)
  if (Number.isNaN(base)) return null
  return exact(base * (scales[ten] ?? 1) * (wan ? 10_000 : 1) * (yi ? 100_000_000 : 1))
}
