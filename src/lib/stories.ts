/** What a page on one event says of its reports. */
import type { Article } from '../article.ts'
import type { Story } from './grouping.ts'
import { compareNewest, isDated, isoDate } from './published.ts'

/** The report with the earliest known day, else the one that is listed first. */
export function firstReport({ articles }: Story): Article {
  const first = byDay(articles).at(-1) ?? articles[0]
  if (first === undefined) throw new Error('Cannot tell the first report of a story without any.')
  return first
}

/** Whether one report came before all others, and all state their days. */
export function hasEarliest({ articles }: Story): boolean {
  const [last, before] = byDay(articles).toReversed()
  const [day, next] = [last, before].map((report) => report && isoDate(report.published))
  return articles.every(({ published }) => isDated(published)) && day != null && day !== next
}

const byDay = (articles: readonly Article[]): Article[] =>
  articles.filter(({ published }) => isDated(published)).toSorted(compareNewest)

/** How many outlets wrote them, as far as they are named. */
export const outletCount = ({ articles }: Story): number =>
  new Set(articles.flatMap(({ source }) => source?.name ?? [])).size
