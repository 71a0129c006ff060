/** What a page on one event says of its reports. */
import type { Article, Published } from '../article.ts'
import type { Story } from './grouping.ts'
import { compareNewest, isDated } from './published.ts'
import type { Copy } from './set-aside.ts'

/** The report with the earliest known day, else the one that is listed first. */
export function firstReport({ articles }: Story): Article {
  const first = byDay(articles).at(-1) ?? articles[0]
  if (first === undefined) throw new Error('Cannot tell the first report of a story without any.')
  return first
}

/** The report that came before all others; `null` unless each states its day and one is alone on the first. */
export function earliest(articles: readonly Article[]): Article | null {
  const stated = byDay(articles.filter(({ published }) => isStatedDay(published)))
  const [first, second] = stated.toReversed()
  const isAlone = first?.published.date !== second?.published.date
  return first && stated.length === articles.length && isAlone ? first : null
}

const isStatedDay = ({ basis, precision }: Published) => basis === 'stated' && precision === 'day'

const byDay = (articles: readonly Article[]): Article[] =>
  articles.filter(({ published }) => isDated(published)).toSorted(compareNewest)

/** Ids that the event may have had: those of its other reports, and of copies of any of them. */
export function otherIds({ id, articles }: Story, copies: readonly Copy[]): string[] {
  const reports = new Set(articles.map((article) => article.id))
  const copied = copies.filter(({ kept }) => reports.has(kept.id)).map((copy) => copy.id)
  return [...reports, ...copied].filter((other) => other !== id)
}

/** How many outlets wrote them, as far as they are named. */
export const outletCount = ({ articles }: Story): number =>
  new Set(articles.flatMap(({ source }) => source?.name ?? [])).size
