/** Short runs of `npm run faults`; the seed of a failure is printed and can be given again. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { sitemapIndex } from '../../src/lib/site-xml.ts'
import { countSite } from '../build/count-site.ts'
import { badFiles } from './bad-files.ts'
import { bigInputs } from './big-inputs.ts'
import { type BuiltSite, buildSite } from './build-kills.ts'
import { chanceOf } from './chance.ts'
import { prebuildKills } from './prebuild-kills.ts'
import { sameBytes } from './same-bytes.ts'
import { difference, project, run, snapshot, start } from './workshop.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const seed = Number(process.env['FAULTS_SEED'] || Math.floor(Math.random() * 2 ** 31))
const chance = chanceOf(seed)
const again = `FAULTS_SEED=${seed}`

test('killed at points of chance, prebuild loses nothing', async () => {
  expect((await prebuildKills(2, chance)).problems, again).toEqual([])
})

test('zone, locale, clock and order of the input change no byte', async () => {
  expect((await sameBytes(2, chance)).problems, again).toEqual([])
})

test('bad files are written or set aside with a reason', async () => {
  expect((await badFiles(120, chance)).problems, again).toEqual([])
})

test('what is too big or multiplies itself is set aside in little memory', async () => {
  const found = await bigInputs(0.1, /^(?:bomb\.jsonl|page|multiply)/, Infinity)
  expect(found.length).toBe(3)
  expect(found.flatMap(({ problems }) => problems)).toEqual([])
})

/** The entry of one article in the sitemap, as text. */
const articleEntry = /<url><loc>[^<]{0,200}\/articles\/[0-9a-f]{16}\/<\/loc>.*?<\/url>/s

describe('a built site', () => {
  let site: BuiltSite
  let whole: ReadonlyMap<string, string>

  beforeAll(async () => {
    site = await buildSite()
    whole = snapshot(site.dist)
  })
  afterAll(() => site?.shop.close())

  test('stays as it was when the next build is killed', async () => {
    const env = site.environment(site.articles[1])
    const { child, ended } = start('scripts/build.ts', [], { cwd: project, env, group: true })
    setTimeout(() => child.kill('SIGKILL'), site.lasts * (0.2 + 0.4 * chance.share()))
    expect((await ended).signal).toBe('SIGKILL')
    expect(difference(whole, snapshot(site.dist))).toEqual([])
  })

  test('stays as it was when a step fails, and says so', async () => {
    const env = { ...site.environment(site.articles[1]), SITE_URL: 'no address' }
    const { status, output } = await run('scripts/build.ts', [], { cwd: project, env })
    expect(status).toBe(1)
    expect(output).toContain('保持原样')
    expect(difference(whole, snapshot(site.dist))).toEqual([])
    expect(readdirSync(join(site.dist, '..'))).toEqual(['dist'])
  })

  type Sabotage = readonly [
    what: string,
    says: RegExp,
    act: (dist: string, articles: string) => void,
  ]
  const first = (dir: string) => readdirSync(dir).sort()[0] ?? ''
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(file, change(readFileSync(file, 'utf8')))
  const firstArticle = (dist: string) => join(dist, 'articles', first(join(dist, 'articles')))

  /** As a site of more pages than one file may name has it. */
  const splitSitemap = (dist: string) => {
    const xml = readFileSync(join(dist, 'sitemap.xml'), 'utf8')
    writeFileSync(join(dist, 'sitemap-1.xml'), xml)
    const address = /<loc>(https?:\/\/[^/<]+\/)/.exec(xml)?.[1] ?? ''
    writeFileSync(join(dist, 'sitemap.xml'), sitemapIndex([`${address}sitemap-1.xml`]))
  }

  test.for<Sabotage>([
    ['nothing', /^$/, () => {}],
    ['nothing, with a sitemap in parts', /^$/, splitSitemap],
    [
      'an article missing in a part of the sitemap',
      /站点地图 sitemap.xml 缺/,
      (dist) => {
        splitSitemap(dist)
        edit(join(dist, 'sitemap-1.xml'), (text) => text.replace(articleEntry, ''))
      },
    ],
    [
      'a page that is gone',
      /页面 articles\/ 缺 [0-9a-f]{16}/,
      (dist) => rmSync(firstArticle(dist), { recursive: true }),
    ],
    [
      'a page too many',
      /页面 articles\/ 多出/,
      (dist) =>
        cpSync(firstArticle(dist), join(dist, 'articles/0123456789abcdef'), { recursive: true }),
    ],
    [
      'a torn page',
      /页面不完整 articles\//,
      (dist) => edit(join(firstArticle(dist), 'index.html'), (text) => text.slice(0, -2000)),
    ],
    [
      'an empty page',
      /页面不完整 about\//,
      (dist) => writeFileSync(join(dist, 'about/index.html'), ''),
    ],
    [
      'a page of a list that is gone',
      /全部页面（对站点地图） 缺 archive\//,
      (dist) => rmSync(join(dist, 'archive'), { recursive: true }),
    ],
    [
      'an article missing in the sitemap',
      /站点地图 sitemap.xml 缺/,
      (dist) => edit(join(dist, 'sitemap.xml'), (text) => text.replace(articleEntry, '')),
    ],
    [
      'an address twice in the sitemap',
      /有两份/,
      (dist) => edit(join(dist, 'sitemap.xml'), (text) => text.replace(articleEntry, '$&$&')),
    ],
    [
      'an item missing in the feed',
      /订阅 rss.xml 缺/,
      (dist) => edit(join(dist, 'rss.xml'), (text) => text.replace(/<guid[\s\S]*?<\/guid>/, '')),
    ],
    [
      'a page missing in the index',
      /检索索引 pagefind\/ 缺/,
      (dist) => rmSync(join(dist, 'pagefind/fragment', first(join(dist, 'pagefind/fragment')))),
    ],
    [
      'an index that counts wrongly',
      /检索索引登记了/,
      (dist) =>
        edit(join(dist, 'pagefind/pagefind-entry.json'), (text) =>
          text.replace(/"page_count":\d+/, '"page_count":2'),
        ),
    ],
    [
      'an article file that is gone',
      /文章文件（对清单） 缺/,
      (_, articles) =>
        rmSync(join(articles, first(articles).endsWith('.mdx') ? first(articles) : '')),
    ],
    [
      'a manifest that is gone',
      /没有清单/,
      (_, articles) => rmSync(join(articles, 'manifest.json')),
    ],
  ])('is counted: %s', async ([, says, act]) => {
    const dist = site.shop.path('sabotage/dist')
    const articles = site.shop.path('sabotage/articles')
    cpSync(site.dist, dist, { recursive: true })
    cpSync(site.articles[0], articles, { recursive: true })
    act(dist, articles)
    const { problems, articles: count } = await countSite({ articles, dist, base: '/' })
    site.shop.remove('sabotage')
    expect(problems.join('\n')).toMatch(says)
    expect(count).toBeGreaterThan(1)
  })
})
