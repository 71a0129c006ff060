import { expect, test } from 'vitest'
import { bylineOf, relayOf } from './byline.ts'
import { sampleArticle } from './sample-article.ts'

test('keeps roles apart and gives each its evidence once', () => {
  const evidence = '（记者甲一 乙二）'
  const article = sampleArticle({
    platform: { name: '某某号', evidence: null },
    chain: ['云川工人报', '某某号'],
    people: [
      { role: 'reviewer', name: '丙三', evidence: null },
      { role: 'reporter', name: '甲一', evidence },
      { role: 'reporter', name: '乙二', evidence },
    ],
  })
  const items = bylineOf(article)
  expect(items.map(({ label, value }) => `${label} ${value}`)).toEqual([
    '来源 云川工人报',
    '平台 某某号',
    '日期 2025年11月14日',
    '记者 甲一、乙二',
    '审核 丙三',
  ])
  expect(items[3]?.evidence).toEqual([evidence])
  expect(relayOf(article)).toEqual(['云川工人报', '某某号'])
  expect(relayOf(sampleArticle({ chain: ['云川工人报'] }))).toEqual([])
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

test('an inferred day says from which words, and what the clock on the page is', () => {
  const published = {
    date: '2023-06-21',
    precision: 'day',
    basis: 'inferred',
    evidence: '今天（6月21日），云川举办大赛。 ← 页面最晚时间 2024-05-10 15:08:21',
  } as const
  const [, date] = bylineOf(sampleArticle({ published }))
  expect(date?.basis).toBe(
    '推断：正文写到“今天（6月21日）”。页面上的 2024-05-10 15:08:21 为抓取或推荐时间，不当作发布日期，只作上限。精确到日。',
  )
  expect(date?.evidence).toEqual([
    '今天（6月21日），云川举办大赛。',
    '页面最晚时间 2024-05-10 15:08:21',
  ])
})

test('a bound is called a bound', () => {
  const published = {
    date: '2024-11-09',
    precision: 'day',
    basis: 'no-later-than',
    evidence: '2024-11-09 00:47:00',
  } as const
  const [, date] = bylineOf(sampleArticle({ published }))
  expect(date?.basis).toContain('2024-11-09 00:47:00 为抓取或推荐时间')
})
