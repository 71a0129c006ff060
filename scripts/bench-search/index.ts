/**
 * Measures the search in Chromium against stock Pagefind and MiniSearch: `npm run bench:search`.
 *
 *   node scripts/bench-search/index.ts [--articles 5000] [--each 12] [--work FOLDER] [--alone]
 *
 * Over the shipped articles and over generated ones, for queries that the search was made with and
 * for others; `--work` keeps the indexes for the next run, `--alone` leaves the peers out. Times are
 * the machine's; the ratios between the engines are what travels.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { parse } from 'yaml'
import { loadTraditional } from '../../src/lib/search/fold.ts'
import { termsSchema } from '../../src/terms.ts'
import { articlesDir, readArticles } from '../articles.ts'
import { startBrowser } from '../e2e/browser.ts'
import { project } from '../e2e/site.ts'
import { generateArticles } from './corpus.ts'
import { beyondLines } from './beyond-articles.ts'
import { askedOn, firstSightLines } from './first-sight.ts'
import { generatedQueries } from './generated-queries.ts'
import { writeIndexes } from './indexes.ts'
import { type LabelledQuery, score, scoreByKind } from './labelled.ts'
import { laterLines } from './later-queries.ts'
import { lastLines, latestLines } from './latest-queries.ts'
import { deskLines } from './phones-and-desks.ts'
import { type BenchServer, serveBench } from './serve.ts'
import { seenLines, shippedQueries, unseenLines } from './shipped-queries.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    each: { type: 'string', default: '12' },
    work: { type: 'string' },
    alone: { type: 'boolean', default: false },
  },
})

const engines = values.alone ? ['ours'] : ['ours', 'stock', 'minisearch']
/** First questions that are asked on a fresh page each. */
const coldQuestions = 9

interface Set {
  readonly name: string
  readonly index: string
  readonly queries: readonly LabelledQuery[]
}

interface Asked {
  readonly ids: readonly string[]
  readonly milliseconds: number
}

async function openPage(browser: Browser, address: string) {
  const context = await browser.newContext()
  await context.clock.setFixedTime(askedOn)
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction(() => 'ask' in window)
  const ask = (query: string): Promise<Asked> =>
    page.evaluate((text) => Reflect.get(window, 'ask')(text), query)
  return { ask, close: () => context.close() }
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

async function measure(
  { index, queries }: Set,
  { engine, browser, server }: { engine: string; browser: Browser; server: BenchServer },
) {
  const address = `${server.url}/bench.html?engine=${engine}&index=${index}`
  const firsts: { bytes: number; milliseconds: number }[] = []
  const step = Math.max(1, Math.floor(queries.length / coldQuestions))
  for (const { query } of queries.filter((_, i) => i % step === 0).slice(0, coldQuestions)) {
    const page = await openPage(browser, address)
    server.takeBytes()
    const { milliseconds } = await page.ask(query)
    firsts.push({ bytes: server.takeBytes(), milliseconds })
    await page.close()
  }
  const page = await openPage(browser, address)
  const answers: string[][] = []
  const times: number[] = []
  for (const { query } of queries) {
    // The second time everything has been fetched.
    await page.ask(query)
    const { ids, milliseconds } = await page.ask(query)
    answers.push([...ids])
    times.push(milliseconds)
  }
  await page.close()
  return {
    answers,
    firstKilobytes: median(firsts.map(({ bytes }) => bytes)) / 1000,
    mostKilobytes: Math.max(...firsts.map(({ bytes }) => bytes)) / 1000,
    firstMs: median(firsts.map(({ milliseconds }) => milliseconds)),
    warmMs: median(times),
  }
}

await loadTraditional()
const terms = termsSchema.parse(parse(await readFile('content/terms.yaml', 'utf8')))
const work = values.work ?? (await mkdtemp(join(tmpdir(), 'jiangxun-bench-')))
const shipped = await readArticles(articlesDir)
const generated = generateArticles(Number(values.articles))
const size = `generated-${generated.length}`
for (const [index, articles] of [
  ['shipped', shipped],
  [size, generated],
] as const) {
  await writeIndexes(articles, { folder: join(work, index), terms, peers: !values.alone })
}

const each = Number(values.each)
const ofShipped = (name: string, lines: string): Set => ({
  name: `shipped, ${name}`,
  index: 'shipped',
  queries: shippedQueries(lines, shipped, terms),
})
const sets: readonly Set[] = [
  ofShipped('seen', seenLines),
  ofShipped('unseen', unseenLines),
  ofShipped('first sight', firstSightLines),
  ofShipped('beyond the articles', beyondLines),
  ofShipped('phones and desks', deskLines),
  ofShipped('phones and desks, later', laterLines),
  ofShipped('latest', latestLines),
  ofShipped('last', lastLines),
  { name: `${size}, seen`, index: size, queries: generatedQueries(generated, { each, seed: 1 }) },
  {
    name: `${size}, unseen`,
    index: size,
    queries: generatedQueries(generated, { each, seed: 20_260_601 }),
  },
]

const server = await serveBench(project, work)
const browser = await startBrowser()
try {
  for (const set of sets) {
    console.log(`\n${set.name}: ${set.queries.length} queries`)
    for (const engine of engines) {
      const { answers, ...cost } = await measure(set, { engine, browser, server })
      const { recall, mrr, precision } = score(set.queries, answers)
      console.log(
        `  ${engine.padEnd(12)} recall@10 ${recall.toFixed(3)}  MRR ${mrr.toFixed(3)}  precision@5 ${precision.toFixed(3)}  first ${cost.firstKilobytes.toFixed(0)} kB (at most ${cost.mostKilobytes.toFixed(0)}), ${cost.firstMs.toFixed(0)} ms  warm ${cost.warmMs.toFixed(1)} ms`,
      )
      if (engine !== 'ours') continue
      for (const [kind, one] of scoreByKind(set.queries, answers)) {
        console.log(
          `    ${kind.padEnd(16)} ${String(one.queries).padStart(3)}  ${one.recall.toFixed(3)}  ${one.mrr.toFixed(3)}  ${one.precision.toFixed(3)}`,
        )
      }
    }
  }
} finally {
  await browser.close()
  server.close()
  if (values.work === undefined) await rm(work, { recursive: true, force: true })
}
