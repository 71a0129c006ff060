import { describe, expect, test } from 'vitest'
import { accuracyTable } from './accuracy.ts'

describe('accuracyTable', () => {
  test('nothing measured is no table', () => {
    expect(accuracyTable([])).toBeNull()
  })

  test('rounds down, keeps the order, marks what a set does not label', () => {
    const table = accuracyTable([
      { id: 'own', pages: 45, fields: { title: 0.9999, body: 1 } },
      { id: 'trials', pages: 24, fields: { body: 0.9875 } },
    ])
    expect(table?.sets).toEqual([
      { name: '随附网页', pages: 45 },
      { name: '试验网页', pages: 24 },
    ])
    expect(table?.rows.map(({ label, values }) => [label, ...values])).toEqual([
      ['正文', '1.000', '0.987'],
      ['标题', '0.999', '—'],
    ])
  })
})
