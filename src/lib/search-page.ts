/** What the search page offers beside its field, from the site's own articles. */
import type { Article } from '../article.ts'
import type { Terms } from '../terms.ts'

export interface Subject {
  readonly id: string
  readonly label: string
  /** Articles on it; at least 1. */
  readonly count: number
}

/** Topics that articles have, in the order of the table. */
export const subjectsOf = (articles: readonly Article[], topics: Terms['topics']): Subject[] =>
  topics
    .map(({ id, label, short }) => ({
      id,
      label: short ?? label,
      count: articles.filter((article) => article.topics.includes(id)).length,
    }))
    .filter(({ count }) => count > 0)

/** Assumed: one line on a phone held upright needs no more than two rows. */
const mostTopics = 4

/** Queries that find something here: the most frequent topics, and a figure as it is printed. */
export function examplesOf(articles: readonly Article[], topics: Terms['topics']): string[] {
  const subjects = subjectsOf(articles, topics)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostTopics)
  const figure = articles.flatMap(({ figures }) => figures).find(({ text }) => /[万亿]/.test(text))
  return [...subjects.map(({ label }) => label), ...(figure ? [figure.text] : [])]
}
