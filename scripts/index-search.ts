/**
 * Writes the search index of the generated articles into the built site: `dist/pagefind/`.
 *
 *   node scripts/index-search.ts [--articles DIR] [--dist DIR]
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import * as pagefind from 'pagefind'
import { parse } from 'yaml'
import type { Article } from '../src/article.ts'
import { type Terms, termsSchema } from '../src/terms.ts'
import { type NameEntry, writeNames } from '../src/lib/search/record.ts'
import { dateShort, dayInWords, isDated, isoDate } from '../src/lib/published.ts'
import { articlesDir, readArticles, type StoredArticle } from './articles.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: articlesDir },
    dist: { type: 'string', default: process.env['DIST_DIR'] ?? 'dist' },
  },
})

/** Pagefind's own interfaces, which this site does not use: 430 kB. */
const unused = /^pagefind-(?:highlight|ui|modular-ui|component-ui)\./

const articles = await readArticles(values.articles)
const terms = termsSchema.parse(parse(await readFile('content/terms.yaml', 'utf8')))
const target = join(values.dist, 'pagefind')
await rm(target, { recursive: true, force: true })

const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-cn' })
if (!index) throw new Error(`Cannot start Pagefind: ${errors.join('; ')}`)

for (const stored of articles) {
  const { errors } = await index.addHTMLFile({
    url: `/articles/${stored.article.id}/`,
    content: toHtml(record(stored, terms)),
  })
  if (errors.length > 0) {
    throw new Error(`Cannot index ${stored.article.id}: ${errors.join('; ')}`)
  }
}

const { files } = await index.getFiles()
for (const { path, content } of files) {
  if (unused.test(path)) continue
  await mkdir(dirname(join(target, path)), { recursive: true })
  await writeFile(join(target, path), content)
}
await pagefind.close()
console.log(`检索索引：${articles.length} 篇，${files.length} 个文件 → ${target}`)

/**
 * The page that Pagefind reads in place of the site's: heading first, for its weight, then the body,
 * then the names that stand only in metadata.
 */
function record({ article, blocks }: StoredArticle, terms: Terms): Element {
  const named = terms.topics.filter(({ id }) => article.topics.includes(id))

  return h('html', { lang: 'zh-CN' }, [
    h('body', {}, [
      h('main', { 'data-pagefind-body': '' }, [
        h('h1', {}, [article.title]),
        ...blocks.map((text) => h('p', {}, [text])),
        h('p', { 'data-pagefind-weight': '0.3' }, [namesOf(article, terms)]),
      ]),
      ...metaOf(article),
      ...filtersOf(
        article,
        named.map(({ label }) => label),
      ),
      h('span', { 'data-pagefind-sort': 'date' }, [article.published.date ?? '0000']),
    ]),
  ])
}

/** Names that the body may lack, each with the other ways that readers ask for it. */
function namesOf(article: Article, { topics, terms }: Terms): string {
  const { source, platform, figures } = article
  const aliases = new Map(terms.map(({ label, aliases }) => [label, aliases]))
  const entry = (name: string): NameEntry => [name, ...(aliases.get(name) ?? [])]
  return writeNames({
    原标题: article.originalTitle === null ? [] : [[article.originalTitle]],
    来源: source === null ? [] : [entry(source.name)],
    平台: platform === null ? [] : [entry(platform.name)],
    人员: article.people.map(({ name }) => [name]),
    地区: placeOf(article).map((place) => [place]),
    单位: article.orgs.map(({ name }) => entry(name)),
    主题: topics
      .filter(({ id }) => article.topics.includes(id))
      .map(({ label, aliases }) => [label, ...aliases]),
    日期: daysOf(article),
    数字: figures
      .filter(({ text }) => /[万亿]/.test(text))
      .map(({ text, value, unit }) => [text, `${value}${unit}`]),
  })
}

/** The day as readers type it, in words and in figures. A bound is no day. */
function daysOf({ published }: Article): NameEntry[] {
  const iso = isDated(published) ? isoDate(published) : null
  return iso === null ? [] : [[dayInWords(iso), iso]]
}

function metaOf(article: Article): Element[] {
  const { source, platform, published } = article
  // A platform is not the outlet, and must not stand as one.
  const outlet = source?.name ?? (platform ? `来源未注明（见于${platform.name}）` : null)
  const byline = [outlet, dateShort(published), placeOf(article).join(' ')]
  return [
    h('span', { 'data-pagefind-meta': 'title' }, [article.title]),
    h('span', { 'data-pagefind-meta': 'byline' }, [byline.filter(Boolean).join(' · ')]),
    h('span', { 'data-pagefind-meta': 'date' }, [published.date ?? '']),
  ]
}

function filtersOf(article: Article, topics: readonly string[]): Element[] {
  const filters: readonly (readonly [string, string])[] = [
    ['province', article.region.province ?? '地区未注明'],
    ['year', yearOf(article)],
    ['source', article.source?.name ?? '来源未注明'],
    ...topics.map((label) => ['topic', label] as const),
  ]
  return filters.map(([name, value]) => h('span', { 'data-pagefind-filter': name }, [value]))
}

/** An upper bound is no year of publication. */
function yearOf({ published: { date, basis } }: Article): string {
  return date !== null && basis !== 'no-later-than' ? date.slice(0, 4) : '未注明'
}

function placeOf({ region: { province, city, area } }: Article): string[] {
  return [province, city, area].filter((part) => part !== null)
}

function h(
  tagName: string,
  properties: Record<string, string>,
  children: readonly (ElementContent | string)[],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  }
}
