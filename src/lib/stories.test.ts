import { expect, test } from 'vitest'
import { sampleArticle } from './sample-article.ts'
import { copiesOf } from './set-aside.ts'
import { earliest, firstReport, otherIds, outletCount } from './stories.ts'

interface Told {
  readonly name?: string
  readonly precision?: 'day' | 'month'
  readonly basis?: 'stated' | 'inferred'
}

const report = (id: string, date: string | null, { name, precision, basis }: Told = {}) =>
  sampleArticle({
    id: id.repeat(16),
    published: {
      date,
      precision: date ? (precision ?? 'day') : null,
      basis: date ? (basis ?? 'stated') : 'unknown',
      evidence: null,
    },
    source: name === undefined ? null : { name, evidence: null },
  })

const story = (...articles: ReturnType<typeof report>[]) => ({ id: 'a'.repeat(16), articles })

test('the first report is the one with the earliest day', () => {
  const told = story(report('b', '2025-03-02'), report('c', '2025-03-01'))
  expect([firstReport(told).id[0], earliest(told.articles)?.id[0]]).toEqual(['c', 'c'])
})

test.for<[string, ReturnType<typeof report>]>([
  ['on one day', report('c', '2025-03-02')],
  ['without a day', report('c', null)],
  ['of which the month is known', report('c', '2025-03-01', { precision: 'month' })],
  ['whose day is inferred', report('c', '2025-03-01', { basis: 'inferred' })],
])('keep: two reports %s have no earliest', ([, other]) => {
  expect(earliest([report('b', '2025-03-02'), other])).toBe(null)
})

test('reports without any day: the one that is listed first', () => {
  expect(firstReport(story(report('b', null), report('c', null))).id[0]).toBe('b')
})

test('outlets are counted by name, where they are named', () => {
  const named = { name: '甲报' }
  const told = story(report('b', null, named), report('c', null, named), report('d', null))
  expect(outletCount(told)).toBe(1)
})

test('an event may have had the id of any of its reports and of their copies', () => {
  const reports = [report('a', null), report('b', null)]
  const copies = copiesOf(
    [...reports, report('d', null)],
    ['b', 'd'].map((of, at) => ({
      raw: `${of}.html`,
      sha256: null,
      id: `${at}`.repeat(16),
      phase: 'relate' as const,
      reason: 'duplicate',
      message: '',
      hint: '',
      title: null,
      of: of.repeat(16),
    })),
  )
  const ids = otherIds(story(...reports), copies)
  expect(ids.map((id) => id[0])).toEqual(['b', '0'])
})
