/**
 * Every regular expression through recheck: none may be exponential. Where one is polynomial, pages
 * are cleaned that hold recheck's own worst text: what counts is what reaches the pattern, and that
 * four times the text takes no more than some four times the time.
 *
 *   npm run fuzz:patterns -- [--note | --note-new]
 *
 * `--note` writes what was found into the table that the tests compare with; `--note-new` asks only
 * about patterns that the table does not hold, and takes its word for the others.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { check } from 'recheck'
import { parse } from 'yaml'
import { ArticleFault } from '../../src/pipeline/faults.ts'
import { termsSchema } from '../../src/terms.ts'
import {
  capOf,
  digestOfPattern,
  type Note,
  notesFile,
  readNotes,
  written,
} from './known-patterns.ts'
import { type Pattern, patternList } from './pattern-list.ts'
import { lengths, slowest, worstText } from './worst-text.ts'

const { values } = parseArgs({
  options: {
    note: { type: 'boolean', default: false },
    'note-new': { type: 'boolean', default: false },
  },
})

/** Time for one pattern, ms: what is not known by then takes hours. */
const timeout = Number(process.env['RECHECK_TIMEOUT'] ?? 20_000)

const terms = termsSchema.parse(parse(readFileSync('content/terms.yaml', 'utf8')))

const patterns = await patternList()
// Loaded by now, and not before: the list watches the pipeline make its patterns.
const { clean } = await import('../../src/pipeline/clean.ts')
console.log(`${patterns.length} patterns`)
const counts = { safe: 0, polynomial: 0, unknown: 0, exponential: 0 }
const notes: Note[] = []
const safe: string[] = []
const slow: string[] = []

const former = readNotes()
const formerNotes = new Map(former.notes.map((note) => [note.pattern, note]))
const formerSafe = new Set(former.safe)

for (const pattern of patterns) if (!keep(pattern)) await look(pattern)

console.log(JSON.stringify(counts))
if (slow.length > 0) console.log(`slower than ${slowest} ms:\n${slow.join('\n')}`)
if (values.note || values['note-new']) {
  writeFileSync(
    notesFile,
    `${JSON.stringify({ caps: former.caps, notes, safe: safe.sort() }, null, 1)}\n`,
  )
}
process.exitCode = counts.exponential > 0 || slow.length > 0 ? 1 : 0

/** Whether the table is to be believed about a pattern, which then stands in the new one as well. */
function keep({ file, source, flags }: Pattern): boolean {
  if (!values['note-new']) return false
  const note = formerNotes.get(written({ source, flags }))
  const digest = digestOfPattern({ source, flags })
  if (note) notes.push({ ...note, file, cap: capOf(file) })
  else if (formerSafe.has(digest)) safe.push(digest)
  else return false
  return true
}

async function look(pattern: Pattern): Promise<void> {
  const { source, flags, file } = pattern
  const result = await check(source, flags, { timeout })
  const name = `${file} ${written(pattern).slice(0, 90)}`
  if (result.status === 'safe') {
    counts.safe += 1
    safe.push(digestOfPattern(pattern))
    return
  }
  if (result.status === 'vulnerable' && result.complexity.type === 'exponential') {
    counts.exponential += 1
    console.log(`EXPONENTIAL  ${name}`)
    return
  }
  const known = result.status === 'vulnerable'
  const degree = known && 'degree' in result.complexity ? result.complexity.degree : 'unknown'
  counts[known ? 'polynomial' : 'unknown'] += 1
  const ms = known
    ? Object.fromEntries(
        lengths.map((length) => [length, timeOf(worstText(result.attack, length))]),
      )
    : null
  if (ms && Math.max(...Object.values(ms)) > slowest) slow.push(name)
  console.log(`degree ${degree}  ${JSON.stringify(ms)}  ${name}`)
  notes.push({ file, pattern: written(pattern), degree, cap: capOf(file), ms })
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
