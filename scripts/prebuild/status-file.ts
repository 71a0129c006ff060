import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const file = (root: string) => join(root, 'node_modules/.cache/jiangxun/status')

/** Leaves a status for `postprebuild`; 0 leaves none. */
export function leaveStatus(root: string, status: number): void {
  rmSync(file(root), { force: true })
  if (status === 0) return
  mkdirSync(join(root, 'node_modules/.cache/jiangxun'), { recursive: true })
  writeFileSync(file(root), String(status))
}

/** Reads the status that was left, and clears it: it counts once. */
export function takeStatus(root: string): number {
  try {
    return Number(readFileSync(file(root), 'utf8')) || 0
  } catch {
    return 0
  } finally {
    rmSync(file(root), { force: true })
  }
}
