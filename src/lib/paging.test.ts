import { expect, test } from 'vitest'
import { firstPage, laterPages, pagePath, pagesOf } from './paging.ts'

test.for<[number, number[]]>([
  [0, [0]],
  [1, [1]],
  [3, [3]],
  [4, [3, 1]],
  [7, [3, 3, 1]],
])('%d rows in pages of three', ([rows, expected]) => {
  const items = Array.from({ length: rows }, (_, index) => index)
  const pages = pagesOf(items, 3)
  expect(pages.map((page) => page.items.length)).toEqual(expected)
  expect(pages.flatMap((page) => page.items)).toEqual(items)
  expect(firstPage(items, 3)).toEqual(pages[0])
  expect(laterPages(items, 3)).toEqual(pages.slice(1))
})

test('the first page stands at the address of the list', () => {
  expect([1, 2].map((number) => pagePath('/sub/regions/320000/', number))).toEqual([
    '/sub/regions/320000/',
    '/sub/regions/320000/page/2/',
  ])
})
