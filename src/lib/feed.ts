/** Feeds: articles with their whole text, as RSS 2.0, Atom 1.0 and JSON Feed. */
import { Feed, type Item } from 'feed'
import type { Article } from '../article.ts'
import { writersOf } from './people.ts'
import { compareNewest, dateInWords, isDated } from './published.ts'
import { xmlCdata, xmlEscape, xmlHtml, xmlText } from './xml.ts'

/** Beyond this the oldest leave the feed, never the site: 500 articles are about 3 MB. */
export const feedLimit = 500

/** Of a feed for one province or topic: all of them together must not outgrow the articles. */
export const partLimit = 50

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
  /** Who speaks where an article names nobody. */
  readonly site: string
  /** Absolute addresses of the page that the feed belongs to, and of the feed. */
  readonly home: string
  readonly self: string
}

export interface FeedFormat {
  /** Name of the file. */
  readonly name: string
  readonly label: string
  readonly type: string
  /** The whole feed, the same on every machine and day. */
  write(channel: Channel, entries: readonly FeedEntry[]): string
}

export const feedFormats: readonly FeedFormat[] = [
  {
    name: 'rss.xml',
    label: 'RSS',
    type: 'application/rss+xml',
    write: (channel, entries) => build(channel, entries, rssItem).rss2(),
  },
  {
    name: 'atom.xml',
    label: 'Atom',
    type: 'application/atom+xml',
    write: (channel, entries) => build(channel, entries, atomItem).atom1(),
  },
  {
    name: 'feed.json',
    label: 'JSON Feed',
    type: 'application/feed+json',
    write: (channel, entries) => build(channel, entries, jsonItem).json1(),
  },
]

/** @throws for a name that no format has. */
export function feedFormat(name: string): FeedFormat {
  const found = feedFormats.find((format) => format.name === name)
  if (!found) throw new Error(`Cannot write the feed ${name}: no format has this name.`)
  return found
}

/** The newest first; the caller has taken as many as the feed holds. */
function build(
  { title, description, site, home, self }: Channel,
  entries: readonly FeedEntry[],
  itemOf: (entry: FeedEntry) => Item,
): Feed {
  const feed = new Feed({
    title: xmlText(title),
    description: xmlText(description),
    id: home,
    link: home,
    language: 'zh-CN',
    feedLinks: { rss: self, atom: self, json: self },
    author: { name: xmlText(site), link: home },
    generator: false,
    updated: newestDay(entries),
  })
  const sorted = [...entries].sort((a, b) => compareNewest(a.article, b.article))
  for (const entry of sorted) feed.addItem(itemOf(entry))
  return feed
}

/** Noon in Beijing: the same calendar day in most zones of the readers. */
const instantOf = (day: string): Date => new Date(`${day}T12:00:00+08:00`)

/** Where a format demands an instant and the article has no day: the epoch, never a guess. */
const noDay = '1970-01-01'

/** Without any dated article: the epoch, rather than the clock of the machine. */
function newestDay(entries: readonly FeedEntry[]): Date {
  const days = entries
    .filter(({ article }) => isDated(article.published))
    .map(({ article }) => article.published.date ?? '')
    .sort()
  return instantOf(days.at(-1) ?? noDay)
}

function dayOf({ published }: Article): Date | null {
  return isDated(published) && published.date !== null ? instantOf(published.date) : null
}

/** Body with a line above that says whose it is, and the address of the original below. */
function contentOf({ article, html }: FeedEntry): string {
  const { published, source, url, people } = article
  const writers = writersOf(people)
  const credit = [
    `来源：${source?.name ?? '未注明'}`,
    `日期：${dateInWords(published)}`,
    writers.length > 0 ? `作者：${writers.join('、')}` : '',
  ]
    .filter(Boolean)
    .join('　')
  const original = url === null ? '' : `<p><a href="${xmlEscape(url)}">原文地址</a></p>`
  return `<p>${xmlEscape(credit)}</p>${html}${original}`
}

const summaryOf = ({ keyPoints, title }: Article): string => keyPoints[0]?.text ?? title

function rssItem(entry: FeedEntry): Item {
  const { article, address, topics } = entry
  const day = dayOf(article)
  const item: Item = {
    title: xmlCdata(article.title),
    id: address,
    guid: address,
    link: address,
    date: day ?? instantOf(noDay),
    description: xmlCdata(summaryOf(article)),
    content: xmlHtml(contentOf(entry)),
    category: topics.map((name) => ({ name: xmlText(name) })),
  }
  // RSS allows an item without a date; the library does too, only its type does not say so.
  if (day === null) Reflect.deleteProperty(item, 'date')
  return item
}

/** Titles and summaries of Atom are HTML here, and its categories attributes. */
function atomItem(entry: FeedEntry): Item {
  const { article, address, topics } = entry
  const day = dayOf(article)
  return {
    title: xmlHtml(xmlEscape(article.title)),
    id: address,
    link: address,
    date: day ?? instantOf(noDay),
    ...(day === null ? {} : { published: day }),
    description: xmlHtml(xmlEscape(summaryOf(article))),
    content: xmlHtml(contentOf(entry)),
    author: writersOf(article.people).map((name) => ({ name: xmlText(name) })),
    category: article.topics.map((id, index) => ({
      term: id,
      // The library escapes all but this mark in attributes.
      name: xmlText(topics[index] ?? id).replaceAll('<', '＜'),
    })),
  }
}

function jsonItem(entry: FeedEntry): Item {
  const { article, address, topics } = entry
  const day = dayOf(article)
  const item: Item = {
    title: article.title,
    id: address,
    link: address,
    date: day ?? instantOf(noDay),
    ...(day === null ? {} : { published: day }),
    description: summaryOf(article),
    content: contentOf(entry),
    author: writersOf(article.people)
      .slice(0, 1)
      .map((name) => ({ name })),
    category: topics.map((name) => ({ name })),
  }
  if (day === null) Reflect.deleteProperty(item, 'date')
  if (item.author?.length === 0) Reflect.deleteProperty(item, 'author')
  return item
}
