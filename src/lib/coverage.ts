/** What the collection holds and what it lacks, counted; stands wherever totals are shown. */
import type { Article, SetAside } from '../article.ts'
import { groupBy } from './grouping.ts'
import { isDated, yearOf } from './published.ts'
import { groupByProvince } from './regions.ts'

export interface Coverage {
  readonly articles: number
  readonly setAside: number
  readonly provinces: number
  /** Short names of the provinces with the most articles, with counts; at most three. */
  readonly densest: readonly { name: string; count: number }[]
  /** Short names of the provinces without any. */
  readonly empty: readonly string[]
  readonly years: readonly { year: string; count: number }[]
  /** Without a date of their own: not stated, or only an upper bound. */
  readonly undated: number
  readonly inferred: number
  /** Articles whose outlet the page does not name. */
  readonly sourceless: number
}

export function coverageOf(articles: readonly Article[], setAside: readonly SetAside[]): Coverage {
  const groups = groupByProvince(articles)
  const held = groups.filter((group) => group.articles.length > 0)
  const years = groupBy(articles, ({ published }) => yearOf(published))

  return {
    articles: articles.length,
    setAside: setAside.length,
    provinces: held.length,
    densest: held
      .map(({ short, articles: own }) => ({ name: short, count: own.length }))
      .sort((a, b) => b.count - a.count)
      .slice(0, 3),
    empty: groups.filter((group) => group.articles.length === 0).map(({ short }) => short),
    years: [...years]
      .map(([year, own]) => ({ year, count: own.length }))
      .sort((a, b) => (a.year < b.year ? -1 : 1)),
    undated: articles.filter(({ published }) => !isDated(published)).length,
    inferred: articles.filter(({ published }) => published.basis === 'inferred').length,
    sourceless: articles.filter(({ source }) => source === null).length,
  }
}
