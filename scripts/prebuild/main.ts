/** A run of prebuild, from its arguments to its exit status. */
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { noSurvey, type Survey } from '../../src/pipeline/survey/index.ts'
import type { Tally } from './archives.ts'
import { ArticleStore } from './article-store.ts'
import { diskFault } from './disk-fault.ts'
import { filter } from './filter.ts'
import { listFiles, readPages, readStream } from './inputs.ts'
import { help, type Options, readOptions, SetupError } from './options.ts'
import { readOverrides } from './read-overrides.ts'
import { progress, report } from './report.ts'
import { lockName, type RunLock, takeLock } from './run-lock.ts'
import { run } from './run.ts'
import { Sandbox } from './sandbox.ts'
import { sourceDigest } from './source-digest.ts'
import { openSpool } from './spool.ts'
import { leaveStatus } from './status-file.ts'
import { exitStatus, type Summary } from './summary.ts'
import { readSurvey, writeSurvey } from './survey-file.ts'
import { keptLines, linesInside, type LinesOf, surveyPages } from './survey-pages.ts'
import { readTerms } from './terms-file.ts'

/** Where content stands and paths are shown from: npm scripts start in the project. */
const root = process.cwd()

/** What the sites of the run repeat. A stream passes once: its pages are cleaned alone. */
async function surveyFor(
  { survey: path, inputs }: Options,
  files: Awaited<ReturnType<typeof listFiles>>,
  linesOf: LinesOf,
): Promise<Survey> {
  const given = path === undefined ? null : await readSurvey(resolve(root, path))
  if (given) return given
  if (inputs.includes('-')) return noSurvey
  const survey = await surveyPages(readPages(files), linesOf)
  if (path !== undefined) await writeSurvey(resolve(root, path), survey)
  return survey
}

async function work(options: Options): Promise<Summary> {
  const { terms, source } = await readTerms(options.terms)
  const overrides = await readOverrides(options.overrides, terms)
  const fromStdin = options.inputs.includes('-')
  const files = await listFiles(options.inputs, root)
  const { step, done } = progress(files.length)
  const { maxSetAside } = options
  const { jobs, pageMs: limitMs } = options
  const sandbox = new Sandbox({ knowledge: { terms, survey: noSurvey }, jobs, limitMs })
  const tally: Tally = { passedBy: 0 }
  let lock: RunLock | null = null

  try {
    if (options.ndjson) {
      const pages = fromStdin ? readStream(process.stdin, tally) : readPages(files, tally)
      sandbox.learn({ terms, survey: await surveyFor(options, files, linesInside(sandbox)) })
      const input = { pages, tally, sandbox, overrides, maxSetAside, step }
      return await filter(input, process.stdout)
    }
    const out = resolve(root, options.out)
    await mkdir(out, { recursive: true })
    lock = await takeLock(join(out, lockName), { work: '清洗', waitMs: options.waitMs })
    const sources = await sourceDigest(join(import.meta.dirname, '../..'))
    const cache = join(root, 'node_modules/.cache/jiangxun')
    const linesOf = keptLines(await openSpool(join(cache, 'lines'), sources), sandbox)
    const survey = await surveyFor(options, files, linesOf)
    sandbox.learn({ terms, survey })
    return await run({
      pages: readPages(files, tally),
      tally,
      survey,
      linesOf,
      sandbox,
      termsSource: source,
      sources,
      overrides,
      everyPage: options.everyPage,
      maxSetAside,
      store: await ArticleStore.open(out),
      spool: await openSpool(join(cache, 'spool'), sources),
      step,
    })
  } finally {
    done()
    sandbox.close()
    lock?.release()
  }
}

/** Returns the status that the run deserves. */
async function main(args: readonly string[]): Promise<number> {
  const started = performance.now()
  try {
    const options = readOptions(args)
    if (options.help) {
      process.stdout.write(help)
      return 0
    }
    const summary = await work(options)
    const text = report(summary, (performance.now() - started) / 1000)
    ;(options.ndjson ? process.stderr : process.stdout).write(text)
    return exitStatus(summary)
  } catch (error) {
    const message = error instanceof SetupError ? error.message : diskFault(error)
    if (message === null) throw error
    process.stderr.write(`${message}\n`)
    return 1
  }
}

const args = process.argv.slice(2)
const status = await main(args)
if (args.length > 0) {
  leaveStatus(root, 0)
  process.exitCode = status
} else {
  // Maybe called by npm before `build`: see prebuild/hand-over-status.ts.
  leaveStatus(root, status === 2 ? 2 : 0)
  process.exitCode = status === 1 ? 1 : 0
}
