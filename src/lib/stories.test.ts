import { expect, test } from 'vitest'
import { sampleArticle } from './sample-article.ts'
import { firstReport, hasEarliest, outletCount } from './stories.ts'

const report = (id: string, date: string | null, name: string | null = null) =>
  sampleArticle({
    id: id.repeat(16),
    published: {
      date,
      precision: date ? 'day' : null,
      basis: date ? 'stated' : 'unknown',
      evidence: null,
    },
    source: name === null ? null : { name, evidence: null },
  })

const story = (...articles: ReturnType<typeof report>[]) => ({ id: 'a'.repeat(16), articles })

test('the first report is the one with the earliest day', () => {
  const told = story(report('b', '2025-03-02'), report('c', '2025-03-01'))
  expect([firstReport(told).id[0], hasEarliest(told)]).toEqual(['c', true])
})

test('keep: two on one day, or one without a day, have no earliest', () => {
  expect(hasEarliest(story(report('b', '2025-03-01'), report('c', '2025-03-01')))).toBe(false)
  expect(hasEarliest(story(report('b', '2025-03-01'), report('c', null)))).toBe(false)
  expect(firstReport(story(report('b', null), report('c', null))).id[0]).toBe('b')
})

test('outlets are counted by name, where they are named', () => {
  const told = story(report('b', null, '甲报'), report('c', null, '甲报'), report('d', null))
  expect(outletCount(told)).toBe(1)
})
