import { expect, test } from 'vitest'
import { articleHref, blockHref, joinBase } from './href.ts'

test.for([
  ['/', '/archive/', '/archive/'],
  ['', '/archive/', '/archive/'],
  ['/sub', '/archive/', '/sub/archive/'],
  ['/sub/', '/archive/', '/sub/archive/'],
  ['sub/', 'archive/', '/sub/archive/'],
  ['/a/b', '/', '/a/b/'],
  ['/', '/', '/'],
  ['/sub/', '/rss.xml', '/sub/rss.xml'],
] as const)('base %s with path %s is %s', ([base, path, address]) => {
  expect(joinBase(base, path)).toBe(address)
})

test('addresses a block of an article', () => {
  expect(articleHref('ab12')).toBe('/articles/ab12/')
  expect(blockHref('ab12', 3)).toBe('/articles/ab12/#b3')
})
