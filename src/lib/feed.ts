/** The feed: every article with its whole text, as RSS 2.0. */
import { Feed, type Item } from 'feed'
import type { Article } from '../article.ts'
import { writersOf } from './people.ts'
import { compareNewest, dateInWords, isDated } from './published.ts'
import { xmlCdata, xmlEscape, xmlHtml, xmlText } from './xml.ts'

/** Beyond this the oldest leave the feed, never the site: 500 articles are about 3 MB. */
export const feedLimit = 500

export interface FeedEntry {
  readonly article: Article
  /** Absolute address of the article's page. */
  readonly address: string
  /** Body as HTML. */
  readonly html: string
  /** Labels of its topics. */
  readonly topics: readonly string[]
}

export interface Channel {
  readonly title: string
  readonly description: string
  /** Absolute addresses of the site and of the feed. */
  readonly home: string
  readonly self: string
}

/** Well-formed XML whatever the articles hold; the same on every machine and day. */
export function rss({ title, description, home, self }: Channel, entries: readonly FeedEntry[]) {
  const feed = new Feed({
    title: xmlText(title),
    description: xmlText(description),
    id: home,
    link: home,
    language: 'zh-CN',
    feedLinks: { rss: self },
    generator: false,
    updated: newestDay(entries),
  })
  const sorted = [...entries].sort((a, b) => compareNewest(a.article, b.article))
  for (const entry of sorted.slice(0, feedLimit)) feed.addItem(itemOf(entry))
  return feed.rss2()
}

/** Noon in Beijing: the same calendar day in most zones of the readers. */
const instantOf = (day: string): Date => new Date(`${day}T12:00:00+08:00`)

/** Without any dated article: the epoch, rather than the clock of the machine. */
function newestDay(entries: readonly FeedEntry[]): Date {
  const days = entries
    .filter(({ article }) => isDated(article.published))
    .map(({ article }) => article.published.date ?? '')
    .sort()
  return instantOf(days.at(-1) ?? '1970-01-01')
}

function itemOf({ article, address, html, topics }: FeedEntry): Item {
  const { title, published, source, keyPoints, url } = article
  const writers = writersOf(article.people)
  const credit = [
    `来源：${source?.name ?? '未注明'}`,
    `日期：${dateInWords(published)}`,
    writers.length > 0 ? `作者：${writers.join('、')}` : '',
  ]
    .filter(Boolean)
    .join('　')
  const original = url === null ? '' : `<p><a href="${xmlEscape(url)}">原文地址</a></p>`

  const item: Item = {
    title: xmlCdata(title),
    id: address,
    guid: address,
    link: address,
    date: instantOf(published.date ?? '1970-01-01'),
    description: xmlCdata(keyPoints[0]?.text ?? title),
    content: xmlHtml(`<p>${xmlEscape(credit)}</p>${html}${original}`),
    category: topics.map((name) => ({ name: xmlText(name) })),
  }
  // RSS allows an item without a date; the library does too, only its type does not say so.
  if (!isDated(published)) Reflect.deleteProperty(item, 'date')
  return item
}
