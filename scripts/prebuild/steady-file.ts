import { constants, type BigIntStats } from 'node:fs'
import { type FileHandle, lstat, open } from 'node:fs/promises'
import { ArticleFault } from '../../src/pipeline/faults.ts'

/** Attempts at a file that changes under the reader, and the pause between two of them, ms. */
const attempts = 3
const pause = 200

/** Never through a symlink that took the file's place meanwhile, never waiting for a pipe's writer. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

const isSame = (a: BigIntStats, b: BigIntStats) =>
  a.ino === b.ino &&
  a.dev === b.dev &&
  a.size === b.size &&
  a.mtimeNs === b.mtimeNs &&
  a.ctimeNs === b.ctimeNs

/** A file that is read while it must not change. */
export class SteadyFile {
  readonly handle: FileHandle
  readonly #file: string
  readonly #before: BigIntStats

  private constructor(handle: FileHandle, file: string, before: BigIntStats) {
    this.handle = handle
    this.#file = file
    this.#before = before
  }

  /** Opens a regular file; anything else throws. */
  static async open(file: string): Promise<SteadyFile> {
    const handle = await open(file, flags)
    try {
      const stat = await handle.stat({ bigint: true })
      if (!stat.isFile()) throw new Error('not a regular file')
      return new SteadyFile(handle, file, stat)
    } catch (error) {
      await handle.close()
      throw error
    }
  }

  get size(): number {
    return Number(this.#before.size)
  }

  /** Whether the file is still the one that was opened, under its name too. */
  async isSteady(): Promise<boolean> {
    const [opened, named] = await Promise.all([
      this.handle.stat({ bigint: true }),
      lstat(this.#file, { bigint: true }).catch(() => null),
    ])
    return named !== null && isSame(this.#before, opened) && isSame(this.#before, named)
  }
}

/** What is said of a file that was written to while it was read. */
export const unsteady = (path: string) =>
  new ArticleFault('unreadable', {
    message: `${path} 在读取的时候还在变动，没有采用读到的内容。`,
    hint: '请等抓取程序写完再运行一次。',
  })

/**
 * Bytes of a whole file as it stood at one moment, read again when it changed meanwhile.
 *
 * @throws ArticleFault `unreadable` when it goes on changing, `too-large` over `most` bytes.
 */
export async function readSteadily(file: string, path: string, most: number): Promise<Buffer> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const opened = await SteadyFile.open(file)
    try {
      if (opened.size > most) {
        throw new ArticleFault('too-large', {
          message: `${path} 有 ${opened.size} 字节，上限为 ${most} 字节。`,
          hint: '一篇报道不会这么大；请确认放入的是单个网页。',
        })
      }
      const bytes = await opened.handle.readFile()
      if (bytes.length === opened.size && (await opened.isSteady())) return bytes
    } finally {
      await opened.handle.close()
    }
    if (attempt < attempts) await new Promise((wake) => setTimeout(wake, pause))
  }
  throw unsteady(path)
}
