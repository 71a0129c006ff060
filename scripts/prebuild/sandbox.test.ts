import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noSurvey } from '../../src/pipeline/survey/index.ts'
import { startOf } from './process-start.ts'
import { Sandbox } from './sandbox.ts'

vi.setConfig({ testTimeout: 240_000 })

let dir: string
let script: string

/** An inside that does what the page's path says. */
const inside = `
  import { appendFileSync, readFileSync } from 'node:fs'
  process.on('message', (order) => {
    if ('knowledge' in order) return
    const { path } = order.task
    const [act] = path.split('-')
    appendFileSync(new URL('log', import.meta.url), path + ' ')
    if (act === 'hang') while (true);
    if (act === 'crash') process.kill(process.pid, 'SIGSEGV')
    const log = readFileSync(new URL('log', import.meta.url), 'utf8')
    if (act === 'stumble' && log.split(path).length === 2) process.exit(7)
    const hoard = []
    if (act === 'eat') while (true) hoard.push(Array.from({ length: 1e5 }, () => ({})))
    if (act === 'crash') return
    process.send({ answer: { site: path, id: path, lines: [] } })
  })
  process.once('disconnect', () => process.exit())
  process.send('ready')`

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sandbox-'))
  script = join(dir, 'inside.mjs')
  writeFileSync(script, inside)
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const knowledge = { terms: { topics: [], terms: [] }, survey: noSurvey }
const raw = (path: string) => ({ path, bytes: new Uint8Array(), url: null })

/** What became of the pages, in their order: their own names or the code of the refusal. */
async function read(paths: readonly string[], jobs: number): Promise<unknown[]> {
  const sandbox = new Sandbox({ knowledge, jobs, limitMs: 1500, memoryMb: 48, script })
  const ran = await Promise.all(paths.map((path) => sandbox.run(path, 'lines', raw(path))))
  sandbox.close()
  return ran.map((one) => ('answer' in one ? one.answer?.site : one.refusal.code))
}

test.for([1, 3])(
  'sets aside what hangs, crashes or eats memory, and nothing else: %i processes',
  async (jobs) => {
    const fine = (from: number) => Array.from({ length: 12 }, (_, at) => `fine-${from + at}`)
    const paths = [
      ...fine(0),
      'hang-1',
      ...fine(20),
      'crash-1',
      'crash-2',
      ...fine(40),
      'eat-1',
      'fine-99',
    ]
    const expected = paths.map(
      (path) =>
        ({ hang: 'too-slow', crash: 'internal', eat: 'too-large' })[path.split('-')[0] ?? ''] ??
        path,
    )
    expect(await read(paths, jobs)).toEqual(expected)
  },
)

test('a page is tried once more before it is blamed', async () => {
  expect(await read(['fine-1', 'stumble-1', 'fine-2'], 1)).toEqual([
    'fine-1',
    'stumble-1',
    'fine-2',
  ])
  expect(readFileSync(join(dir, 'log'), 'utf8').match(/stumble-1/g)).toHaveLength(2)
})

test('what is known of a page holds for its other pieces of work', async () => {
  const sandbox = new Sandbox({ knowledge, jobs: 1, limitMs: 500, script })
  const first = await sandbox.run('x', 'lines', raw('hang-1'))
  const tried = readFileSync(join(dir, 'log'), 'utf8')
  expect(await sandbox.run('x', 'lines', raw('hang-1'))).toEqual(first)
  expect(readFileSync(join(dir, 'log'), 'utf8')).toBe(tried)
  sandbox.close()
})

test('a page that waits for the machine is not blamed for it', async ({ skip }) => {
  if (process.platform !== 'linux') skip()
  // It sleeps for three times the limit, as on a machine that has no time for it.
  writeFileSync(
    script,
    inside.replace(
      "if (act === 'hang')",
      "if (act === 'wait') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4500)\n    if (act === 'hang')",
    ),
  )
  expect(await read(['fine-1', 'wait-1', 'fine-2'], 1)).toEqual(['fine-1', 'wait-1', 'fine-2'])
})

test('a set-up in which nothing starts is no page’s fault', async () => {
  writeFileSync(script, 'throw new Error("missing part")')
  await expect(read(['fine-1', 'fine-2'], 2)).rejects.toThrow('missing part')
})

test('nobody is left when the run is killed, not even with a page that hangs', async () => {
  const outer = `
    import { Sandbox } from ${JSON.stringify(new URL('sandbox.ts', import.meta.url).href)}
    const knowledge = { terms: { topics: [], terms: [] }, survey: new Map() }
    const sandbox = new Sandbox({ knowledge, jobs: 1, script: ${JSON.stringify(script)} })
    sandbox.run('hang', 'lines', { path: 'hang-1', bytes: new Uint8Array(), url: null })`
  // It says who it is and hangs: no event of its own reaches it any more.
  writeFileSync(
    script,
    inside.replace(
      'while (true)',
      '{ appendFileSync(new URL("pid", import.meta.url), String(process.pid)); while (true); }',
    ),
  )
  const run = spawn(process.execPath, ['--input-type=module', '-e', outer], { stdio: 'inherit' })
  const pidFile = join(dir, 'pid')
  await vi.waitUntil(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '', 20_000)
  const pid = Number(readFileSync(pidFile, 'utf8'))
  try {
    expect(startOf(pid)).not.toBeNull()
    run.kill('SIGKILL')
    await vi.waitUntil(() => startOf(pid) === null, 10_000)
  } finally {
    if (startOf(pid) !== null) process.kill(pid, 'SIGKILL')
  }
})
