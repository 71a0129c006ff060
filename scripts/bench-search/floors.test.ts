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
import { askedOn, firstSightLines } from './first-sight.ts'
import { generatedQueries } from './generated-queries.ts'
import { type LabelledQuery, score, scoreByKind } from './labelled.ts'
import { laterLines } from './later-queries.ts'
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
  { lines: seenLines, floors: known },
  { lines: unseenLines, floors: known },
  { lines: firstSightLines, floors: known },
  // Some of them ask for what the articles lack, and are shown what is nearest.
  { lines: laterLines, floors: { recall: 0.96, mrr: 0.97, precision: 0.96 } },
]

test.runIf(existsSync(articlesDir))(
  'the shipped articles are found',
  async () => {
    const articles = await readArticles(articlesDir)
    for (const { lines, floors } of sets) {
      const queries = shippedQueries(lines, articles, terms)
      const { recall, mrr, precision } = score(queries, await answer('shipped', queries))
      expect(recall).toBeGreaterThanOrEqual(floors.recall)
      expect(mrr).toBeGreaterThanOrEqual(floors.mrr)
      expect(precision).toBeGreaterThanOrEqual(floors.precision)
    }
  },
  120_000,
)

test('generated articles are found by queries of all kinds', async () => {
  const queries = generatedQueries(generated, { each: 3, seed: 7 })
  const answers = await answer('generated', queries)
  const { recall, mrr, precision } = score(queries, answers)
  expect(recall).toBeGreaterThanOrEqual(0.95)
  expect(mrr).toBeGreaterThanOrEqual(0.93)
  expect(precision).toBeGreaterThanOrEqual(0.95)
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
