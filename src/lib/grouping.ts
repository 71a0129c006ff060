/** Groups of articles by month, year, story and topic. Inputs are sorted, groups keep the order. */
import type { Article } from '../article.ts'
import { monthOf, yearOf } from './published.ts'

/** Groups in the order in which their keys are met; what has no key is left out. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string | null,
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

export interface Month {
  /** `YYYY-MM`. */
  readonly month: string
  readonly articles: readonly Article[]
}

/** Months that have articles, newest first. */
export function groupByMonth(articles: readonly Article[]): Month[] {
  const groups = groupBy(articles, ({ published }) => monthOf(published))
  return [...groups]
    .map(([month, own]) => ({ month, articles: own }))
    .sort((a, b) => (a.month > b.month ? -1 : 1))
}

export interface Year {
  readonly year: string
  readonly months: readonly Month[]
  /** Articles of which only the year is known. */
  readonly rest: readonly Article[]
}

/** Years that have articles, newest first. */
export function groupByYear(articles: readonly Article[]): Year[] {
  const groups = groupBy(articles, ({ published }) => yearOf(published))
  return [...groups]
    .map(([year, own]) => ({
      year,
      months: groupByMonth(own),
      rest: own.filter(({ published }) => monthOf(published) === null),
    }))
    .sort((a, b) => (a.year > b.year ? -1 : 1))
}

export interface Story {
  readonly id: string
  /** Two or more reports of one event, newest first. */
  readonly articles: readonly Article[]
}

export function groupByStory(articles: readonly Article[]): Story[] {
  return [...groupBy(articles, ({ story }) => story)]
    .filter(([, own]) => own.length > 1)
    .map(([id, own]) => ({ id, articles: own }))
}
