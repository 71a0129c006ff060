import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { type Channel, type FeedEntry, feedFormat } from './feed.ts'
import { sampleArticle } from './sample-article.ts'

const channel: Channel = {
  title: '匠讯',
  description: '简报',
  site: '匠讯',
  home: 'http://localhost/',
  self: 'http://localhost/rss.xml',
}

const plain = sampleArticle()
const policy = sampleArticle({ topics: ['policy'] })

const unknown = { date: null, precision: null, basis: 'unknown', evidence: null } as const

const entry = (fields: Partial<FeedEntry> = {}): FeedEntry => ({
  article: sampleArticle(),
  address: 'http://localhost/articles/0123456789abcdef/',
  html: '<p>正文。</p>',
  topics: ['技能竞赛'],
  ...fields,
})

function items(xml: string): { elements: string[]; text: string } {
  const elements: string[] = []
  let text = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => elements.push(name))
  parser.on('cdata', (part) => {
    text += part
  })
  parser.write(xml).close()
  return { elements, text }
}

const rss = (...args: Parameters<ReturnType<typeof feedFormat>['write']>) =>
  feedFormat('rss.xml').write(...args)

test('is well-formed and whole, whatever the text', () => {
  const unit = fc.oneof(
    fc.constantFrom(']]>', '<![CDATA[', '&', '<', '\u0000', '\u000b', '\ufffe', '\ud800', '工'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  )
  const hostile = fc.array(unit, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(hostile, hostile, (title, html) => {
      const article = { ...plain, title }
      const { elements } = items(rss(channel, [entry({ article, html, topics: [title] })]))
      expect(elements.filter((name) => name === 'item')).toHaveLength(1)
      expect(elements.filter((name) => name === 'content:encoded')).toHaveLength(1)
    }),
  )
}, 30_000)

test('holds every article with its text, and no day for an undated one', () => {
  const undated = sampleArticle({
    published: { date: '2025-11-14', precision: 'day', basis: 'no-later-than', evidence: null },
  })
  const { elements, text } = items(rss(channel, [entry(), entry({ article: undated })]))
  expect(elements.filter((name) => name === 'item')).toHaveLength(2)
  expect(elements.filter((name) => name === 'pubDate')).toHaveLength(1)
  expect(text).toContain('<p>正文。</p>')
  expect(text).toContain('不晚于 2025-11-14')
})

test('does not depend on the clock', () => {
  expect(rss(channel, [entry()])).toContain('<lastBuildDate>Fri, 14 Nov 2025 04:00:00 GMT')
  expect(rss(channel, [])).toContain('<lastBuildDate>Thu, 01 Jan 1970')
})

test('Atom: well-formed whatever the text, with an instant for every entry', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(']]>', '&', '<', '"', '\u0000', '工', '\ud800'),
  })
  fc.assert(
    fc.property(hostile, hostile, (title, html) => {
      const xml = feedFormat('atom.xml').write(channel, [
        entry({ article: { ...policy, title: title || '题' }, html, topics: [title] }),
        entry({ article: { ...policy, published: unknown } }),
      ])
      const { elements } = items(xml)
      expect(elements.filter((name) => name === 'entry')).toHaveLength(2)
      // One of the feed, one of each entry.
      expect(elements.filter((name) => name === 'updated')).toHaveLength(3)
      expect(elements.filter((name) => name === 'published')).toHaveLength(1)
    }),
  )
})

test('Atom: a title is text, not markup', () => {
  const article = { ...sampleArticle(), title: 'A<b>&' }
  expect(feedFormat('atom.xml').write(channel, [entry({ article })])).toContain('A&lt;b&gt;&amp;')
})

test('JSON Feed: the same articles, a day only where there is one', () => {
  const feed: { items: Record<string, unknown>[] } = JSON.parse(
    feedFormat('feed.json').write(channel, [
      entry({
        article: sampleArticle({ people: [{ role: 'reporter', name: '甲一', evidence: null }] }),
      }),
      entry({ article: sampleArticle({ published: unknown }) }),
    ]),
  )
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1',
    title: '匠讯',
    home_page_url: 'http://localhost/',
    feed_url: channel.self,
  })
  expect(feed.items).toHaveLength(2)
  expect(feed.items[0]).toMatchObject({
    id: 'http://localhost/articles/0123456789abcdef/',
    title: '云川市总工会举办焊工技能竞赛',
    date_published: '2025-11-14T04:00:00.000Z',
    author: { name: '甲一' },
    tags: ['技能竞赛'],
  })
  expect(feed.items[0]?.['content_html']).toContain('<p>正文。</p>')
  expect(Object.keys(feed.items[1] ?? {})).not.toContain('date_published')
  expect(Object.keys(feed.items[1] ?? {})).not.toContain('date_modified')
})
