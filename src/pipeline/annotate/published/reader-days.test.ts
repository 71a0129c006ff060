import { expect, test } from 'vitest'
import { repairedFrom } from '../repaired.fixture.ts'
import { findPublished } from './published.ts'

test('a day without its year, under the clock of an e-paper', () => {
  const above = ['2026-01-26', '星期一', '当前报纸名称：临澜午报', '开栏的话', '日期：10-21']
  expect(findPublished(repairedFrom({ above }))).toMatchObject({
    date: '2025-10-21',
    basis: 'inferred',
  })
  expect(findPublished(repairedFrom({ above: ['2026-01-26', '开栏的话'] })).date).toBe('2026-01-26')
})
