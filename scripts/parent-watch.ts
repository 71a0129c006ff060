/**
 * Ends a process when the one that started it is gone, even while it hangs in a loop: a run that was
 * killed leaves nobody who writes beside the next run, or spins for ever. The process that starts
 * another one gives it `endsWithParent()` as arguments of Node; the script itself need not know.
 */
import { isMainThread, Worker } from 'node:worker_threads'

/** Between two looks, ms. One look is a system call. */
const pause = 200

/** Arguments of Node with which a process that this one starts ends with it. */
export const endsWithParent = (): string[] => [
  '--import',
  `${new URL(import.meta.url).href.split('?')[0]}?parent=${process.pid}`,
]

// A thread of its own, because the main one may be busy. Where a process keeps the number of a
// parent that has died, as on Windows, the number is asked for.
const watch = `
  const { parent, pause } = require('node:worker_threads').workerData
  const isAlive = () => {
    if (process.ppid !== parent) return false
    try {
      return process.kill(parent, 0)
    } catch (error) {
      return error.code === 'EPERM'
    }
  }
  setInterval(() => isAlive() || process.kill(process.pid, 'SIGKILL'), pause)`

const parent = Number(new URL(import.meta.url).searchParams.get('parent'))
if (parent > 0 && isMainThread) {
  new Worker(watch, {
    eval: true,
    // Else it would load this module, and start the next one.
    execArgv: [],
    workerData: { parent, pause },
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  }).unref()
}
