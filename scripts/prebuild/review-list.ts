import { type ReviewItem, reviewItemSchema } from '../../src/article.ts'
import { byCodeUnit } from './code-unit-order.ts'

/**
 * The whole file: the articles in the greatest doubt first, the fields of one together. The order
 * of the input does not matter.
 */
export function reviewFile(items: readonly ReviewItem[]): string {
  return [...items]
    .sort(
      (a, b) =>
        a.article - b.article ||
        byCodeUnit(a.id, b.id) ||
        a.confidence - b.confidence ||
        byCodeUnit(a.field, b.field),
    )
    .map((item) => `${JSON.stringify(reviewItemSchema.parse(item))}\n`)
    .join('')
}
