import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { pagesOf } from './paging.ts'
import { opml, sitemap, sitemapIndex } from './site-xml.ts'

function wellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

const page = { address: 'https://digest.example/a/?b=1&c=2', changed: null, alternates: [] }

test('a sitemap names each page, the day of its last change, and the other script', () => {
  const alternates = [
    { lang: 'zh-Hans', address: 'https://digest.example/a/' },
    { lang: 'zh-Hant', address: 'https://digest.example/hant/a/' },
  ]
  expect(sitemap([page, { ...page, changed: '2025-02-17', alternates }])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">' +
      '<url><loc>https://digest.example/a/?b=1&#x26;c=2</loc></url>' +
      '<url><loc>https://digest.example/a/?b=1&#x26;c=2</loc><lastmod>2025-02-17</lastmod>' +
      '<xhtml:link rel="alternate" hreflang="zh-Hans" href="https://digest.example/a/"></xhtml:link>' +
      '<xhtml:link rel="alternate" hreflang="zh-Hant" href="https://digest.example/hant/a/"></xhtml:link></url>' +
      '</urlset>\n',
  )
})

test('more pages than one file may name are in parts, with an index of them', () => {
  const parts = (items: readonly number[]) => pagesOf(items, 2).map((part) => part.items)
  expect(parts([1, 2, 3, 4, 5])).toEqual([[1, 2], [3, 4], [5]])
  expect(parts([1, 2])).toEqual([[1, 2]])
  expect(parts([])).toEqual([[]])
  expect(sitemapIndex(['https://a.cn/sitemap-1.xml', 'https://a.cn/?b&c'])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>' +
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
      '<sitemap><loc>https://a.cn/sitemap-1.xml</loc></sitemap>' +
      '<sitemap><loc>https://a.cn/?b&#x26;c</loc></sitemap></sitemapindex>\n',
  )
})

test('OPML groups the feeds and leaves out empty groups', () => {
  const feed = { title: '匠讯 · <江苏>', feed: 'https://a.cn/rss.xml', page: 'https://a.cn/' }
  expect(opml('匠讯', { 按省份: [feed], 按主题: [] })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>' +
      '<opml version="2.0"><head><title>匠讯</title></head><body><outline text="按省份">' +
      '<outline type="rss" text="匠讯 · &#x3C;江苏>" title="匠讯 · &#x3C;江苏>" xmlUrl="https://a.cn/rss.xml" htmlUrl="https://a.cn/"></outline>' +
      '</outline></body></opml>\n',
  )
})

test('both are well-formed whatever the text', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(']]>', '&', '<', '>', '"', "'", '\u0000', '\ud800', '\n', '工'),
  })
  fc.assert(
    fc.property(hostile, (text) => {
      wellFormed(sitemap([{ ...page, address: text }]))
      wellFormed(opml(text, { [text]: [{ title: text, feed: text, page: text }] }))
    }),
  )
}, 30_000)
