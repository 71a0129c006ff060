import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { z } from 'astro/zod'
import { type SetAside, setAsideSchema } from '../../src/article.ts'
import { feedLimit } from '../../src/lib/feed.ts'
import { groupByStory } from '../../src/lib/grouping.ts'
import { compareNewest } from '../../src/lib/published.ts'
import { copiesOf } from '../../src/lib/set-aside.ts'
import { otherIds } from '../../src/lib/stories.ts'
import { traditionalFolder } from '../../src/lib/traditional.ts'
import { readArticles } from '../articles.ts'
import { sha256 } from '../prebuild/sha256.ts'

export interface Count {
  readonly articles: number
  readonly pages: number
  /** What does not fit, in Chinese; none: nothing was lost on the way. */
  readonly problems: readonly string[]
  /** What a person may want to know and does not fail the build. */
  readonly notes: readonly string[]
}

export interface Places {
  /** Folder of articles. */
  readonly articles: string
  /** Folder of the built site. */
  readonly dist: string
  /** Path under the host, with a slash at both ends. */
  readonly base: string
}

const manifestSchema = z.object({
  articles: z.record(z.string(), z.object({ sha256: z.string() })),
})

/** What stands in a place and should not, and the other way round; and what stands there twice. */
function compare(place: string, expected: Iterable<string>, found: readonly string[]): string[] {
  const wanted = new Set(expected)
  const there = new Set(found)
  const twice = found.filter((one, at) => found.indexOf(one) !== at)
  return [
    ...[...wanted].filter((one) => !there.has(one)).map((one) => `${place} 缺 ${one}`),
    ...[...there].filter((one) => !wanted.has(one)).map((one) => `${place} 多出 ${one}`),
    ...twice.map((one) => `${place} 有两份 ${one}`),
  ]
}

/** The manifest against the files beside it: what was lost, and what somebody edited. */
async function checkManifest(dir: string, ids: readonly string[]) {
  const text = await readFile(join(dir, 'manifest.json'), 'utf8').catch(() => null)
  if (text === null) return { problems: [`${dir} 没有清单 manifest.json，请先运行清洗`], notes: [] }
  const { articles } = manifestSchema.parse(JSON.parse(text))
  const notes: string[] = []
  for (const [id, entry] of Object.entries(articles)) {
    const file = await readFile(join(dir, `${id}.mdx`)).catch(() => null)
    if (file !== null && sha256(file) !== entry.sha256) {
      notes.push(`${id}.mdx 在清洗之后被手工改过；改动请写进 content/overrides`)
    }
  }
  return { problems: compare('文章文件（对清单）', Object.keys(articles), ids), notes }
}

/** Astro puts the scripts of a page behind its end. */
const wholeEnd = /<\/html>(?:<script [^<>]{0,500}><\/script>)*\s*$/

/** Paths of all pages, such as `articles/0123456789abcdef/`; and the ones that are not whole. */
async function pagesIn(dist: string): Promise<{ pages: string[]; torn: string[] }> {
  const files = (await readdir(dist, { recursive: true })).map((name) => name.replaceAll('\\', '/'))
  const html = files.filter((name) => name.endsWith('.html')).sort()
  const torn: string[] = []
  for (const name of html) {
    const text = await readFile(join(dist, name), 'utf8')
    if (!/^<!doctype html>/i.test(text) || !wholeEnd.test(text.slice(-2000))) torn.push(name)
  }
  const pages = html
    .filter((name) => name === 'index.html' || name.endsWith('/index.html'))
    .map((name) => name.slice(0, -'index.html'.length))
  return { pages, torn }
}

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, found]) => (found === undefined ? [] : [found]))

/** A record of an article's cleaning: beside its article, and not for search engines. */
const cleaningPage = /^articles\/([^/]+)\/cleaning\/$/

/** What was set aside, as prebuild recorded it; nothing where it recorded nothing. */
async function setAsideIn(dir: string): Promise<SetAside[]> {
  const file = join(dir, 'set-aside.jsonl')
  if (!existsSync(file)) return []
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  return lines.map((line) => setAsideSchema.parse(JSON.parse(line)))
}

