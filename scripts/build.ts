/**
 * Articles to the site, behind prebuild. Everything is built beside the folder that is served and
 * counted there; only a whole site takes its place. A build that fails or is killed leaves the
 * served site as it was.
 *
 *   npm run build
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { prepare, remove, stagingOf, swap } from './build/staging.ts'
import { diskFault } from './prebuild/disk-fault.ts'
import { SetupError } from './prebuild/options.ts'
import { endsWithParent } from './parent-watch.ts'
import { lockName, takeLock } from './prebuild/run-lock.ts'

/** The steps of a build, each a script of its own that ends with 0 or fails the build. */
const steps: readonly (readonly [name: string, script: string, ...args: string[]])[] = [
  ['实测准确率', 'eval/publish.ts'],
  // Without what earlier builds remember: Astro's store keeps files of a folder that is gone.
  ['生成页面', 'astro.ts', 'build', '--force'],
  ['画分享图', 'cards.ts'],
  ['生成繁体版', 'traditional.ts'],
  ['建立检索索引', 'index-search.ts'],
  ['核对数目', 'check-site.ts'],
]

const articles = process.env['ARTICLES_DIR'] || 'content/articles'
const staging = stagingOf(process.env['DIST_DIR'] || 'dist')

let running: ChildProcess | null = null

/** A step that fails has said why. */
async function runStep([name, script, ...args]: (typeof steps)[number]): Promise<void> {
  const env = { ...process.env, DIST_DIR: staging.next, ARTICLES_DIR: articles }
  running = fork(join(import.meta.dirname, script), args, { env, execArgv: endsWithParent() })
  const [status, signal] = await once(running, 'exit')
  running = null
  if (status !== 0) {
    const kept = existsSync(staging.dist)
      ? `${staging.dist} 保持原样，仍是上一次的网站`
      : '没有写出网站'
    throw new SetupError(`建站失败，停在「${name}」（${signal ?? `退出码 ${status}`}）；${kept}。`)
  }
}

async function build(): Promise<void> {
  mkdirSync(articles, { recursive: true })
  mkdirSync(dirname(staging.dist), { recursive: true })
  const work = '建站或清洗'
  const locks = [await takeLock(join(articles, lockName), { work })]
  try {
    locks.push(await takeLock(staging.lock, { work }))
    prepare(staging)
    for (const step of steps) await runStep(step)
    swap(staging)
    console.log(`网站已换上 → ${staging.dist}`)
  } finally {
    remove(staging.next)
    for (const lock of locks) lock.release()
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    running?.kill(signal)
    remove(staging.next)
    process.exit(1)
  })
}

try {
  await build()
} catch (error) {
  const message = error instanceof SetupError ? error.message : diskFault(error)
  if (message === null) throw error
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
