import { expect, test } from 'vitest'
import { countHan } from './han-count.ts'

test('counts Han by code point in every kind of block', () => {
  expect(countHan([])).toBe(0)
  expect(
    countHan([
      { type: 'paragraph', text: '培训90万人次，ICT 𠮷。' },
      { type: 'list', ordered: false, items: ['焊工', '钳工'] },
      { type: 'table', rows: [['序号'], ['1']] },
    ]),
  ).toBe(12)
})
