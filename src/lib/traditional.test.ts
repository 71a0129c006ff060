import { expect, test } from 'vitest'
import { traditionalOf, traditionalPath } from './traditional.ts'

test.for<[string, string | null]>([
  ['', 'hant/'],
  ['articles/0123456789abcdef/', 'hant/articles/0123456789abcdef/'],
  ['regions/320000/page/2/', 'hant/regions/320000/page/2/'],
  ['search/', null],
  ['404.html', null],
  ['articles/0123456789abcdef/cleaning/', null],
  ['articles/0123456789abcdef.md', null],
  ['rss.xml', null],
  ['hant/', null],
])('%s', ([page, expected]) => {
  expect(traditionalPath(page)).toBe(expected)
})

test('on by default, off by one setting, and only with a Chinese interface', () => {
  expect([undefined, '', 'on'].map((given) => traditionalOf(given))).toEqual([true, true, true])
  expect(['off', 'false', 'no', '0'].map((given) => traditionalOf(given))).not.toContain(true)
  expect(traditionalOf('on', 'en')).toBe(false)
  expect(() => traditionalOf('maybe')).toThrow('TRADITIONAL')
})
