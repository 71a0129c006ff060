import { type ReviewItem, reviewItemSchema } from '../../src/article.ts'
import { weakFields } from '../../src/pipeline/annotate/index.ts'
import { titled } from '../../src/pipeline/emit/index.ts'
import type { Annotated } from '../../src/pipeline/types.ts'
import { byCodeUnit } from './code-unit-order.ts'

/** The fields of an article that an editor should look at, the weakest first. */
export function reviewItems(id: string, article: Annotated): ReviewItem[] {
  const { confidence, page } = article
  return weakFields(confidence).map(({ field, reasons }) => ({
    id,
    title: titled(article).title ?? '',
    path: page.path,
    field,
    confidence: confidence.fields[field].value,
    article: confidence.article,
    reasons: [...reasons],
  }))
}

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
