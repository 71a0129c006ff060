import { lstat, readdir } from 'node:fs/promises'
import { basename, extname, join, relative, resolve } from 'node:path'
import { ArticleFault } from '../../src/pipeline/faults.ts'
import {
  type ArchiveFormat,
  archiveFormat,
  fromArchive,
  fromStream,
  type Tally,
} from './archives.ts'
import { byCodeUnit } from './code-unit-order.ts'
import type { Found } from './found.ts'
import { SetupError } from './options.ts'
import { codeOf } from './process-start.ts'
import { readSteadily, SteadyFile, unsteady } from './steady-file.ts'

/** A file on the list, before it is opened. */
interface Entry {
  /** As shown to readers: relative to the project, with `/`. */
  readonly path: string
  readonly file: string
  /** Why it is not opened at all. */
  readonly fault: ArticleFault | null
}

/** Pages one a file. */
const pageExtensions = new Set(['.txt', '.md', '.html', '.htm'])

/** Files above this are not read at all; the cap on pages is decode's. */
const mostBytes = 64 * 1024 * 1024

/** Folders within folders: deeper is a loop or an attack. Assumed. */
const mostDepth = 64

/**
 * Whether a file is for the people who keep the folder and no page: dotfiles, and Markdown files
 * named in capitals (README.md, SOURCES.md).
 */
const isNote = (name: string) => name.startsWith('.') || /^[A-Z][A-Z_-]*\.md$/.test(name)

/** What cannot stand in a record or would lie to its reader: controls, marks of direction, noncharacters. */
const unshowable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu

/**
 * Path as shown. A name is a stranger's text; composed, so that it reads the same from a system that
 * takes names apart.
 */
function shownPath(file: string, root: string): string {
  return relative(root, file)
    .replaceAll('\\', '/')
    .toWellFormed()
    .normalize('NFC')
    .replace(unshowable, '\ufffd')
}

const unreadable = (path: string, reason: string, hint: string) =>
  new ArticleFault('unreadable', { message: `${path} ${reason}`, hint })

/** Why a name in a folder leads to no file that can be read. */
function unreachable(path: string, error: unknown): ArticleFault {
  if (path.includes('\ufffd') && codeOf(error) === 'ENOENT') {
    return unreadable(path, '的文件名不是 UTF-8 编码，打不开。', '请改一个文件名。')
  }
  const reason = error instanceof Error ? error.message : String(error)
  return unreadable(path, `读不出来：${reason}`, '请检查文件是否完好、权限是否允许读取。')
}

/**
 * Lists the files of the inputs, each once, by code unit of the shown path: neither the order of
 * the arguments nor that of the file system matters. Links are named and never followed.
 *
 * @throws SetupError when an input does not exist.
 */
export async function listFiles(inputs: readonly string[], root: string): Promise<Entry[]> {
  const entries = new Map<string, Entry>()
  const add = (file: string, fault: ArticleFault | null) =>
    entries.set(file, { path: shownPath(file, root), file, fault })

  const walk = async (file: string, depth: number): Promise<void> => {
    const path = shownPath(file, root)
    const stat = await lstat(file)
    if (stat.isDirectory()) {
      if (depth > mostDepth) {
        add(file, unreadable(path, '套在太多层文件夹里。', '请把文件移到浅一些的文件夹。'))
        return
      }
      for (const name of await readdir(file)) {
        const inner = join(file, name)
        await walk(inner, depth + 1).catch((error) =>
          add(inner, unreachable(shownPath(inner, root), error)),
        )
      }
      return
    }
    if (depth > 0 && isNote(basename(file))) return
    const isFile = stat.isFile()
    add(
      file,
      isFile
        ? null
        : unreadable(path, '不是普通文件（符号链接等），不读取。', '请放入文件本身的副本。'),
    )
  }

  for (const input of inputs) {
    if (input === '-') continue
    const file = resolve(root, input)
    await walk(file, 0).catch((cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw new SetupError(`读不到输入 ${input}：${reason}`, { cause })
    })
  }
  // Two names may be shown alike; then the names themselves decide.
  return [...entries.values()].sort(
    (a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.file, b.file),
  )
}

/** The pages of an archive, and whether it stood still meanwhile: what was read is not taken back. */
async function* fromArchiveFile(
  { path, file }: Entry,
  format: ArchiveFormat,
  tally: Tally,
): AsyncGenerator<Found> {
  const opened = await SteadyFile.open(file)
  try {
    const stream = opened.handle.createReadStream({ autoClose: false })
    yield* fromArchive(path, stream, { format, tally })
    if (!(await opened.isSteady())) yield { path, fault: unsteady(path) }
  } finally {
    await opened.handle.close()
  }
}

/** The pages of one file, opened only now and closed before the next. */
async function* fromFile(entry: Entry, tally: Tally): AsyncGenerator<Found> {
  const { path, file, fault } = entry
  if (fault) {
    yield { path, fault }
    return
  }
  const format = archiveFormat(path)
  if (!format && !pageExtensions.has(extname(path).toLowerCase())) {
    yield {
      path,
      fault: new ArticleFault('unknown-format', {
        message: `${path} 的格式不支持。`,
        hint: '支持 .txt .md .html .htm .jsonl .warc，后两种也可以是 .gz；Word、WPS 文档请另存为网页或纯文本，不用的移出这个文件夹。',
      }),
    }
    return
  }

  try {
    if (format) yield* fromArchiveFile(entry, format, tally)
    else yield { raw: { path, bytes: await readSteadily(file, path, mostBytes), url: null } }
  } catch (error) {
    yield { path, fault: error instanceof ArticleFault ? error : unreachable(path, error) }
  }
}

/** All pages of the files, read one by one. */
export async function* readPages(
  files: readonly Entry[],
  tally: Tally = { passedBy: 0 },
): AsyncGenerator<Found> {
  for (const entry of files) yield* fromFile(entry, tally)
}

/** Pages from a stream of JSONL or WARC, named `stdin#3`. */
export function readStream(
  stream: AsyncIterable<Uint8Array>,
  tally: Tally = { passedBy: 0 },
): AsyncGenerator<Found> {
  return fromStream('stdin', stream, tally)
}
