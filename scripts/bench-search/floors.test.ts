/** Floors under the quality of the search, on sets small enough for every run; the bench has the rest. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { Engine } from '../../src/lib/search/engine.ts'
import { termsSchema } from '../../src/terms.ts'
import { articlesDir, readArticles, type StoredArticle } from '../articles.ts'
import { writeIndex } from '../search/write-index.ts'
import { generateArticles } from './corpus.ts'
import { beyondLines } from './beyond-articles.ts'
import { askedOn, firstSightLines } from './first-sight.ts'
import { generatedQueries } from './generated-queries.ts'
import { type LabelledQuery, score, scoreByKind } from './labelled.ts'
import { laterLines } from './later-queries.ts'
import { lastLines, latestLines } from './latest-queries.ts'
import { deskLines } from './phones-and-desks.ts'
import { seenLines, shippedQueries, unseenLines } from './shipped-queries.ts'

const folder = mkdtempSync(join(tmpdir(), 'jiangxun-floors-'))
vi.useFakeTimers({ toFake: ['Date'], now: new Date(askedOn) })
afterAll(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true, force: true })
})

const terms = termsSchema.parse(parse(readFileSync('content/terms.yaml', 'utf8')))
const generated = generateArticles(250)
const small = new Map<string, { engine: Engine; bytes: () => number }>()

async function index(name: string, articles: readonly StoredArticle[]): Promise<void> {
  const target = join(folder, name)
  await writeIndex(articles, { terms, target })
  let bytes = 0
  const engine = new Engine('/', async (path) => {
    const body = new Uint8Array(await readFile(join(target, path)))
    bytes += body.length
    return body
  })
  small.set(name, { engine, bytes: () => bytes })
}

beforeAll(async () => {
  await index('generated', generated)
  if (existsSync(articlesDir)) await index('shipped', await readArticles(articlesDir))
}, 180_000)

async function answer(name: string, queries: readonly LabelledQuery[]): Promise<string[][]> {
  const answers: string[][] = []
  for (const { query } of queries) {
    const found = await small.get(name)?.engine.search(query, { grouped: false })
    answers.push((found?.results ?? []).map(({ id }) => id))
  }
  return answers
}

const known = { recall: 0.98, mrr: 0.97, precision: 0.98 }
const sets = [
  { name: 'seen', lines: seenLines, floors: known },
  { name: 'unseen', lines: unseenLines, floors: known },
  { name: 'first sight', lines: firstSightLines, floors: known },
  {
    name: 'beyond the articles',
    lines: beyondLines,
    floors: { recall: 0.96, mrr: 0.97, precision: 0.96 },
  },
  { name: 'phones and desks', lines: deskLines, floors: known },
  {
    name: 'phones and desks, later',
    lines: laterLines,
    floors: { recall: 0.95, mrr: 0.96, precision: 0.96 },
  },
  { name: 'latest', lines: latestLines, floors: known },
  { name: 'last', lines: lastLines, floors: { recall: 0.95, mrr: 0.95, precision: 0.96 } },
]

function expectAtLeast(floors: typeof known, found: typeof known, set: string): void {
  expect(found.recall, `recall, ${set}`).toBeGreaterThanOrEqual(floors.recall)
  expect(found.mrr, `MRR, ${set}`).toBeGreaterThanOrEqual(floors.mrr)
  expect(found.precision, `precision, ${set}`).toBeGreaterThanOrEqual(floors.precision)
}

test.runIf(existsSync(articlesDir))(
  'the shipped articles are found',
  async () => {
    const articles = await readArticles(articlesDir)
    for (const { name, lines, floors } of sets) {
      const queries = shippedQueries(lines, articles, terms)
      expectAtLeast(floors, score(queries, await answer('shipped', queries)), name)
    }
  },
  120_000,
)

test('generated articles are found by queries of all kinds', async () => {
  const queries = generatedQueries(generated, { each: 3, seed: 7 })
  const answers = await answer('generated', queries)
  const floors = { recall: 0.95, mrr: 0.93, precision: 0.95 }
  expectAtLeast(floors, score(queries, answers), 'generated')
  for (const [kind, one] of scoreByKind(queries, answers)) {
    expect(one.recall, kind).toBeGreaterThanOrEqual(0.6)
  }
}, 120_000)

test('a question moves a part of the index, whatever its size', async () => {
  const { engine, bytes } = small.get('generated') ?? {}
  await engine?.search('焊工')
  const before = bytes?.() ?? 0
  await engine?.search('低空经济')
  expect((bytes?.() ?? 0) - before).toBeLessThan(40_000)
})
