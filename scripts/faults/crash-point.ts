/**
 * Kills the process that it is loaded into at one of its changes of the disk: before it, behind it,
 * or in the middle of a write. The points are the ones that matter, and each is hit for certain.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

export const moments = ['before', 'torn', 'behind'] as const

export type Moment = (typeof moments)[number]

export interface CrashPoint {
  /** Number of the change, from 1; 0: none, the changes are only counted. */
  readonly at: number
  readonly moment: Moment
}

/** Arguments of Node with which a process ends at a point. It says at its end how many it has. */
export const crashAt = ({ at, moment }: CrashPoint): string[] => [
  '--import',
  `${new URL(import.meta.url).href.split('?')[0]}?at=${at}&moment=${moment}`,
]

/** How many changes a process made that came to its end, by what it said; `null` if it did not. */
export const changesIn = (output: string): number | null => {
  const count = /^changes of the disk: (\d+)$/m.exec(output)?.[1]
  return count === undefined ? null : Number(count)
}

const query = new URL(import.meta.url).searchParams
if (query.has('at') && isMainThread) await arm(Number(query.get('at')), query.get('moment'))

type Change = (this: unknown, ...args: unknown[]) => unknown

async function arm(at: number, moment: string | null): Promise<void> {
  let count = 0
  const die = () => process.kill(process.pid, 'SIGKILL')

  /** The change, with what stands at its data's place cut in half. */
  const around = (change: Change, dataAt: number): Change =>
    function (...args) {
      count += 1
      if (count !== at) return change.apply(this, args)
      if (moment === 'before') die()
      const data = args[dataAt]
      if (moment === 'torn' && (typeof data === 'string' || data instanceof Uint8Array)) {
        args[dataAt] = data.slice(0, Math.floor(data.length / 2))
      }
      const made = change.apply(this, args)
      if (made instanceof Promise) return made.finally(die)
      die()
      return made
    }

  const arms = (target: object, names: readonly string[]) => {
    const functions = target as Record<string, Change>
    for (const name of names) {
      const change = functions[name]
      if (change === undefined) throw new Error(`Cannot watch ${name}: there is no such function.`)
      const dataAt = name === 'writeFile' && 'fd' in target ? 0 : 1
      functions[name] = around(change, dataAt)
    }
  }
  const sync = ['writeFile', 'appendFile', 'rename', 'rm', 'mkdir', 'link', 'cp']
  arms(
    fs,
    sync.map((name) => `${name}Sync`),
  )
  arms(fs.promises, ['appendFile', 'rename', 'rm', 'mkdir'])
  const handle = await fs.promises.open(import.meta.filename)
  arms(Object.getPrototypeOf(handle), ['writeFile', 'sync'])
  await handle.close()
  syncBuiltinESMExports()
  process.on('exit', () => process.stderr.write(`changes of the disk: ${count}\n`))
}
