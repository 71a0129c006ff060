import type { DefaultTreeAdapterTypes } from 'parse5'
import { strip } from '../decode/strip.ts'
import type { PageHead, TitleCandidate } from '../types.ts'
import { type LinkedData, readLinkedData } from './linked-data.ts'
import { readNotes, stateTimes } from './page-notes.ts'

type Element = DefaultTreeAdapterTypes.Element
type ChildNode = DefaultTreeAdapterTypes.ChildNode
type Parent = DefaultTreeAdapterTypes.ParentNode

/** Longest value believed; what is longer is stuffing. */
const mostLength = 500

/** Names of `<meta>` (name, property or itemprop, lower case) for each field, the most trusted first. */
const metaNames = {
  title: ['og:title', 'articletitle', 'twitter:title', 'article-title'],
  time: [
    'article:published_time',
    'og:published_time',
    'og:release_date',
    'pubdate',
    'publishdate',
    'datepublished',
    'weibo: article:create_at',
    'weibo:article:create_at',
    'publish-date',
    'firstcreatedate',
    'firstpublishedtime',
    'apub:time',
    'og:time',
    'bytedance:published_time',
    'publish_time',
    'publishtime',
    'pubtime',
    'releasedate',
    'dcterms.issued',
    'dcterms.created',
    'dateupdate',
  ],
  siteName: ['og:site_name', 'sitename', 'application-name'],
  source: ['contentsource', 'source', 'article:source', 'mediaid', 'og:source'],
  author: ['author', 'article:author', 'og:article:author', 'byl'],
  url: ['og:url'],
} as const

const wanted: ReadonlySet<string> = new Set(Object.values(metaNames).flat())

function attributes(element: Element): ReadonlyMap<string, string> {
  return new Map(element.attrs.map(({ name, value }) => [name, value]))
}

/** Text of the element's direct text nodes: title, script and time hold nothing else. */
const ownText = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')

/** One line; tags that a content system left in a value go. */
const oneLine = (text: string): string =>
  strip(text.slice(0, 4 * mostLength))
    .text.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Elements that say what they hold, by `id` or `itemprop`: the marks of Baidu's news search, of WeChat and of schema.org. */
const marks: ReadonlyMap<string, 'time' | 'source' | 'author'> = new Map([
  ['pubtime_baidu', 'time'],
  ['publish_time', 'time'],
  ['datepublished', 'time'],
  ['source_baidu', 'source'],
  ['js_name', 'source'],
  ['author_baidu', 'author'],
])
/** Longest text of a marked element: label and value. Assumed. */
const mostMarked = 60
const markedLabel = /^(?:发布|发表|文章|信息|稿件)?(?:时间|日期|来源|作者)\s*[:：]\s*/

interface Found {
  readonly marked: Map<'time' | 'source' | 'author', string>
  readonly metas: Map<string, string>
  readonly times: string[]
  readonly linkedData: LinkedData[]
  title: string | null
  canonical: string | null
}

const looked: ReadonlySet<string> = new Set(['meta', 'title', 'link', 'time', 'script'])

/** Text of the element with what stands in it; `''` for more than a value. */
function shortText(element: Element): string {
  const parts: string[] = []
  const rest: ChildNode[] = [...element.childNodes]
  for (let node = rest.shift(); node && parts.length < 8; node = rest.shift()) {
    if ('value' in node) parts.push(node.value)
    else if ('childNodes' in node) rest.unshift(...node.childNodes)
  }
  const text = oneLine(parts.join(''))
  return text.length <= mostMarked ? text.replace(markedLabel, '') : ''
}

function lookAtMark(element: Element, { marked }: Found): void {
  for (const { name, value } of element.attrs) {
    if (name !== 'id' && name !== 'itemprop') continue
    const field = marks.get(value.toLowerCase())
    if (field === undefined || marked.has(field)) continue
    const text = shortText(element)
    if (text !== '') marked.set(field, text)
  }
}

function look(element: Element, found: Found): void {
  const tag = element.tagName
  if (!looked.has(tag)) {
    lookAtMark(element, found)
    return
  }
  const attrs = attributes(element)

  if (tag === 'title') found.title ??= oneLine(ownText(element)) || null
  if (tag === 'time') found.times.push(oneLine(attrs.get('datetime') ?? ownText(element)))
  if (tag === 'link' && attrs.get('rel')?.toLowerCase() === 'canonical') {
    found.canonical ??= attrs.get('href')?.trim() || null
  }
  if (tag === 'script' && attrs.get('type')?.toLowerCase().trim() === 'application/ld+json') {
    found.linkedData.push(readLinkedData(ownText(element)))
  }
  if (tag === 'meta') {
    const name = (attrs.get('property') ?? attrs.get('name') ?? attrs.get('itemprop') ?? '')
      .toLowerCase()
      .trim()
    if (!wanted.has(name) || found.metas.has(name)) return
    const content = oneLine(attrs.get('content') ?? '')
    if (content !== '') found.metas.set(name, content)
  }
}

function walk(root: Parent, found: Found): void {
  const rest: Parent[] = [root]
  for (let parent = rest.pop(); parent; parent = rest.pop()) {
    for (const node of parent.childNodes) {
      if ('tagName' in node) look(node, found)
    }
    for (let at = parent.childNodes.length - 1; at >= 0; at--) {
      const node = parent.childNodes[at]
      if (node && 'childNodes' in node) rest.push(node)
    }
  }
}

const short = (text: string | null | undefined): string | null =>
  text && text.length <= mostLength ? text : null

/** What a page says of itself for machines: its tree, and its source with scripts and comments. Nothing of it is checked. */
export function readHead(
  document: Parent,
  source: string,
): {
  readonly head: PageHead
  readonly titles: readonly TitleCandidate[]
} {
  const found: Found = {
    marked: new Map(),
    metas: new Map(),
    times: [],
    linkedData: [],
    title: null,
    canonical: null,
  }
  walk(document, found)
  const notes = readNotes(source)

  const meta = (field: keyof typeof metaNames): string[] =>
    metaNames[field].flatMap((name) => short(found.metas.get(name)) ?? [])
  const linked = (field: keyof LinkedData): string[] =>
    found.linkedData.flatMap((data) => short(data[field]) ?? [])

  const stated = [
    ...meta('time'),
    ...linked('published'),
    ...notes.times,
    found.marked.get('time') ?? '',
    ...found.times,
  ].filter((time) => time !== '' && time.length <= mostMarked)
  const times = stated.length > 0 ? stated : stateTimes(source)
  const titles: TitleCandidate[] = [
    ...meta('title').map((text) => ({ text, origin: 'meta' as const })),
    ...linked('headline').map((text) => ({ text, origin: 'json-ld' as const })),
    ...[short(found.title) ?? []].flat().map((text) => ({ text, origin: 'title-tag' as const })),
  ]
  const head = {
    title: short(found.title),
    times: [...new Set(times)].slice(0, 20),
    siteName: meta('siteName')[0] ?? linked('publisher')[0] ?? null,
    source: meta('source')[0] ?? found.marked.get('source') ?? notes.source,
    author: meta('author')[0] ?? linked('author')[0] ?? found.marked.get('author') ?? notes.author,
    url: found.canonical ?? meta('url')[0] ?? linked('url')[0] ?? notes.url,
  }
  return { head, titles }
}