/** Paths under the base of all addresses of the sitemap, in all its parts. */
async function pathsInSitemap(
  read: (path: string) => Promise<string>,
  base: string,
): Promise<string[]> {
  const xml = await read('sitemap.xml')
  const paths = addressesIn(xml, base)
  if (!xml.includes('<sitemapindex ')) return paths
  const parts = await Promise.all(paths.map(read))
  return parts.flatMap((part) => addressesIn(part, base))
}

function addressesIn(xml: string, base: string): string[] {
  return matches(xml, /<loc>([^<]{1,2000})<\/loc>/g).map((address) => {
    const path = decodeURI(new URL(address.replaceAll('&amp;', '&')).pathname)
    return path.startsWith(base) ? path.slice(base.length) : `（不在 ${base} 之下）${path}`
  })
}

const unzip = promisify(gunzip)

/** Addresses of the pages in the search index. */
async function indexedIn(dist: string): Promise<string[]> {
  const dir = join(dist, 'pagefind/fragment')
  const files = (await readdir(dir)).filter((name) => name.endsWith('.pf_fragment')).sort()
  const found: string[] = []
  for (const name of files) {
    const text = (await unzip(await readFile(join(dir, name)))).toString('utf8')
    found.push(/\/articles\/([0-9a-f]{16})\//.exec(text.slice(0, 500))?.[1] ?? name)
  }
  return found
}

const entrySchema = z.object({
  languages: z.record(z.string(), z.object({ page_count: z.number() })),
})

/**
 * Counts the articles wherever they must stand: in the manifest, as files, as pages, in the sitemap,
 * in the feed up to its length and in the search index. Each place holds all of them, each once, and
 * nothing else but addresses of before that lead to one; and every page is whole and named by the sitemap.
 */
export async function countSite({ articles: dir, dist, base }: Places): Promise<Count> {
  const read = (path: string) => readFile(join(dist, path), 'utf8')
  const stored = (await readArticles(dir)).map(({ article }) => article)
  const ids = stored.map(({ id }) => id)
  const sorted = stored.toSorted(compareNewest)
  const newest = sorted.slice(0, feedLimit)
  const manifest = await checkManifest(dir, ids)
  const copies = copiesOf(stored, await setAsideIn(dir))
  const { pages, torn } = await pagesIn(dist)
  const mapped = await pathsInSitemap(read, base)
  const feed = matches(
    await read('rss.xml'),
    /<guid[^>]{0,100}>[^<]{0,2000}?([0-9a-f]{16})\/?<\/guid>/g,
  )
  const articlePages = (paths: readonly string[]) =>
    paths.flatMap((path) => /^articles\/([^/]+)\/$/.exec(path)?.[1] ?? [])

  const cleaningPages = (paths: readonly string[]) =>
    paths.flatMap((path) => cleaningPage.exec(path)?.[1] ?? [])

  const leadOn = new Set(
    [
      ...copies.map(({ id }) => `articles/${id}/`),
      ...groupByStory(sorted).flatMap((story) =>
        otherIds(story, copies).map((id) => `stories/${id}/`),
      ),
    ].flatMap((path) => [path, `${traditionalFolder}${path}`]),
  )

  const { languages } = entrySchema.parse(JSON.parse(await read('pagefind/pagefind-entry.json')))
  const counted = Object.values(languages).map(({ page_count }) => page_count)
  const problems = [
    ...manifest.problems,
    ...compare('页面 articles/', [...ids, ...copies.map(({ id }) => id)], articlePages(pages)),
    ...compare('清洗对照', ids, cleaningPages(pages)),
    ...compare('站点地图 sitemap.xml', ids, articlePages(mapped)),
    ...compare(
      '订阅 rss.xml',
      newest.map(({ id }) => id),
      feed,
    ),
    ...compare('检索索引 pagefind/', ids, await indexedIn(dist)),
    ...(counted.length === 1 && counted[0] === ids.length
      ? []
      : [`检索索引登记了 ${counted.join(' + ') || 0} 篇，应为 ${ids.length} 篇`]),
    ...compare(
      '全部页面（对站点地图）',
      mapped,
      pages.filter((path) => !cleaningPage.test(path) && !leadOn.has(path)),
    ),
    ...torn.map((name) => `页面不完整 ${name}`),
  ]
  return { articles: ids.length, pages: pages.length, problems, notes: manifest.notes }
}
