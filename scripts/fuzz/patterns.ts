/**
 * Every regular expression through recheck: none may be exponential. Where one is polynomial, a
 * page is cleaned that holds recheck's own worst text: what counts is what reaches the pattern.
 *
 *   npm run fuzz:patterns
 */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { ArticleFault } from '../../src/pipeline/faults.ts'
import { termsSchema } from '../../src/terms.ts'
import { patternList } from './pattern-list.ts'

// The same on every machine; the others need a JVM or a binary.
process.env['RECHECK_BACKEND'] = 'pure'
const { checkSync } = await import('recheck')

/** UTF-16 units of the worst text. */
const longest = 5000

/** CPU time of a page, assumed: an ordinary one takes 10 ms. */
const slowest = 1000

const terms = termsSchema.parse(parse(readFileSync('content/terms.yaml', 'utf8')))

const patterns = await patternList()
// Loaded by now, and not before: the list watches the pipeline make its patterns.
const { clean } = await import('../../src/pipeline/clean.ts')
console.log(`${patterns.length} patterns`)
const counts = { safe: 0, polynomial: 0, unknown: 0, exponential: 0 }
const slow: string[] = []

for (const { source, flags, file } of patterns) {
  const name = `${file} /${source.slice(0, 90)}/${flags}`
  const result = checkSync(source, flags, {
    timeout: Number(process.env['RECHECK_TIMEOUT'] ?? 4_000),
  })
  if (result.status === 'safe') counts.safe += 1
  else if (result.status === 'unknown') {
    counts.unknown += 1
    console.log(`unknown (${result.error.kind})  ${name}`)
  } else if (result.complexity.type === 'exponential') {
    counts.exponential += 1
    console.log(`EXPONENTIAL  ${name}`)
  } else {
    counts.polynomial += 1
    const ms = timeOf(worstText(result.attack))
    console.log(`degree ${result.complexity.degree}  ${ms} ms a page  ${name}`)
    if (ms > slowest) slow.push(name)
  }
}

console.log(JSON.stringify(counts))
if (slow.length > 0) console.log(`slower than ${slowest} ms:\n${slow.join('\n')}`)
process.exitCode = counts.exponential > 0 || slow.length > 0 ? 1 : 0

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

/** CPU ms of a page with the text as a line, and at the end of a paragraph. */
function timeOf(text: string): number {
  const page = `云岭市总工会举办钳工技能竞赛
2025-03-12 来源：云岭日报 ${text}

3月12日，云岭市总工会在工匠学院举办钳工技能竞赛，来自18家企业的96名职工参加。${text}

${text}

竞赛由云岭市总工会主办，全年计划培训职工200人次。（记者 张三）
`
  const start = process.cpuUsage()
  try {
    clean({ path: 'a.txt', bytes: new TextEncoder().encode(page), url: null }, terms)
  } catch (error) {
    if (!(error instanceof ArticleFault)) throw error
  }
  return Math.round(process.cpuUsage(start).user / 1000)
}
