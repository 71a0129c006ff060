import { expect, test } from 'vitest'
import { bylineOf } from './byline.ts'
import { sampleArticle } from './sample-article.ts'

test('keeps roles apart and gives each its evidence once', () => {
  const evidence = '（记者甲一 乙二）'
  const items = bylineOf(
    sampleArticle({
      platform: { name: '某某号', evidence: null },
      chain: ['云川工人报', '某某号'],
      people: [
        { role: 'reviewer', name: '丙三', evidence: null },
        { role: 'reporter', name: '甲一', evidence },
        { role: 'reporter', name: '乙二', evidence },
      ],
    }),
  )
  expect(items.map(({ label, value }) => `${label} ${value}`)).toEqual([
    '来源 云川工人报',
    '平台 某某号',
    '日期 2025年11月14日',
    '记者 甲一、乙二',
    '审核 丙三',
  ])
  expect(items[3]?.evidence).toEqual([evidence])
  expect(items[1]?.basis).toContain('云川工人报 → 某某号')
})

test('what is not there is named, not left out', () => {
  const items = bylineOf(
    sampleArticle({
      source: null,
      published: { date: null, precision: null, basis: 'unknown', evidence: null },
    }),
  )
  expect(items.map(({ label, value }) => `${label} ${value}`)).toEqual([
    '来源 未注明',
    '日期 未注明',
  ])
})

test('says when an editor set the value', () => {
  const [, date] = bylineOf(
    sampleArticle({
      corrections: [{ field: 'published', before: 'null', after: '""', note: null, day: null }],
    }),
  )
  expect(date?.basis).toContain('由编辑核定')
})
