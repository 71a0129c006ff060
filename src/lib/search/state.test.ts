import { expect, test } from 'vitest'
import { isEmpty, readState, writeState } from './state.ts'

test('what is written is read back', () => {
  const address =
    'q=%E4%BA%A7%E6%94%B9&province=%E6%B1%9F%E8%8B%8F%E7%9C%81&year=2023&year=2024&sort=newest'
  expect(writeState(readState(new URLSearchParams(address))).toString()).toBe(address)
})

test('defaults and rubbish leave no trace', () => {
  const state = readState(new URLSearchParams('sort=upwards&page=9&q=%20'))
  expect(writeState(state).toString()).toBe('')
  expect(isEmpty(state)).toBe(true)
})

test('a query is cut at 200 characters', () => {
  expect(readState(new URLSearchParams({ q: '技'.repeat(500) })).q).toHaveLength(200)
})
