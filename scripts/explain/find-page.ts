import { existsSync } from 'node:fs'
import { articleId } from '../../src/pipeline/emit/index.ts'
import type { Raw } from '../../src/pipeline/types.ts'
import type { Found } from '../prebuild/found.ts'
import { listFiles, readPages } from '../prebuild/inputs.ts'
import { SetupError } from '../prebuild/options.ts'
import { sha256 } from '../prebuild/sha256.ts'
import { readNeighbours, type Neighbour } from './neighbours.ts'

export interface Subject {
  readonly id: string
  readonly raw: Raw
  /** What the folder of articles knows of the page and of those it belongs with. */
  readonly neighbours: readonly Neighbour[]
  /** Something the reader should know first, `null` when there is nothing. */
  readonly note: string | null
}

const isId = (name: string) => /^[0-9a-f]{16}$/.test(name)

/** `file.jsonl#3` is the third line of a file. */
const fileOf = (name: string) => (existsSync(name) ? name : name.replace(/#\d+$/, ''))

async function pagesOf(name: string): Promise<Found[]> {
  const found: Found[] = []
  for await (const page of readPages(await listFiles([fileOf(name)], process.cwd()))) {
    found.push(page)
  }
  return found
}

function only(found: readonly Found[], name: string): Raw {
  const line = /#\d+$/.exec(name)?.[0]
  const chosen =
    line === undefined || existsSync(name)
      ? found
      : found.filter((page) => ('raw' in page ? page.raw.path : page.path).endsWith(line))
  const [page] = chosen
  if (page === undefined) {
    throw new SetupError(`${name} 里没有这一页。请核对行号，行号从 1 数起。`)
  }
  if (chosen.length > 1) {
    const last = 'raw' in page ? page.raw.path : page.path
    throw new SetupError(
      `${name} 里有 ${chosen.length} 页，请指明一页，例如：npm run explain -- ${last}`,
    )
  }
  if ('fault' in page) throw new SetupError(`${page.fault.message} ${page.fault.hint}`)
  return page.raw
}

/**
 * The page that an id or a file name means.
 *
 * @throws SetupError with what to do, when it means none or several.
 */
export async function findPage(name: string, articles: string): Promise<Subject> {
  const neighbours = await readNeighbours(articles)
  if (isId(name) && !existsSync(name)) {
    const known = neighbours.find(({ id }) => id === name)
    if (known === undefined) {
      throw new SetupError(
        `没有编号为 ${name} 的文章（${articles} 的清单和搁置名单里都没有）。\n` +
          '请核对编号，即文章网址的最后一段；刚放入的网页请先运行 npm run prebuild，或直接写文件名：npm run explain -- content/raw/…',
      )
    }
    if (!existsSync(fileOf(known.raw))) {
      throw new SetupError(
        `编号 ${name} 的原始网页 ${known.raw} 已不在。请放回该文件，或重新运行 npm run prebuild。`,
      )
    }
    const raw = only(await pagesOf(known.raw), known.raw)
    const isSame = articleId(sha256(raw.bytes)) === name
    const note = isSame ? null : `${known.raw} 在上次清洗之后改动过，以下是现在的内容。`
    return { id: articleId(sha256(raw.bytes)), raw, neighbours, note }
  }
  if (!existsSync(fileOf(name))) {
    throw new SetupError(
      `找不到 ${name}：它不是 16 位文章编号，也没有这个文件。\n` +
        '用法：npm run explain -- 编号或文件 [--json]。编号是文章网址的最后一段；文件名从项目文件夹写起。',
    )
  }
  const raw = only(await pagesOf(name), name)
  return { id: articleId(sha256(raw.bytes)), raw, neighbours, note: null }
}
