import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Code of a system error, such as `ENOENT`. */
export const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined

/** Ticks of a second in `/proc`: of the interface, whatever the kernel counts with. */
const ticks = 100

/** CPU time that a process has used, ms; `null` where the system does not tell. */
export function cpuMsOf(pid: number): number | null {
  try {
    const fields = statOf(pid)
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks
  } catch {
    return null
  }
}

/** Fields of a process behind its name, on Linux. */
function statOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

/**
 * Start of a process, `null` when there is none; `''` where the system does not tell.
 * On Linux ticks since boot, with the boot they count from.
 */
export function startOf(pid: number): string | null {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Somebody else's process is one all the same.
    if (codeOf(error) !== 'EPERM') return null
  }
  try {
    if (process.platform === 'linux') {
      const fields = statOf(pid)
      // A zombie has ended; only its parent has not asked yet.
      if (fields[0] === 'Z') return null
      return `${fields[19]} ${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`
    }
    if (process.platform === 'win32') return ''
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env,
    }).trim()
  } catch {
    return ''
  }
}
