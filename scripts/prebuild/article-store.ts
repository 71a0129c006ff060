import { appendFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { temporary, writeAtomically } from './atomic-write.ts'
import { byCodeUnit } from './code-unit-order.ts'
import { sha256 } from './sha256.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

const entrySchema = z.strictObject({
  /** Path of the raw page. */
  raw: z.string(),
  /** SHA-256 of the article's file. */
  sha256: hash,
  /** All that the file depends on: page, code, terms, corrections, story. */
  key: hash,
})

/** `manifest.json`: the files that prebuild wrote and may remove. */
const manifestSchema = z.strictObject({
  pipeline: z.string(),
  articles: z.record(z.string().regex(/^[0-9a-f]{16}$/), entrySchema),
})

export type ManifestEntry = z.infer<typeof entrySchema>
export type Manifest = z.infer<typeof manifestSchema>

const manifestName = 'manifest.json'
/** Hashes of files that are written while the manifest is not: a killed run is no hand. */
const journalName = '.journal'

/** The folder of articles, with the knowledge of what stands in it. */
export class ArticleStore {
  readonly dir: string
  readonly #manifest: Manifest | null
  /** Hashes that prebuild wrote, by id. */
  readonly #own: Map<string, Set<string>>
  /** Files that somebody had edited, and where they were put. */
  readonly keptAside: { file: string; kept: string }[] = []
  /** Articles in the folder that prebuild did not write. */
  readonly foreign: readonly string[]

  private constructor(
    dir: string,
    manifest: Manifest | null,
    own: Map<string, Set<string>>,
    foreign: readonly string[],
  ) {
    this.dir = dir
    this.#manifest = manifest
    this.#own = own
    this.foreign = foreign
  }

  /** Reads the folder. Nothing is written. A broken manifest counts as none. */
  static async open(dir: string): Promise<ArticleStore> {
    const text = await readFile(join(dir, manifestName), 'utf8').catch(() => null)
    const manifest = text === null ? null : readManifest(text)
    const journal = await readFile(join(dir, journalName), 'utf8').catch(() => '')

    const own = new Map<string, Set<string>>()
    const note = (id: string, hash: string) => own.set(id, (own.get(id) ?? new Set()).add(hash))
    for (const [id, entry] of Object.entries(manifest?.articles ?? {})) note(id, entry.sha256)
    for (const line of journal.split('\n')) {
      const [id, hash] = line.split(' ')
      if (id && hash?.length === 64) note(id, hash)
    }

    const names = await readdir(dir).catch(() => [])
    const foreign = names
      .filter((name) => name.endsWith('.mdx') && !own.has(name.slice(0, -4)))
      .sort(byCodeUnit)
    return new ArticleStore(dir, manifest, own, foreign)
  }

  #fileOf(id: string): string {
    return join(this.dir, `${id}.mdx`)
  }

  /** Whether the article on disk is the one that this key makes. */
  async isCurrent(id: string, key: string): Promise<boolean> {
    const entry = this.#manifest?.articles[id]
    if (entry?.key !== key) return false
    const content = await readFile(this.#fileOf(id)).catch(() => null)
    return content !== null && sha256(content) === entry.sha256
  }

  entry(id: string): ManifestEntry | undefined {
    return this.#manifest?.articles[id]
  }

  /** Makes the folder ready: it exists, and nothing of a killed run is left in it. */
  async prepare(): Promise<void> {
    await mkdir(this.dir, { recursive: true })
    for (const name of await readdir(this.dir)) {
      if (temporary.test(name)) await rm(join(this.dir, name), { force: true })
    }
  }

  /** Puts aside a file that prebuild did not write in this form. `false`: there was no need. */
  async #keepIfEdited(id: string, next: string | null): Promise<boolean> {
    const file = this.#fileOf(id)
    const content = await readFile(file).catch(() => null)
    if (content === null) return false
    const now = sha256(content)
    if (now === next || this.#own.get(id)?.has(now)) return false

    const kept = join(this.dir, `${id}.${now.slice(0, 8)}.mdx.edited-by-hand`)
    await rename(file, kept)
    this.keptAside.push({ file, kept })
    return true
  }

  /** Writes an article; returns the hash of the file and whether the file on disk changed. */
  async write(id: string, text: string): Promise<{ sha256: string; changed: boolean }> {
    const hash = sha256(text)
    const before = await readFile(this.#fileOf(id)).catch(() => null)
    if (before !== null && sha256(before) === hash) return { sha256: hash, changed: false }

    await this.#keepIfEdited(id, hash)
    await appendFile(join(this.dir, journalName), `${id} ${hash}\n`)
    await writeAtomically(this.#fileOf(id), text)
    return { sha256: hash, changed: true }
  }

  /** Removes what an earlier run wrote and this one did not. Returns the number of files. */
  async removeAllBut(kept: ReadonlySet<string>): Promise<number> {
    let removed = 0
    for (const id of [...this.#own.keys()].sort(byCodeUnit)) {
      if (kept.has(id)) continue
      if (!(await this.#keepIfEdited(id, null))) {
        const there = await readFile(this.#fileOf(id)).catch(() => null)
        if (there === null) continue
        await rm(this.#fileOf(id))
      }
      removed += 1
    }
    return removed
  }

  /** Writes another file of the folder. */
  async writeFile(name: string, text: string): Promise<void> {
    const path = join(this.dir, name)
    const before = await readFile(path, 'utf8').catch(() => null)
    if (before !== text) await writeAtomically(path, text)
  }

  /** Writes the manifest: the last act of a run. */
  async finish(pipeline: string, entries: ReadonlyMap<string, ManifestEntry>): Promise<void> {
    const articles = Object.fromEntries([...entries].sort(([a], [b]) => byCodeUnit(a, b)))
    const manifest: Manifest = { pipeline, articles }
    await this.writeFile(manifestName, `${JSON.stringify(manifest, null, 1)}\n`)
    await rm(join(this.dir, journalName), { force: true })
  }
}

function readManifest(text: string): Manifest | null {
  try {
    return manifestSchema.parse(JSON.parse(text))
  } catch {
    // Then every file that differs from what is written now is kept aside: nothing is lost.
    return null
  }
}
