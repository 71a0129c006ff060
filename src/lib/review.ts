/** What a reader is told of how sure the machine is. */
import type { Article } from '../article.ts'
import { words } from './words.ts'

/** One line: who read the article last, and which of its fields may be wrong. */
export function reviewLine({ reviewed, review }: Pick<Article, 'reviewed' | 'review'>): string {
  const { article, fields } = words
  if (reviewed) return article.reviewed
  const weak = review.map(({ field }) => fields[field]).join(fields.separator)
  return weak === '' ? article.unreviewed : article.unreviewedWeak(weak)
}
