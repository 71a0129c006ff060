import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { type FeedEntry, feedLimit, rss } from './feed.ts'
import { sampleArticle } from './sample-article.ts'

const channel = {
  title: '匠讯',
  description: '简报',
  home: 'http://localhost/',
  self: 'http://localhost/rss.xml',
}

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

test('is well-formed and whole, whatever the text', () => {
  const unit = fc.oneof(
    fc.constantFrom(']]>', '<![CDATA[', '&', '<', '\u0000', '\u000b', '\ufffe', '\ud800', '工'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  )
  const hostile = fc.array(unit, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(hostile, hostile, (title, html) => {
      const article = { ...sampleArticle(), title }
      const { elements } = items(rss(channel, [entry({ article, html, topics: [title] })]))
      expect(elements.filter((name) => name === 'item')).toHaveLength(1)
      expect(elements.filter((name) => name === 'content:encoded')).toHaveLength(1)
    }),
  )
})

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

test('takes 500 articles', () => {
  const many = Array.from({ length: feedLimit + 1 }, () => entry())
  expect(rss(channel, many).match(/<item>/g)).toHaveLength(feedLimit)
})
