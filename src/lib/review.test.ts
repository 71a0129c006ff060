import { expect, test } from 'vitest'
import { reviewLine } from './review.ts'
import { sampleArticle } from './sample-article.ts'

test('names the fields that may be wrong, and says when an editor has read the article', () => {
  const review = [
    { field: 'published' as const, reasons: ['页面没有写明日期'] },
    { field: 'source' as const, reasons: ['页面没有写明来源'] },
  ]
  expect(reviewLine(sampleArticle())).toBe('机器整理，未经人工校订')
  expect(reviewLine(sampleArticle({ review }))).toBe(
    '机器整理，未经人工校订；把握不大的：日期、来源',
  )
  expect(reviewLine(sampleArticle({ reviewed: true }))).toBe('已人工校订')
})
