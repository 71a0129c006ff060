/**
 * Measures what cleaning costs: `npm run bench`, or `npm run bench -- DIR` for the HTML pages of a
 * folder, all of them together.
 *
 * Each line is one page: CPU milliseconds for decode and extract, for the whole of clean, for the
 * peer (Readability.js on linkedom, given decoded text), and how many times as many pages a CPU
 * second has room for. The peer cannot read text dumps. Nothing is asserted: the machine decides
 * the numbers, the ratios are what travels.
 */
import { readFileSync } from 'node:fs'
import { parse as parseYaml } from 'yaml'
import { clean } from '../../src/pipeline/clean.ts'
import { decode } from '../../src/pipeline/decode/index.ts'
import { extract } from '../../src/pipeline/extract/index.ts'
import { ArticleFault } from '../../src/pipeline/faults.ts'
import type { Raw } from '../../src/pipeline/types.ts'
import { termsSchema } from '../../src/terms.ts'
import { type BenchPage, benchPages, growthPages, htmlPagesIn } from './cases.ts'
import { costsOf, medianOf, ratioOf } from './measure.ts'
import { readWithPeer } from './peer.ts'

const terms = termsSchema.parse(parseYaml(readFileSync('content/terms.yaml', 'utf8')))

/** Setting a page aside is an outcome too, and costs what it costs. */
function outcomeOf(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof ArticleFault)) throw error
  }
}

const extractOne = (raw: Raw): void => outcomeOf(() => extract(decode(raw)))
const cleanOne = (raw: Raw): void => outcomeOf(() => clean(raw, terms))

interface Cost {
  readonly extractMs: number
  readonly cleanMs: number
  /** The peer, beside ours; `null` for texts. */
  readonly peer: {
    readonly ms: number
    readonly toExtract: number
    readonly toClean: number
  } | null
}

/** What the pages cost together. */
function measure(raws: readonly Raw[], isHtml: boolean): Cost {
  const texts = isHtml ? raws.map((raw) => decode(raw).text) : []
  const [ofExtract = [], ofClean = [], ofPeer = []] = costsOf([
    () => raws.forEach(extractOne),
    () => raws.forEach(cleanOne),
    ...(isHtml ? [() => texts.forEach(readWithPeer)] : []),
  ])
  return {
    extractMs: medianOf(ofExtract),
    cleanMs: medianOf(ofClean),
    peer: isHtml
      ? {
          ms: medianOf(ofPeer),
          toExtract: ratioOf(ofPeer, ofExtract),
          toClean: ratioOf(ofPeer, ofClean),
        }
      : null,
  }
}

const number = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
const times = (value: number): string => `${number(value)} ×`

function row(cells: readonly string[]): string {
  const [name = '', ...rest] = cells
  return name.padEnd(36) + rest.map((cell) => cell.padStart(13)).join('')
}

const head = ['kB', 'extract ms', 'clean ms', 'peer ms', 'peer/extract', 'peer/clean']

const costRow = (name: string, bytes: number, { extractMs, cleanMs, peer }: Cost): string =>
  row([
    name,
    (bytes / 1024).toFixed(1),
    number(extractMs),
    number(cleanMs),
    peer === null ? '–' : number(peer.ms),
    peer === null ? '–' : times(peer.toExtract),
    peer === null ? '–' : times(peer.toClean),
  ])

function printPages(): void {
  console.log(row(['page', ...head]))
  const peers = benchPages().flatMap(({ name, raw, isHtml }) => {
    const cost = measure([raw], isHtml)
    console.log(costRow(name, raw.bytes.length, cost))
    return cost.peer ?? []
  })
  const extracts = times(medianOf(peers.map(({ toExtract }) => toExtract)))
  const cleans = times(medianOf(peers.map(({ toClean }) => toClean)))
  console.log(`\nmedian over HTML pages: peer/extract ${extracts}, peer/clean ${cleans}\n`)
}

function printGrowth(): void {
  console.log(row(['ten times as long', 'kB', 'short ms', 'long ms', 'long/short']))
  for (const [short, long] of growthPages()) {
    const [ofShort = [], ofLong = []] = costsOf(
      [short, long].map(
        ({ raw }) =>
          () =>
            cleanOne(raw),
      ),
    )
    const kilobytes = (long.raw.bytes.length / 1024).toFixed(0)
    const [shortMs, longMs] = [number(medianOf(ofShort)), number(medianOf(ofLong))]
    console.log(row([long.name, kilobytes, shortMs, longMs, times(ratioOf(ofLong, ofShort))]))
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`

/** The peer has not run yet: what it takes would count as ours. */
function printMemory(pages: readonly BenchPage[]): void {
  const before = process.memoryUsage.rss()
  for (const { raw } of pages) cleanOne(raw)
  const peak = process.resourceUsage().maxRSS * 1024
  console.log(
    `memory: ${megabytes(before)} with all tables loaded, ${megabytes(peak)} at its most\n`,
  )
}

function printFolder(folder: string): void {
  const raws = htmlPagesIn(folder)
  if (raws.length === 0) throw new Error(`No .html or .htm page in ${folder}.`)
  const bytes = raws.reduce((sum, raw) => sum + raw.bytes.length, 0)
  console.log(row([`${raws.length} pages together`, ...head]))
  console.log(costRow(folder, bytes, measure(raws, true)))
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  printMemory([...benchPages(), ...growthPages().flat()])
  printPages()
  printGrowth()
} else printFolder(folder)
