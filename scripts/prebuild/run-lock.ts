import {
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { z } from 'astro/zod'
import { SetupError } from './options.ts'
import { codeOf, startOf } from './process-start.ts'

/** File in a folder of articles that keeps a second run out of it. */
export const lockName = '.lock'

/** Who holds a lock, as its file tells. */
const holderSchema = z.strictObject({
  pid: z.int().positive(),
  /** When that process started, as the system writes it: a pid is given away again. */
  start: z.string(),
  host: z.string(),
  /** For people. */
  since: z.string(),
})

type Holder = z.infer<typeof holderSchema>

export interface RunLock {
  readonly release: () => void
}

export interface LockOptions {
  /** What the lock keeps others from, in Chinese: 清洗, 建站. */
  readonly work: string
  /** How long to wait for another run to end, ms. */
  readonly waitMs?: number
}

/** The holder shows this often that it lives, ms: for other machines that share the folder. */
const beat = 10_000

/** A holder on another machine, or one that never wrote its name, counts as dead after this, ms. Assumed. */
const silence = 10 * 60_000

/** Pause between two looks at a lock that somebody holds, ms. */
const pause = 250

function readHolder(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

interface Found {
  readonly text: string
  readonly holder: Holder | null
  /** Time since the holder showed itself, ms, by the clock of the file system. */
  readonly silentMs: number
}

function look(file: string, nowMs: number): Found | null {
  try {
    const text = readFileSync(file, 'utf8')
    return { text, holder: readHolder(text), silentMs: nowMs - statSync(file).mtimeMs }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function isDead({ holder, silentMs }: Found): boolean {
  if (holder === null || holder.host !== hostname()) return silentMs > silence
  const start = startOf(holder.pid)
  return start === null || (start !== '' && holder.start !== '' && start !== holder.start)
}

/** Gives the file its name unless the name is taken: a lock is never seen half written. */
function claim(temp: string, file: string, own: string): boolean {
  try {
    linkSync(temp, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (codeOf(error) === 'ENOENT') throw error
  }
  // A file system without links.
  try {
    writeFileSync(file, own, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Takes a dead holder's lock away, and gives it back if it was a living one's by then. */
function clear(file: string, { text }: Found): void {
  const aside = `${file}.${process.pid}.dead`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  if (readFileSync(aside, 'utf8') !== text) claim(aside, file, readFileSync(aside, 'utf8'))
  rmSync(aside, { force: true })
}

/** Removes what killed runs left of their attempts. */
function sweep(file: string): void {
  const dir = dirname(file)
  const start = `${basename(file)}.`
  for (const name of readdirSync(dir)) {
    const pid = name.startsWith(start)
      ? /^(\d+)(?:\.dead)?$/.exec(name.slice(start.length))?.[1]
      : null
    if (pid && startOf(Number(pid)) === null) rmSync(join(dir, name), { force: true })
  }
}

const refusal = (file: string, work: string, { holder }: Found): SetupError =>
  new SetupError(
    `另一次${work}正在进行（${
      holder ? `进程 ${holder.pid}，主机 ${holder.host}，始于 ${holder.since}` : '还没有写明是谁'
    }），这一次没有开始，什么也没有改动。\n` +
      `请等它结束后再运行。确认它已经不在运行的，删去 ${file} 再试。` +
      ` (Another run holds this lock; wait for it, or delete the file if that run is dead.)`,
  )

function hold(file: string, own: string): RunLock {
  const alive = setInterval(() => {
    const now = new Date()
    try {
      utimesSync(file, now, now)
    } catch {
      // Taken away by hand: the run goes on, as whoever did it wanted.
    }
  }, beat)
  alive.unref()

  const release = () => {
    clearInterval(alive)
    process.off('exit', release)
    try {
      if (readFileSync(file, 'utf8') === own) rmSync(file)
    } catch {
      // Gone already.
    }
  }
  process.on('exit', release)
  return { release }
}

/**
 * Lets one run in at a time. The lock of a run that was killed is taken over.
 *
 * @throws SetupError when a living run holds it.
 */
export async function takeLock(file: string, { work, waitMs = 0 }: LockOptions): Promise<RunLock> {
  const { pid } = process
  const since = new Date().toISOString()
  const holder: Holder = { pid, start: startOf(pid) ?? '', host: hostname(), since }
  const own = `${JSON.stringify(holder)}\n`
  const temp = `${file}.${pid}`
  const until = performance.now() + waitMs

  try {
    for (;;) {
      writeFileSync(temp, own)
      if (claim(temp, file, own)) {
        sweep(file)
        return hold(file, own)
      }
      const found = look(file, statSync(temp).mtimeMs)
      if (found && isDead(found)) clear(file, found)
      else if (found && performance.now() >= until) throw refusal(file, work, found)
      else if (found) await new Promise((wake) => setTimeout(wake, pause))
    }
  } finally {
    rmSync(temp, { force: true })
  }
}
