import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { basename, extname, join, relative, resolve } from 'node:path'
import { ArticleFault } from '../../src/pipeline/faults.ts'
import type { Raw } from '../../src/pipeline/types.ts'
import { byCodeUnit } from './code-unit-order.ts'
import type { Window } from './in-order.ts'
import { linesOf } from './json-lines.ts'
import { SetupError } from './options.ts'

/** A page as it was found: its bytes, or why it could not be taken. */
export type Found = { readonly raw: Raw } | { readonly path: string; readonly fault: ArticleFault }

/** How many pages are worked on at once: the sandbox never waits, and memory stays small. */
export const pagesUnderWay: Window<Found> = {
  weigh: (found) => ('raw' in found ? found.raw.bytes.length : 0),
  mostWeight: 32 * 1024 * 1024,
  most: 64,
}

/** A file on the list, before it is opened. */
interface Entry {
  /** As shown to readers: relative to the project, with `/`. */
  readonly path: string
  readonly file: string
  readonly symlink: boolean
}

/** Pages one a file. */
const pageExtensions = new Set(['.txt', '.md', '.html', '.htm'])

/** Files above this are not opened at all; the cap on pages is decode's. */
const mostBytes = 64 * 1024 * 1024

/** Fields of a JSONL line that may hold the page, the first one wins. */
const pageFields = ['html', 'raw_html', 'text', 'content', 'raw_content', 'body', 'markdown']
const urlFields = ['url', 'link', 'source_url']

/**
 * Whether a file is for the people who keep the folder and no page: dotfiles, and Markdown files
 * named in capitals (README.md, SOURCES.md).
 */
const isNote = (name: string) => name.startsWith('.') || /^[A-Z][A-Z_-]*\.md$/.test(name)

/** Path as shown. Controls and lone surrogates of a file name cannot stand in a record. */
function shownPath(file: string, root: string): string {
  return relative(root, file)
    .replaceAll('\\', '/')
    .toWellFormed()
    .replace(/\p{Cc}/gu, '\ufffd')
}

/**
 * Lists the files of the inputs, each once, by code unit of the shown path: neither the order of
 * the arguments nor that of the file system matters.
 *
 * @throws SetupError when an input does not exist.
 */
export async function listFiles(inputs: readonly string[], root: string): Promise<Entry[]> {
  const entries = new Map<string, Entry>()
  const walk = async (file: string, given: boolean): Promise<void> => {
    const stat = await lstat(file)
    if (stat.isDirectory()) {
      for (const name of await readdir(file)) await walk(join(file, name), false)
      return
    }
    if (!given && isNote(basename(file))) return
    entries.set(file, { path: shownPath(file, root), file, symlink: !stat.isFile() })
  }

  for (const input of inputs) {
    if (input === '-') continue
    const file = resolve(root, input)
    try {
      await walk(file, true)
    } catch (error) {
      throw new SetupError(
        `读不到输入 ${input}：${error instanceof Error ? error.message : error}`,
        {
          cause: error,
        },
      )
    }
  }
  return [...entries.values()].sort((a, b) => byCodeUnit(a.path, b.path))
}

const refuse = (
  path: string,
  code: ArticleFault['code'],
  message: string,
  hint: string,
): Found => ({ path, fault: new ArticleFault(code, { message, hint }) })

/** The page in one line of JSONL. */
function fromLine(path: string, bytes: Buffer | null): Found {
  if (bytes === null) {
    return refuse(path, 'too-large', `${path} 这一行超过长度上限。`, '请确认一行只有一个网页。')
  }
  if (!isUtf8(bytes)) {
    const hint = '请把整个文件另存为 UTF-8，或重新导出。'
    return refuse(path, 'bad-charset', `${path} 这一行不是 UTF-8 编码。`, hint)
  }
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, ''))
  } catch {
    const hint = '多半是引号、括号没有成对，或一个网页占了几行；请重新导出这一行。'
    return refuse(path, 'unreadable', `${path} 这一行不是完整的 JSON。`, hint)
  }

  const fields = new Map(
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value)
      : [],
  )
  const first = (names: readonly string[]) =>
    names.map((name) => fields.get(name)).find((field) => typeof field === 'string' && field !== '')
  const page = first(pageFields)
  const url = first(urlFields)
  if (typeof page !== 'string') {
    return refuse(
      path,
      'unknown-format',
      `${path} 中没有网页：需要 ${pageFields.join('、')} 之一为非空文字。`,
      '请把网页放在 html 或 text 字段，网址放在 url 字段。',
    )
  }
  return {
    raw: {
      path,
      bytes: new TextEncoder().encode(page),
      url: typeof url === 'string' ? url : null,
    },
  }
}

async function* fromLines(path: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  for await (const { number, bytes } of linesOf(stream)) yield fromLine(`${path}#${number}`, bytes)
}

/** The pages of one file, opened only now and closed before the next. */
async function* fromFile({ path, file, symlink }: Entry): AsyncGenerator<Found> {
  if (symlink) {
    const hint = '请放入文件本身的副本。'
    yield refuse(path, 'unreadable', `${path} 不是普通文件（符号链接等），不读取。`, hint)
    return
  }
  const extension = extname(path).toLowerCase()
  if (extension !== '.jsonl' && !pageExtensions.has(extension)) {
    const hint =
      '支持 .txt .md .html .htm .jsonl；Word、WPS 文档请另存为网页或纯文本，不用的移出这个文件夹。'
    yield refuse(path, 'unknown-format', `${path} 的格式不支持。`, hint)
    return
  }

  try {
    if (extension === '.jsonl') {
      yield* fromLines(path, createReadStream(file))
      return
    }
    const { size } = await lstat(file)
    if (size > mostBytes) {
      const hint = '一篇报道不会这么大；请确认放入的是单个网页。'
      yield refuse(path, 'too-large', `${path} 有 ${size} 字节，上限为 ${mostBytes} 字节。`, hint)
      return
    }
    yield { raw: { path, bytes: await readFile(file), url: null } }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    yield refuse(
      path,
      'unreadable',
      `${path} 读不出来：${reason}`,
      '请检查文件是否完好、权限是否允许读取。',
    )
  }
}

/** All pages of the files, read one by one. */
export async function* readPages(files: readonly Entry[]): AsyncGenerator<Found> {
  for (const entry of files) yield* fromFile(entry)
}

/** Pages as JSONL from a stream, named `stdin#3`. */
export function readStream(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  return fromLines('stdin', stream)
}
