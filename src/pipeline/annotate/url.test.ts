import { expect, test } from 'vitest'
import { repairedFrom } from './repaired.fixture.ts'
import { findUrl } from './url.ts'

const of = (url: string | null) => {
  const article = repairedFrom({ body: [] })
  return findUrl({ page: { ...article.page, url }, head: { ...article.head, url: null } })
}

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
  ['https://user@www.union.cn/a.html', null],
  ['not an address', null],
  [null, null],
] as const)('%s', ([printed, found]) => {
  expect(of(printed)).toBe(found)
})
