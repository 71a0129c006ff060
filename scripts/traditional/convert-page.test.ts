import { expect, test } from 'vitest'
import { traditionalPage } from './convert-page.ts'

const place = { base: '/sub/', home: 'https://digest.example' }
const body = (html: string) =>
  /<body>(.*)<\/body>/s.exec(
    traditionalPage(
      `<!doctype html><html lang="zh-CN"><head></head><body>${html}</body></html>`,
      place,
    ),
  )?.[1]
const head = (html: string) =>
  /<head>(.*)<\/head>/s.exec(
    traditionalPage(`<!doctype html><html lang="zh-CN"><head>${html}</head></html>`, place),
  )?.[1]

test.for<[string, string, string]>([
  ['text', '<p>头发和发展</p>', '<p>頭髮和發展</p>'],
  [
    'what is heard',
    '<img alt="图" aria-label="检索" title="题">',
    '<img alt="圖" aria-label="檢索" title="題">',
  ],
  ['what a script says', '<b data-done="已复制">发</b>', '<b data-done="已複製">發</b>'],
  [
    'keep: names and ids',
    '<p id="发" class="发" data-x="发">发</p>',
    '<p id="发" class="发" data-x="发">發</p>',
  ],
  ['keep: code', '<code>发</code>', '<code lang="zh-Hans">发</code>'],
  [
    'keep: data',
    '<script type="application/ld+json">{"a":"发"}</script>',
    '<script type="application/ld+json">{"a":"发"}</script>',
  ],
  [
    'keep: a quotation of the raw page',
    '<q translate="no"><b>发</b></q>',
    '<q translate="no" lang="zh-Hans"><b>发</b></q>',
  ],
  ['text stays text', '<p>&lt;发&gt;&amp;</p>', '<p>&lt;發&gt;&amp;</p>'],
  [
    'a link to a page',
    '<a href="/sub/regions/320000/?a=1#发">发</a>',
    '<a href="/sub/hant/regions/320000/?a=1#发">發</a>',
  ],
  ['the home page', '<a href="/sub/">首页</a>', '<a href="/sub/hant/">首頁</a>'],
  [
    'an absolute link to a page',
    '<a href="https://digest.example/sub/a/">a</a>',
    '<a href="https://digest.example/sub/hant/a/">a</a>',
  ],
  ['keep: the search', '<a href="/sub/search/?q=发">a</a>', '<a href="/sub/search/?q=发">a</a>'],
  ['keep: a file', '<a href="/sub/articles/1.md">a</a>', '<a href="/sub/articles/1.md">a</a>'],
  ['keep: a place on this page', '<a href="#b1">a</a>', '<a href="#b1">a</a>'],
  [
    'keep: another site',
    '<a href="https://a.cn/sub/a/">a</a>',
    '<a href="https://a.cn/sub/a/">a</a>',
  ],
  [
    'the way back',
    '<a href="/sub/hant/a/" hreflang="zh-Hant" lang="zh-Hant" data-other-script="简体" data-here="/sub/a/">繁體</a>',
    '<a href="/sub/a/" hreflang="zh-Hans" lang="zh-Hans" data-other-script="简体" data-here="/sub/a/">简体</a>',
  ],
])('%s', ([, given, expected]) => {
  expect(body(given)).toBe(expected)
})

test('the head says the same to machines in the other script', () => {
  const same =
    '<link rel="alternate" hreflang="zh-Hans" href="https://digest.example/sub/a/">' +
    '<link rel="alternate" hreflang="zh-Hant" href="https://digest.example/sub/hant/a/">'
  expect(
    head(
      `<title>发展</title><meta name="description" content="发展"><meta name="citation_title" content="发展">` +
        `<meta property="og:locale" content="zh_CN"><meta property="og:url" content="https://digest.example/sub/a/">` +
        `<link rel="canonical" href="https://digest.example/sub/a/">${same}<link rel="stylesheet" href="/sub/_astro/a.css">`,
    ),
  ).toBe(
    `<title>發展</title><meta name="description" content="發展"><meta name="citation_title" content="发展">` +
      `<meta property="og:locale" content="zh_TW"><meta property="og:url" content="https://digest.example/sub/hant/a/">` +
      `<link rel="canonical" href="https://digest.example/sub/hant/a/">${same}<link rel="stylesheet" href="/sub/_astro/a.css">`,
  )
  expect(traditionalPage('<!doctype html><html lang="zh-CN"></html>', place)).toContain(
    '<html lang="zh-Hant">',
  )
})
