/** The day of an article in words. A day that is only bounded is never shown as if it were known. */
import type { Article, Published } from '../article.ts'

type Basis = Published['basis']

/** What the page of an article says about its date; short, and in full. */
export const basisWords: Readonly<Record<Basis, { label: string; explanation: string }>> = {
  stated: { label: '原页写明', explanation: '原页面写明了发布日期。' },
  inferred: {
    label: '推断',
    explanation: '原页面没有完整写出日期，由正文和页面上的其他时间推断得出。',
  },
  'no-later-than': {
    label: '不晚于',
    explanation: '原页面没有发布日期。这是页面上其他时间给出的上限：发布不晚于这一天。',
  },
  unknown: { label: '未注明', explanation: '原页面没有发布日期，也没有可以推断的线索。' },
}

export const precisionWords = { day: '精确到日', month: '精确到月', year: '精确到年' } as const

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
  if (text === null || basis === 'unknown') return '日期未注明'
  if (basis === 'no-later-than') return `不晚于 ${text}`
  return basis === 'inferred' ? `${text}（推断）` : text
}

/** `2025-11-14` → `2025年11月14日`; `2025-11` → `2025年11月`; `2025` → `2025年`. */
export function dayInWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return [year && `${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join('')
}

/** `2025-11` → `二〇二五年十一月`, for the head of an issue. */
export function monthInHan(month: string): string {
  const [year = '', number = ''] = month.split('-')
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
