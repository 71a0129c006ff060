import { expect, test } from 'vitest'
import type { Published } from '../article.ts'
import * as words from './published.ts'
import { sampleArticle } from './sample-article.ts'

const day: Published = { date: '2025-11-04', precision: 'day', basis: 'stated', evidence: null }
const unknown: Published = { date: null, precision: null, basis: 'unknown', evidence: null }

test.for([
  [day, '2025-11-04', '2025年11月4日'],
  [{ ...day, precision: 'month' }, '2025-11', '2025年11月'],
  [{ ...day, precision: 'year' }, '2025', '2025年'],
  [{ ...day, basis: 'inferred' }, '2025-11-04（推断）', '2025年11月4日（推断）'],
  [{ ...day, basis: 'no-later-than' }, '不晚于 2025-11-04', '不晚于 2025-11-04'],
  [unknown, '日期未注明', '日期未注明'],
  // A date that rests on nothing is not shown either.
  [{ ...day, basis: 'unknown' }, '日期未注明', '日期未注明'],
] satisfies [Published, string, string][])('%o', ([published, short, full]) => {
  expect(words.dateShort(published)).toBe(short)
  expect(words.dateInWords(published)).toBe(full)
})

test('a bound belongs to no month and no year', () => {
  const bound: Published = { ...day, basis: 'no-later-than' }
  expect([words.monthOf(bound), words.yearOf(bound), words.isDated(bound)]).toEqual([
    null,
    null,
    false,
  ])
  expect(words.monthOf({ ...day, precision: 'year' })).toBeNull()
  expect(words.yearOf({ ...day, precision: 'year' })).toBe('2025')
  expect(words.monthOf({ ...day, basis: 'inferred' })).toBe('2025-11')
})

test('writes a month in Han numerals', () => {
  expect(words.monthInHan('2025-11')).toBe('二〇二五年十一月')
  expect(words.monthInHan('2018-01')).toBe('二〇一八年一月')
  expect(words.monthInHan('2020-10')).toBe('二〇二〇年十月')
})

test('sorts by date, then bounds, then none, and by id among equals', () => {
  const list = [
    sampleArticle({ id: 'a000000000000000', published: unknown }),
    sampleArticle({ id: 'b000000000000000', published: { ...day, basis: 'no-later-than' } }),
    sampleArticle({ id: 'd000000000000000', published: day }),
    sampleArticle({ id: 'c000000000000000', published: day }),
    sampleArticle({ id: 'e000000000000000', published: { ...day, date: '2025-12-01' } }),
  ]
  const sorted = [...list].sort(words.compareNewest).map(({ id }) => id[0])
  expect(sorted.join('')).toBe('ecdba')
})
