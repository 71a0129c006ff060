import { expect, test } from 'vitest'
import { repairedFrom } from '../repaired.fixture.ts'
import { findUrl } from './url.ts'

test('the page’s head speaks where the crawl gives no address', () => {
  const url = 'https://www.union.cn/2024/05/a.html'
  expect(findUrl(repairedFrom({ head: { url } }))).toBe(url)
  expect(findUrl(repairedFrom({ url: 'https://www.union.cn/b.html', head: { url } }))).toContain(
    '/b',
  )
  expect(findUrl(repairedFrom({}))).toBeNull()
})

test.for([
  ['https://www.union.cn/2024/05/a.html', 'https://www.union.cn/2024/05/a.html'],
  ['http://news.test.com.cn/?id=3', 'http://news.test.com.cn/?id=3'],
  ['https://www.union.cn/', null],
  ['https://www.union.cn/index.html', null],
  ['https://news.example.com/a.html', null],
  ['https://news.example/a.html', null],
  ['http://localhost/a.html', null],
  ['http://192.168.1.3/a.html', null],
  ['http://10.0.0.8/a.html', null],
  ['javascript:alert(1)', null],
  ['ftp://www.union.cn/1', null],
  ['https://user@www.union.cn/a.html', null],
  ['not an address', null],
] as const)('%s', ([printed, found]) => {
  expect(findUrl(repairedFrom({ url: printed }))).toBe(found)
})
