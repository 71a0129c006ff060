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

/** Powers of ten as a float times a short decimal: rounded where 1.1 × 10000 would not be 11000. */
const exact = (value: number): number => Number(value.toPrecision(12))

/** Number written in Chinese characters up to 千 (十二, 三百五十, 百, 千), `null` when it is none. */
function han(text: string): number | null {
  let sum = 0
  let pending = 0
  for (const char of text) {
    const scale = scales[char]
    const digit = digits[char]
    if (scale !== undefined) {
      sum += (pending || 1) * scale
      pending = 0
    } else if (digit !== undefined && pending === 0) pending = digit
    else if (char !== '零') return null
  }
  return sum + pending || null
}

/**
 * Value of a number as printed: `1,460`, `3.3万`, `９０万`, `两万`, `百`, `上万`'s 万. 万 and 亿 are multiplied
 * out. `null` when it is no number.
 */
export function numberOf(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[,，\s余多来]/gu, '')
  const match =
    /^(?<head>[\d.]*|[零一二两三四五六七八九十百千]*)(?<ten>[十百千]?)(?<wan>万?)(?<yi>亿?)$/u.exec(
      plain,
    )
  if (!match?.groups || plain === '') return null
  const { head = '', ten = '', wan, yi } = match.groups
  const base = head === '' ? 1 : /^[\d.]+$/u.test(head) ? Number(head) : han(head)
  if (base === null || Number.isNaN(base)) return null
  return exact(base * (scales[ten] ?? 1) * (wan ? 10_000 : 1) * (yi ? 100_000_000 : 1))
}
