/** When a page last changed as far as readers can know, without the clock of the machine. */
import type { Article } from '../article.ts'
import { isDated } from './published.ts'

/** The day of the last correction, else the day of publication; `null` without either. */
export function changedDay({ published, corrections }: Article): string | null {
  const days = corrections.flatMap(({ day }) => day ?? [])
  if (isDated(published) && published.date !== null) days.push(published.date)
  return newest(days)
}

/** Of a page that lists articles. */
export const changedDayOf = (articles: readonly Article[]): string | null =>
  newest(articles.flatMap((article) => changedDay(article) ?? []))

function newest(days: readonly string[]): string | null {
  return days.reduce<string | null>((last, day) => (last !== null && last > day ? last : day), null)
}
