/** Sitemap and OPML, from trees; and how any tree becomes a document. */
import type { Element, Root } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { xmlCdata, xmlText } from './xml.ts'

export interface SitePage {
  /** Absolute address. */
  readonly address: string
  /** Day of the last change that readers could see, `YYYY-MM-DD`; `null` when unknown. */
  readonly changed: string | null
  /** The same page in other scripts, itself included; empty when there is one only. */
  readonly alternates: readonly { readonly lang: string; readonly address: string }[]
}

/** Pages that the protocol allows in one file. */
export const sitemapLimit = 50_000

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The sitemap of sitemaps, by their absolute addresses. */
export function sitemapIndex(addresses: readonly string[]): string {
  const maps = addresses.map((address) => x('sitemap', [x('loc', xmlCdata(address))]))
  return document(x('sitemapindex', { xmlns: namespace }, maps))
}

/** One file of at most `sitemapLimit` pages. */
export function sitemap(pages: readonly SitePage[]): string {
  const names = {
    xmlns: namespace,
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  }
  const urls = pages.map(({ address, changed, alternates }) =>
    x('url', [
      x('loc', xmlCdata(address)),
      ...(changed === null ? [] : [x('lastmod', changed)]),
      ...alternates.map((other) =>
        x('xhtml:link', { rel: 'alternate', hreflang: other.lang, href: xmlText(other.address) }),
      ),
    ]),
  )
  return document(x('urlset', names, urls))
}

export interface Outline {
  readonly title: string
  /** Absolute addresses of the feed and of its page. */
  readonly feed: string
  readonly page: string
}

/** OPML 2.0: a list of feeds that readers import, in named groups. */
export function opml(title: string, groups: Readonly<Record<string, readonly Outline[]>>): string {
  const outline = ({ title: text, feed, page }: Outline) =>
    x('outline', {
      type: 'rss',
      text: xmlText(text),
      title: xmlText(text),
      xmlUrl: xmlText(feed),
      htmlUrl: xmlText(page),
    })
  const body = Object.entries(groups)
    .filter(([, feeds]) => feeds.length > 0)
    .map(([text, feeds]) => x('outline', { text: xmlText(text) }, feeds.map(outline)))
  return document(
    x('opml', { version: '2.0' }, [x('head', [x('title', xmlCdata(title))]), x('body', body)]),
  )
}

/** An XML document with its declaration. */
export function document(root: Element): string {
  const head = {
    type: 'instruction',
    name: 'xml',
    value: 'version="1.0" encoding="UTF-8"',
  } as const
  const tree: Root = { type: 'root', children: [head, root] }
  return `${toXml(tree)}\n`
}
