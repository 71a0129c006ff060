import { describe, expect, test } from 'vitest'
import type { Figure } from '../article.ts'
import { isTelling, tableFigures } from './figures.ts'

const figure = (text: string, value: number): Figure => ({
  value,
  unit: '项',
  approx: null,
  asOf: null,
  what: null,
  text,
  sentence: '一句话。',
  block: 0,
})

describe('figures of an article', () => {
  test.for<[string, number, boolean]>([
    ['两项', 2, false],
    ['三个', 3, false],
    ['4人', 4, true],
    ['十二家', 12, true],
    ['千余次', 1000, true],
    ['三成', 30, true],
    ['二十余所', 20, true],
  ])('%s is told on its own: %s', ([text, value, expected]) => {
    expect(isTelling({ text, value })).toBe(expected)
  })

  test('small counts are folded, none is lost', () => {
    const { shown, folded, foldedCount } = tableFigures([figure('两项', 2), figure('82个', 82)])
    expect(shown.flatMap(({ figures }) => figures.map(({ text }) => text))).toEqual(['82个'])
    expect(folded.flatMap(({ figures }) => figures.map(({ text }) => text))).toEqual(['两项'])
    expect(foldedCount).toBe(1)
  })

  test('an article with nothing else shows them', () => {
    expect(tableFigures([figure('两项', 2)])).toMatchObject({ foldedCount: 0 })
  })
})
