import { describe, expect, test } from 'vitest'
import { ask, choose, isFiltered, pageSize, readState, writeState } from './address.ts'

const read = (address: string) => readState(new URLSearchParams(address))

test('what is written is read back', () => {
  const state = {
    ...read(''),
    q: '产改 -学生 “工匠学院”',
    filters: { province: ['江苏省'], year: ['2023', '2024'], sourceType: ['工会'] },
    sort: 'oldest' as const,
    grouped: false,
    verbatim: true,
    shown: 3 * pageSize,
  }
  expect(readState(writeState(state))).toEqual(state)
})

describe('reading', () => {
  test('defaults and rubbish leave no trace', () => {
    const state = read('sort=upwards&page=9&q=%20&year=&shown=abc&stories=1&verbatim=1')
    expect(writeState(state).toString()).toBe('')
    expect(isFiltered(state)).toBe(false)
  })

  test('a query is cut at 200 characters', () => {
    expect(read(`q=${'技'.repeat(500)}`).q).toHaveLength(200)
  })

  test.for([
    ['-5', pageSize],
    ['1', pageSize],
    ['11', 2 * pageSize],
    ['1e9', 200],
    ['NaN', pageSize],
  ] as const)('shown=%s lists %d', ([shown, listed]) => {
    expect(read(`shown=${shown}`).shown).toBe(listed)
  })

  test('a value given twice is chosen once', () => {
    expect(read('year=2024&year=2024').filters).toEqual({ year: ['2024'] })
  })
})

test('choosing and leaving a value starts the list anew', () => {
  const far = read('q=a&year=2024&shown=50')
  const both = choose(far, { facet: 'year', value: '2023', on: true })
  expect(both.filters).toEqual({ year: ['2024', '2023'] })
  expect(both.shown).toBe(pageSize)
  const left = choose(both, { facet: 'year', value: '2024', on: false })
  expect(left.filters).toEqual({ year: ['2023'] })
  expect(isFiltered(choose(left, { facet: 'year', value: '2023', on: false }))).toBe(false)
})

test('a new question keeps filters and order, and is corrected again', () => {
  const state = ask(read('q=a&year=2024&sort=newest&verbatim=yes&shown=50'), ' b ')
  expect(writeState(state).toString()).toBe('q=b&year=2024&sort=newest')
})
