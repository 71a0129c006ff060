import { dayOf, daysIn } from './days.ts'

const hanDigits = '〇一二三四五六七八九'
/** The day that ends a folded line, in digits or as 二〇二四年五月一日; `null` when none does. */
export function signatureDay(folded: string): string | null {
  const printed = daysIn(folded).at(-1)
  if (printed && printed.end === folded.length) return printed.day
  const match =
    /([一二][〇零○一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/u.exec(
      folded,
    )
  if (!match) return null
  const year = [...(match[1] ?? '')]
    .map((digit) => hanDigits.indexOf(digit.replace(/[零○]/u, '〇')))
    .join('')
  return dayOf(Number(year), hanNumber(match[2] ?? ''), hanNumber(match[3] ?? ''))
}

/** 一 to 三十一. */
function hanNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['零', text]
  const digit = (part: string | undefined) => Math.max(0, hanDigits.indexOf(part ?? ''))
  return (text.startsWith('十') ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}
