import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { ReviewItem } from '../../src/article.ts'
import type { Fingerprint } from '../../src/pipeline/relate/index.ts'
import { isLeftOver, writeAtomically } from './atomic-write.ts'
import type { Outcome } from './clean-page.ts'
import { sha256 } from './sha256.ts'

/** What the first pass leaves for the second, and one run for the next. */
export interface Spooled {
  readonly outcome: Outcome
  /** `null` for a page that is set aside. */
  readonly fingerprint: Fingerprint | null
  /** What an editor should look at; empty for an article that one has read. */
  readonly review: readonly ReviewItem[]
}

/** What was made of pages, on disk, by key. Losing it costs time and nothing else. */
export interface Spool<Entry> {
  readonly get: (key: string) => Promise<Entry | null>
  readonly put: (key: string, entry: Entry) => Promise<void>
  /** The same as serialised bytes. */
  readonly getBytes: (key: string) => Promise<Uint8Array | null>
  readonly putBytes: (key: string, bytes: Uint8Array) => Promise<void>
}

/** An entry from its bytes. */
export function readSpooled<Entry>(bytes: Uint8Array): Entry {
  return deserialize(bytes)
}

/**
 * Opens the spool of one state of the sources, and clears those of older states.
 * An entry starts with its own hash: a torn or foreign one counts as absent.
 */
export async function openSpool<Entry>(dir: string, state: string): Promise<Spool<Entry>> {
  const own = state.slice(0, 16)
  await mkdir(join(dir, own), { recursive: true })
  for (const name of await readdir(dir)) {
    if (name !== own) await rm(join(dir, name), { recursive: true, force: true })
  }
  for (const name of await readdir(join(dir, own))) {
    if (isLeftOver(name)) await rm(join(dir, own, name), { force: true })
  }

  const fileOf = (key: string) => join(dir, own, key)
  const getBytes = async (key: string) => {
    const content = await readFile(fileOf(key)).catch(() => null)
    if (content === null) return null
    const body = content.subarray(64)
    return content.subarray(0, 64).toString('latin1') === sha256(body) ? body : null
  }
  const putBytes = async (key: string, body: Uint8Array) => {
    // A concurrent run may clear the folder.
    await mkdir(join(dir, own), { recursive: true })
    await writeAtomically(fileOf(key), Buffer.concat([Buffer.from(sha256(body), 'latin1'), body]))
  }
  return {
    getBytes,
    putBytes,
    async get(key) {
      const body = await getBytes(key)
      return body && readSpooled(body)
    },
    put: async (key, entry) => putBytes(key, serialize(entry)),
  }
}
