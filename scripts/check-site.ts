/**
 * Counts: every accepted article has its page, and stands in the feed, the sitemap and the search
 * index, and nothing else does. An exit code of the site's compiler proves nothing of the kind.
 *
 *   node scripts/check-site.ts [--articles DIR] [--dist DIR]
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { articlesDir, readArticles } from './articles.ts'
import { scanSite } from './scan/scan-site.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: articlesDir },
    dist: { type: 'string', default: process.env['DIST_DIR'] ?? 'dist' },
  },
})

const read = (path: string) => readFile(join(values.dist, path), 'utf8')
const expected = new Set((await readArticles(values.articles)).map(({ article }) => article.id))

const places: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['页面 articles/', new Set(await readdir(join(values.dist, 'articles')))],
  ['订阅 rss.xml', idsIn(await read('rss.xml'), /<guid[^>]*>[^<]*?([0-9a-f]{16})\/?<\/guid>/g)],
  ['站点地图 sitemap.xml', idsIn(await read('sitemap.xml'), /\/articles\/([0-9a-f]{16})\/</g)],
]

const problems = places.flatMap(([place, ids]) => [
  ...[...expected].filter((id) => !ids.has(id)).map((id) => `${place} 缺 ${id}`),
  ...[...ids].filter((id) => !expected.has(id)).map((id) => `${place} 多出 ${id}`),
])

const entry: { languages: Record<string, { page_count: number }> } = JSON.parse(
  await read('pagefind/pagefind-entry.json'),
)
const indexed = Object.values(entry.languages).map(({ page_count }) => page_count)
if (indexed.length !== 1 || indexed[0] !== expected.size) {
  problems.push(`检索索引有 ${indexed.join(' + ') || 0} 篇，应为 ${expected.size} 篇`)
}

problems.push(...(await scanSite(values.dist, values.articles)))

if (problems.length > 0) {
  console.error(`站点与文章对不上，共 ${problems.length} 处：\n${problems.join('\n')}`)
  console.error('请重新运行 npm run build；仍然如此，请把以上内容报告给维护者。')
  process.exitCode = 1
} else {
  if (!process.env['SITE_URL']) {
    console.log(
      '提示：没有设置 SITE_URL，订阅和站点地图里的网址只在本机有效；发布前请设为网站的网址',
    )
  }
  console.log(`核对：文章 ${expected.size} 篇，页面、订阅、站点地图、检索索引数目一致`)
}

function idsIn(text: string, pattern: RegExp): Set<string> {
  return new Set([...text.matchAll(pattern)].flatMap(([, id]) => (id === undefined ? [] : [id])))
}
