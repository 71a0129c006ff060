/** Numbers in Chinese spellings; loaded with the first question that has one. */

const scales: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 }
const digits = '零一二三四五六七八九'

/**
 * The same text with its first number in other spellings that the index may hold: 90万人次 as
 * 900000人次, 九十万 as 900000, 百分之九 as 9%. Empty without a number of more than one spelling.
 */
export function otherSpellings(text: string): string[] {
  const percent = /百分之([零一二三四五六七八九十百]+)/u.exec(text)
  const share = hanValue(percent?.[1] ?? '')
  if (percent && share !== null) return [text.replace(percent[0], `${share}%`)]
  const found = /\d[\d,]*(?:\.\d+)?[十百千万亿]*|[零一二两三四五六七八九十百千万亿]{2,}/u.exec(text)
  if (!found) return []
  const [number] = found
  const value = numberOf(number)
  const tail = text.slice(found.index + number.length)
  if (value === null || (tail === '' && !/[十百千万亿]/.test(number))) return []
  const plain = `${text.slice(0, found.index)}${value}${tail}`
  return plain === text ? [] : [plain]
}

function numberOf(number: string): number | null {
  const [, amount, scale = ''] = /^([\d,]+(?:\.\d+)?)([十百千万亿]*)$/.exec(number) ?? []
  if (amount !== undefined) {
    const factor = [...scale].reduce((product, char) => product * (scales[char] ?? 1), 1)
    return Number((Number(amount.replaceAll(',', '')) * factor).toPrecision(12))
  }
  return hanValue(number)
}

/** 九十万 is 900,000; `null` for what is no number, such as 百万千. */
function hanValue(number: string): number | null {
  let total = 0
  let section = 0
  let digit = 0
  for (const char of number.replaceAll('两', '二')) {
    const known = digits.indexOf(char)
    const scale = scales[char]
    // 十四五 is no number.
    if (known > 0 && digit > 0) return null
    if (known >= 0) digit = known
    else if (scale !== undefined && scale < 1e4) {
      section += (digit || (section === 0 && scale === 10 ? 1 : 0)) * scale
      digit = 0
    } else if (scale !== undefined) {
      total = (total + section + digit) * scale
      section = 0
      digit = 0
    }
  }
  const value = total + section + digit
  return value > 0 ? value : null
}
