import type { ReviewItem } from '../../src/article.ts'
import { weakFields } from '../../src/pipeline/annotate/index.ts'
import { titled } from '../../src/pipeline/emit/index.ts'
import type { Annotated } from '../../src/pipeline/types.ts'

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
