import { expect, test } from 'vitest'
import { deployment } from './deployment.ts'

test.for<[string, string, string, string]>([
  ['', '', 'http://localhost:4321', '/'],
  ['', 'digest', 'http://localhost:4321', '/digest/'],
  ['https://a.example', '/a/b', 'https://a.example', '/a/b/'],
  ['https://a.example/', '/', 'https://a.example', '/'],
  ['https://a.example/union/', '', 'https://a.example', '/union/'],
  ['https://a.example/union', '/union/', 'https://a.example', '/union/'],
])('SITE_URL=%s BASE_PATH=%s: %s%s', ([siteUrl, basePath, site, base]) => {
  expect(deployment({ siteUrl, basePath })).toEqual({ site, base })
})

test('what is no address, or two paths, is refused with the way out', () => {
  expect(() => deployment({ siteUrl: 'a.example' })).toThrow(/完整网址/)
  expect(() => deployment({ siteUrl: 'ftp://a.example' })).toThrow(/完整网址/)
  expect(() => deployment({ siteUrl: 'https://a.example/union/', basePath: '/x/' })).toThrow(
    /不一致.*https:\/\/a\.example/,
  )
})
