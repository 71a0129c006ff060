import type { DefaultTreeAdapterTypes } from 'parse5'
import { strip } from '../decode/strip.ts'
import type { PageHead, TitleCandidate } from '../types.ts'
import { type LinkedData, readLinkedData } from './linked-data.ts'

type Element = DefaultTreeAdapterTypes.Element
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
    'apub:time',
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

interface Found {
  readonly metas: Map<string, string>
  readonly times: string[]
  readonly linkedData: LinkedData[]
  title: string | null
  canonical: string | null
}

const looked: ReadonlySet<string> = new Set(['meta', 'title', 'link', 'time', 'script'])

function look(element: Element, found: Found): void {
  const tag = element.tagName
  if (!looked.has(tag)) return
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

/** What a page says of itself for machines. Nothing of it is checked. */
export function readHead(document: Parent): {
  readonly head: PageHead
  readonly titles: readonly TitleCandidate[]
} {
  const found: Found = { metas: new Map(), times: [], linkedData: [], title: null, canonical: null }
  walk(document, found)

  const meta = (field: keyof typeof metaNames): string[] =>
    metaNames[field].flatMap((name) => short(found.metas.get(name)) ?? [])
  const linked = (field: keyof LinkedData): string[] =>
    found.linkedData.flatMap((data) => short(data[field]) ?? [])

  const times = [...meta('time'), ...linked('published'), ...found.times]
  const titles: TitleCandidate[] = [
    ...meta('title').map((text) => ({ text, origin: 'meta' as const })),
    ...linked('headline').map((text) => ({ text, origin: 'json-ld' as const })),
    ...[short(found.title) ?? []].flat().map((text) => ({ text, origin: 'title-tag' as const })),
  ]
  const head = {
    title: short(found.title),
    times: [...new Set(times.filter((time) => time !== '' && time.length <= 60))].slice(0, 20),
    siteName: meta('siteName')[0] ?? linked('publisher')[0] ?? null,
    source: meta('source')[0] ?? null,
    author: meta('author')[0] ?? linked('author')[0] ?? null,
    url: found.canonical ?? meta('url')[0] ?? linked('url')[0] ?? null,
  }
  return { head, titles }
}
