/**
 * Every regular expression through recheck: none may be exponential, and one that is polynomial is
 * run on recheck's own worst text at the length of the longest line that is written.
 *
 *   npm run fuzz:patterns
 */
import { type Pattern, patternList } from './pattern-list.ts'

// The same on every machine; the others need a JVM or a binary.
process.env['RECHECK_BACKEND'] = 'pure'
const { checkSync } = await import('recheck')

/** UTF-16 units: longer paragraphs are split before they are written. */
const longest = 5000

/** Assumed: a page has some hundred lines, and five seconds for them. */
const slowest = 250

const patterns = await patternList()
console.log(`${patterns.length} patterns`)
const counts = { safe: 0, polynomial: 0, unknown: 0, exponential: 0 }
const slow: string[] = []

for (const pattern of patterns) {
  const { source, flags, file } = pattern
  const name = `${file} /${source.slice(0, 90)}/${flags}`
  const result = checkSync(source, flags, { timeout: 4_000 })
  if (result.status === 'safe') counts.safe += 1
  else if (result.status === 'unknown') {
    counts.unknown += 1
    console.log(`unknown (${result.error.kind})  ${name}`)
  } else if (result.complexity.type === 'exponential') {
    counts.exponential += 1
    console.log(`EXPONENTIAL  ${name}`)
  } else {
    counts.polynomial += 1
    const ms = timeOf(pattern, worstText(result.attack))
    console.log(`degree ${result.complexity.degree}  ${ms} ms at ${longest}  ${name}`)
    if (ms > slowest) slow.push(name)
  }
}

console.log(JSON.stringify(counts))
if (slow.length > 0) console.log(`slower than ${slowest} ms:\n${slow.join('\n')}`)
process.exitCode = counts.exponential > 0 ? 1 : 0

interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[]
  readonly suffix: string
}

/** What recheck would attack with, no longer than a line can be. */
function worstText({ pumps, suffix }: Attack): string {
  const room = longest - suffix.length - pumps.reduce((sum, { prefix }) => sum + prefix.length, 0)
  const share = Math.max(1, Math.floor(room / Math.max(1, pumps.length)))
  const pumped = pumps.map(
    ({ prefix, pump }) =>
      prefix + pump.repeat(Math.max(1, Math.floor(share / Math.max(1, pump.length)))),
  )
  return pumped.join('') + suffix
}

function timeOf({ source, flags }: Pattern, text: string): number {
  const pattern = new RegExp(source, flags)
  const start = performance.now()
  if (pattern.global) text.match(pattern)
  else pattern.exec(text)
  return Math.round(performance.now() - start)
}
