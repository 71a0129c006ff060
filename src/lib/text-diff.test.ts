import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareTexts } from './text-diff.ts'

const joined = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('')
const marked = (pieces: readonly { text: string; changed: boolean }[]) =>
  pieces.filter(({ changed }) => changed).map(({ text }) => text)

test('marks what went and what came', () => {
  const { before, after } = compareTexts('職(zhí)業,技能', '职业，技能')
  expect(marked(before).join('')).toBe('職(zhí)業,')
  expect(marked(after).join('')).toBe('职业，')
})

test('equal texts have no mark', () => {
  const { before, after } = compareTexts('工匠学院', '工匠学院')
  expect([marked(before), marked(after)]).toEqual([[], []])
})

test('a character outside the basic plane stays whole', () => {
  const { before } = compareTexts('广𠮷大', '广𠮶大')
  expect(marked(before)).toEqual(['𠮷'])
})

test('loses no character of either side, and neighbours differ in their mark', () => {
  const text = fc.string({ unit: fc.constantFrom('工', '匠', '，', ',', '𠮷', 'a'), maxLength: 40 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { before, after } = compareTexts(a, b)
      expect(joined(before)).toBe(a)
      expect(joined(after)).toBe(b)
      for (const side of [before, after]) {
        expect(side.every(({ changed }, at) => changed !== side[at + 1]?.changed)).toBe(true)
      }
    }),
  )
})

test('texts with nothing in common are marked whole, in time', () => {
  const { before, after } = compareTexts('甲'.repeat(4000), '乙'.repeat(4000))
  expect(marked(before)).toEqual(['甲'.repeat(4000)])
  expect(marked(after)).toEqual(['乙'.repeat(4000)])
})
