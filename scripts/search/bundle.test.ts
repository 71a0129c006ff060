/** What the search rests on inside of Pagefind's bundle: an upgrade that changes it fails here. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { Bundle } from '../../src/lib/search/bundle/bundle.ts'
import { CborReader } from '../../src/lib/search/bundle/cbor.ts'
import { codeBody, codeTitle, indexOfPage } from '../../src/lib/search/bundle/posting.ts'
import { Engine } from '../../src/lib/search/engine.ts'
import { findPhrase, postingsOf } from '../../src/lib/search/phrase.ts'
import { tokenise } from '../../src/lib/search/query.ts'
import type { Relaxation } from '../../src/lib/search/types.ts'
import { sampleArticle } from '../../src/lib/sample-article.ts'
import { termsSchema } from '../../src/terms.ts'
import type { StoredArticle } from '../articles.ts'
import { generateArticles } from '../bench-search/corpus.ts'
import { writeIndex } from './write-index.ts'

const folder = mkdtempSync(join(tmpdir(), 'jiangxun-index-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const terms = termsSchema.parse({
  topics: [{ id: 'skills-competition', label: '技能竞赛', aliases: ['技术比武'] }],
  terms: [
    { id: 'reform', label: '产业工人队伍建设改革', short: '产改', aliases: ['产改'] },
    { id: 'local', label: '地方工匠', aliases: ['东示工匠', '西示工匠'] },
  ],
})

const stored = (id: number, title: string, blocks: string[], day: string): StoredArticle => ({
  article: sampleArticle({
    id: id.toString(16).padStart(16, '0'),
    title,
    published: { date: day, precision: 'day', basis: 'stated', evidence: null },
  }),
  blocks,
})

const own: readonly StoredArticle[] = [
  stored(
    1,
    '甲栖川市培训90万人次',
    ['“双元制”培训职工90万人次，投入1.1亿元，3,000名参加，人力资源社会保障局到场。'],
    '2024-05-01',
  ),
  stored(
    2,
    '示例有限责任公司的技术比武',
    ['甲栖川职工推进产改，𠮷野家开展1+2+3活动。'],
    '2025-01-02',
  ),
  stored(3, '中华人民共和国成立周年', ['东示工匠登台。前言不搭后语工'], '2023-01-02'),
]

const articles = [...own, ...generateArticles(60)]
const load = (name: string) => async (path: string) =>
  new Uint8Array(await readFile(join(folder, name, path)))
let bundle: Bundle

beforeAll(async () => {
  await writeIndex(articles, { terms, target: join(folder, 'a') })
  bundle = new Bundle(load('a'))
}, 120_000)

async function pagesWith(text: string): Promise<string[]> {
  const tokens = tokenise(text)
  const pages = findPhrase(tokens, await postingsOf(bundle, tokens))
  const fragments = await Promise.all([...pages.keys()].map((page) => bundle.fragment(page)))
  return fragments.map(({ article }) => article.title)
}

describe('the bundle', () => {
  test('is of the version whose shapes are read, and of one language', () => {
    const entry = JSON.parse(readFileSync(join(folder, 'a/pagefind-entry.json'), 'utf8'))
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(entry.version).toBe(dependencies.pagefind)
    expect(Object.keys(entry.languages)).toHaveLength(1)
  })

  test('is the same every time', async () => {
    await writeIndex(articles, { terms, target: join(folder, 'b') })
    const files = (name: string) =>
      readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).sort()
    expect(files('b')).toEqual(files('a'))
    for (const file of files('a').filter((one) => one.includes('.'))) {
      const read = (name: string) => readFileSync(join(folder, name, file))
      expect(read('a').equals(read('b')), file).toBe(true)
    }
  })

  test('is cut into parts of the size that is asked for', () => {
    const sizes = readdirSync(join(folder, 'a/index')).map(
      (file) => gunzipSync(readFileSync(join(folder, 'a/index', file))).length,
    )
    expect(sizes.length).toBeGreaterThan(10)
    expect(Math.max(...sizes)).toBeLessThan(16_000)
  })

  test('numbers its pages from new to old', async () => {
    const days: string[] = []
    for (let page = 0; page < (await bundle.pageCount()); page++) {
      days.push((await bundle.fragment(page)).article.date ?? '')
    }
    expect(days).toEqual(days.toSorted().reverse())
  })

  test('has every pair of characters of every text, where it stands', async () => {
    for (const { article, blocks } of articles.slice(0, 12)) {
      for (const [at, text] of [article.title, ...blocks].entries()) {
        const pairs = [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair = '']) => pair)
        for (const pair of new Set(pairs)) {
          const posting = await bundle.posting(pair)
          const parts = new Set(posting.places.map((place) => place & 3))
          expect(parts.has(at === 0 ? codeTitle : codeBody), `${pair} in ${text}`).toBe(true)
        }
      }
    }
  }, 60_000)

  test('tells the parts of a page by weights, inside of long words too', async () => {
    const posting = await bundle.posting('人民')
    const index = posting.pages.findIndex((_, i) => posting.starts[i] !== posting.starts[i + 1])
    expect(posting.places[posting.starts[index] ?? 0]).toBeDefined()
    expect((posting.places[posting.starts[index] ?? 0] ?? 0) & 3).toBe(codeTitle)
    const company = await bundle.posting('责任')
    expect((company.places[0] ?? 0) & 3).toBe(codeTitle)
    expect(indexOfPage(company, company.pages[0] ?? -1)).toBe(0)
  })

  test('filters name the pages that have a value', async () => {
    const years = await bundle.filter('year')
    expect(years.get('2024')?.length).toBe(
      articles.filter(({ article }) => article.published.date?.startsWith('2024')).length,
    )
    expect(await bundle.filter('nothing')).toEqual(new Map())
  })
})

describe('phrases', () => {
  test.for<[string, string[]]>([
    ['90万人次', ['甲栖川市培训90万人次']],
    ['900000人次', []],
    ['3,000名', ['甲栖川市培训90万人次']],
    ['1.1亿元', ['甲栖川市培训90万人次']],
    ['11亿元', []],
    ['双元制”培训', ['甲栖川市培训90万人次']],
    ['双元制培训', []],
    ['1+2+3', ['示例有限责任公司的技术比武']],
    ['𠮷野家', ['示例有限责任公司的技术比武']],
    ['有限责任公司', ['示例有限责任公司的技术比武']],
    ['中华人民共和国', ['中华人民共和国成立周年']],
    ['产业工人队伍建设改革', ['示例有限责任公司的技术比武']],
    ['语工', ['中华人民共和国成立周年']],
  ])('%s stands in %j', async ([text, titles]) => {
    const found = await pagesWith(text)
    expect(found.filter((title) => own.some(({ article }) => article.title === title))).toEqual(
      titles,
    )
  })

  test('an alias names its label, not the other aliases', async () => {
    expect(await pagesWith('地方工匠')).toEqual(['中华人民共和国成立周年'])
    expect(await pagesWith('西示工匠')).toEqual([])
  })
})

describe('a question', () => {
  const ask = (query: string, options = {}) => new Engine('/', load('a')).search(query, options)

  test('in quotes is not answered by what is near it', async () => {
    expect((await ask('“甲栖川省”')).total).toBe(0)
    const { total, relaxed } = await ask('“甲栖川省” 双元制')
    expect({ total, relaxed }).toEqual({
      total: 1,
      relaxed: [{ reason: 'part', dropped: ['甲栖川省'] }],
    })
  })

  test.for<[string, Relaxation[]]>([
    ['双元制怎么样', [{ reason: 'question', dropped: ['怎么样'] }]],
    ['双元制是怎么评出来的', [{ reason: 'question', dropped: ['怎么', '评出来'] }]],
    [
      'keep: 拉萨有哪些双元制',
      [
        { reason: 'part', dropped: ['拉萨'] },
        { reason: 'question', dropped: ['有哪些'] },
      ],
    ],
    [
      'keep: 双元制的拉萨市有几家',
      [
        { reason: 'part', dropped: ['拉萨市'] },
        { reason: 'question', dropped: ['有几家'] },
      ],
    ],
    // Articles hold both, but none of them holds the one and the other.
    [
      '𠮷野家有多少东示工匠',
      [
        { reason: 'part', dropped: [] },
        { reason: 'question', dropped: ['有多少'] },
      ],
    ],
  ])('%s: what is left out is said, of the asking and of the rest', async ([name, relaxed]) => {
    const found = await ask(name.replace('keep: ', ''))
    expect(found.total).toBeGreaterThan(0)
    expect(found.relaxed).toEqual(relaxed)
  })

  test('is found in other words, which are said; what is quoted stands as it is', async () => {
    const found = await ask('人社局')
    expect(found.total).toBeGreaterThan(0)
    expect(found.widened).toEqual([{ from: '人社局', to: ['人力资源社会保障局'], isInstead: true }])
    expect((await ask('“人社局”')).widened).toEqual([])
    // All that say it otherwise hold it as it stands, too.
    expect((await ask('竞赛')).widened).toEqual([])
  })

  test('is found by a word that stands once, by pinyin; such words are not suggested', async () => {
    // A name in quotation marks is one word, whatever the segmenter makes of it.
    expect((await ask('shuangyuanzhi')).corrected).toMatchObject({ to: '双元制' })
    expect((await ask('qianyan')).corrected).toMatchObject({ to: '前言', reason: 'pinyin' })
    expect(await new Engine('/', load('a')).suggest('前言')).toEqual([])
  })

  test('of last year is one of the year before', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:30:00+08:00') })
    try {
      const { corrected, results } = await ask('去年 甲栖川')
      expect(corrected).toMatchObject({ to: '2025年 甲栖川', reason: 'date' })
      expect(results.map(({ date }) => date)).toEqual(['2025-01-02'])
      expect((await ask('上个月甲栖川')).corrected?.to).toBe('2025年12月 甲栖川')
      expect((await ask('去年 甲栖川', { verbatim: true })).corrected).toBeNull()
    } finally {
      vi.useRealTimers()
    }
  })
})

test('a host that unpacks by itself is read too', async () => {
  const plain = new Bundle(async (path) => {
    const bytes = await readFile(join(folder, 'a', path))
    return new Uint8Array(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes)
  })
  expect(await plain.pageCount()).toBe(articles.length)
  expect((await plain.posting('双元')).pages).toHaveLength(1)
})

test('what is no file of an index is refused, and read again the next time', async () => {
  let broken = true
  const engine = new Engine('/', async (path) => {
    if (broken && path.endsWith('.pf_meta')) return new TextEncoder().encode('<!doctype html>')
    return load('a')(path)
  })
  await expect(engine.search('双元制')).rejects.toThrow('no file of the index')
  broken = false
  expect((await engine.search('双元制')).total).toBe(1)
})

test('bytes of another shape are refused', () => {
  const read = (...bytes: number[]) => new CborReader(Uint8Array.from(bytes))
  expect(read(0x83).array()).toBe(3)
  expect(read(0x19, 0x01, 0x00).integer()).toBe(256)
  expect(read(0x38, 0xf0).integer()).toBe(-241)
  expect(read(0x62, 0x61, 0x62).text()).toBe('ab')
  expect(() => read(0xa1).array()).toThrow('kind 4')
  expect(() => read(0x9f).array()).toThrow()
})
