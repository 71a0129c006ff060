import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { startOf } from './process-start.ts'

/** Names of the files that a killed run may leave behind. */
export const temporary = /^\..+\.(\d+)\.tmp$/

/** Whether a file is what a run left that is dead by now, in a folder that runs share. */
export function isLeftOver(name: string): boolean {
  const pid = temporary.exec(name)?.[1]
  return pid !== undefined && Number(pid) !== process.pid && startOf(Number(pid)) === null
}

/**
 * Writes a whole file or nothing: into a temporary file in the same folder, flushed to the disk,
 * then renamed. Killed at any moment, the old or the new file is there, never a torn one.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const temp = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    const file = await open(temp, 'w')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temp, path)
  } catch (error) {
    await rm(temp, { force: true })
    throw error
  }
}
