import { expect, test } from 'vitest'
import type { Published } from '../article.ts'
import { groupByMonth, groupByStory, groupByYear } from './grouping.ts'
import { sampleArticle } from './sample-article.ts'

const on = (date: string | null, fields: Partial<Published> = {}): Published => ({
  date,
  precision: date === null ? null : 'day',
  basis: date === null ? 'unknown' : 'stated',
  evidence: null,
  ...fields,
})

const articles = [
  sampleArticle({ published: on('2024-03-01') }),
  sampleArticle({ published: on('2025-11-14') }),
  sampleArticle({ published: on('2025-11-02', { basis: 'inferred' }) }),
  sampleArticle({ published: on('2025-01-01', { precision: 'year' }) }),
  sampleArticle({ published: on('2025-12-01', { basis: 'no-later-than' }) }),
  sampleArticle({ published: on(null) }),
]

test('months are newest first, and hold neither bounds nor bare years', () => {
  expect(groupByMonth(articles).map(({ month, articles: own }) => [month, own.length])).toEqual([
    ['2025-11', 2],
    ['2024-03', 1],
  ])
})

test('a year keeps what has no month apart', () => {
  const [first] = groupByYear(articles)
  expect(first?.year).toBe('2025')
  expect(first?.months.map(({ month }) => month)).toEqual(['2025-11'])
  expect(first?.rest).toHaveLength(1)
})

test('one report is no story', () => {
  const story = 'aaaaaaaaaaaaaaaa'
  const alone = sampleArticle({ story: 'bbbbbbbbbbbbbbbb' })
  const stories = groupByStory([sampleArticle({ story }), alone, sampleArticle({ story })])
  expect(stories.map(({ id, articles: own }) => [id, own.length])).toEqual([[story, 2]])
})
