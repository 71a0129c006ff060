/** The day of an article in words. A day that is only bounded is never shown as if it were known. */
import type { Article, Published } from '../article.ts'
import { language, words } from './words.ts'

/** Characters of `YYYY-MM-DD` that a precision vouches for. */
const vouched = { day: 10, month: 7, year: 4 } as const

/** The known part of the date: `2025-11-14`, `2025-11` or `2025`; `null` without a date. */
export function isoDate({ date, precision }: Published): string | null {
  return date === null ? null : date.slice(0, vouched[precision ?? 'day'])
}

/** Whether the article has a date of its own, stated or inferred, and not merely a bound. */
export function isDated({ date, basis }: Published): boolean {
  return date !== null && (basis === 'stated' || basis === 'inferred')
}

/** For lists: `2025-11-14`, `2025-11-14（推断）`, `不晚于 2025-11-14`, `日期未注明`. */
export function dateShort(published: Published): string {
  return worded(published, isoDate(published))
}

/** For running text: `2025年11月14日`, with the same reservations. */
export function dateInWords(published: Published): string {
  const iso = isoDate(published)
  return worded(published, published.basis === 'no-later-than' ? iso : iso && dayInWords(iso))
}

function worded({ basis }: Published, text: string | null): string {
  if (text === null || basis === 'unknown') return words.dates.unknown
  if (basis === 'no-later-than') return words.dates.noLaterThan(text)
  return basis === 'inferred' ? words.dates.inferred(text) : text
}

/** `2025-11-14` → `2025年11月14日`; `2025-11` → `2025年11月`; `2025` → `2025年`. */
export function dayInWords(iso: string): string {
  const [year = 0, month, day] = iso.split('-').map(Number)
  if (month === undefined) return words.dates.year(year)
  return day === undefined ? words.dates.month(year, month) : words.dates.day(year, month, day)
}

/** A day or a month in a sentence, with or without words such as 今天 before it and brackets round it. */
const dayInSentence =
  /(?:[今昨前当][天日]|本月)?[（(]?(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?[）)]?|[今昨前当][天日]/u

/**
 * What the date rests on, in plain words, with what the evidence says: the days in the text that it
 * was inferred from, and the clock on the page that is only a bound.
 */
export function basisInWords({ basis, evidence, precision }: Published): string {
  const { dates } = words
  if (basis === 'unknown') return dates.unknownBasis
  const exact = precision === null ? '' : exactness[precision]
  if (basis === 'stated') return dates.statedBasis + exact
  if (basis === 'no-later-than') {
    const bound = evidence === null ? dates.boundAnyhow : dates.boundFrom(evidence)
    return dates.boundBasis + bound
  }
  // An inference from two places is written `sentence ← other place`.
  const [sentence = '', other] = (evidence ?? '').split(' ← ')
  const quote = dayInSentence.exec(sentence)?.[0]
  const clock = other === undefined ? null : /\d{4}[-/.年]\d{1,2}.*/u.exec(other)?.[0]
  const rest =
    other === undefined || other === ''
      ? ''
      : clock && other.startsWith('页面')
        ? dates.inferredBound(clock)
        : dates.inferredYear
  return (quote ? dates.inferredFrom(quote) : dates.inferredBasis) + rest + exact
}

const exactness = {
  day: words.dates.toTheDay,
  month: words.dates.toTheMonth,
  year: words.dates.toTheYear,
} as const

/** `2025-11` → `二〇二五年十一月`, for the head of an issue; other languages write it as in running text. */
export function monthInHan(month: string): string {
  const [year = '', number = ''] = month.split('-')
  if (language !== 'zh') return dayInWords(month)
  const digits = [...year].map((digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit)
  const months = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
  return `${digits.join('')}年${months[Number(number)] ?? number}月`
}

/** Month an article belongs to; `null` when its date does not reach that far. */
export function monthOf(published: Published): string | null {
  if (!isDated(published) || published.precision === 'year') return null
  return published.date?.slice(0, 7) ?? null
}

export function yearOf(published: Published): string | null {
  return isDated(published) ? (published.date?.slice(0, 4) ?? null) : null
}

/** Newest first, undated last (those with an upper bound before those without), then by id. */
export function compareNewest(a: Article, b: Article): number {
  const [left, right] = [rank(a.published), rank(b.published)]
  if (left !== right) return left > right ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function rank(published: Published): string {
  return `${isDated(published) ? 1 : 0} ${published.date ?? ''}`
}
