/**
 * Measures what cleaning costs: `npm run bench`.
 *
 * Each line is one page: CPU milliseconds for decode and extract, for the whole of clean, for the
 * peer (Readability.js on linkedom, given decoded text), and how many times as many pages a CPU
 * second has room for. Nothing is asserted: the machine decides the numbers, the ratios are what
 * travels.
 */
import { readFileSync } from 'node:fs'
import { parse as parseYaml } from 'yaml'
import { clean } from '../../src/pipeline/clean.ts'
import { decode } from '../../src/pipeline/decode/index.ts'
import { extract } from '../../src/pipeline/extract/index.ts'
import { termsSchema } from '../../src/terms.ts'
import { type BenchPage, benchPages, growthPages } from './cases.ts'
import { costOf, medianOf } from './measure.ts'
import { readWithPeer } from './peer.ts'

const terms = termsSchema.parse(parseYaml(readFileSync('content/terms.yaml', 'utf8')))

interface Cost {
  readonly extractMs: number
  readonly cleanMs: number
  /** `null`: a text, or a page that the peer does not survive. */
  readonly peerMs: number | null
}

const isHtml = ({ raw }: BenchPage): boolean => decode(raw).page.format === 'html'

function measure(page: BenchPage): Cost {
  const { raw, isHostile } = page
  const { text } = decode(raw)
  return {
    extractMs: costOf(() => extract(decode(raw))),
    cleanMs: costOf(() => clean(raw, terms)),
    peerMs: isHtml(page) && !isHostile ? costOf(() => readWithPeer(text)) : null,
  }
}

const number = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)

function row(cells: readonly string[]): string {
  const [name = '', ...rest] = cells
  return name.padEnd(36) + rest.map((cell) => cell.padStart(13)).join('')
}

function printPages(): void {
  console.log(
    row(['page', 'kB', 'extract ms', 'clean ms', 'peer ms', 'peer/extract', 'peer/clean']),
  )
  const ratios: number[] = []
  for (const page of benchPages()) {
    const { extractMs, cleanMs, peerMs } = measure(page)
    if (peerMs !== null) ratios.push(peerMs / extractMs)
    console.log(
      row([
        page.name,
        (page.raw.bytes.length / 1024).toFixed(1),
        number(extractMs),
        number(cleanMs),
        peerMs === null ? '–' : number(peerMs),
        peerMs === null ? '–' : `${number(peerMs / extractMs)} ×`,
        peerMs === null ? '–' : `${number(peerMs / cleanMs)} ×`,
      ]),
    )
  }
  console.log(`\nmedian of peer/extract over HTML pages: ${number(medianOf(ratios))} ×\n`)
}

function printGrowth(): void {
  console.log(row(['ten times as long', 'kB', 'short ms', 'long ms', 'long/short']))
  for (const [short, long] of growthPages()) {
    const shortMs = costOf(() => clean(short.raw, terms))
    const longMs = costOf(() => clean(long.raw, terms))
    console.log(
      row([
        long.name,
        (long.raw.bytes.length / 1024).toFixed(0),
        number(shortMs),
        number(longMs),
        `${number(longMs / shortMs)} ×`,
      ]),
    )
  }
}

printPages()
printGrowth()
