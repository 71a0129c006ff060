import { ArticleFault } from '../../src/pipeline/faults.ts'
import type { Found } from './found.ts'
import { httpPage, mostPageBytes } from './http-page.ts'
import { inflate } from './inflate.ts'
import { linesOf } from './json-lines.ts'
import { jsonPage } from './json-page.ts'
import { warcRecords } from './warc-records.ts'

/** Files of many pages. */
export type ArchiveKind = 'jsonl' | 'warc'

export interface ArchiveFormat {
  readonly kind: ArchiveKind
  readonly isGzip: boolean
}

/** Records that hold no page (requests, images, redirects) and are passed by. */
export interface Tally {
  passedBy: number
}

/** Longest record of a WARC file that is read, bytes: a page at its cap and its headers. */
const longestRecord = mostPageBytes + 65_536

/** Faults in a row after which an archive is given up: each of them is kept in memory. */
const mostFaults = 1000

const hopeless = (path: string) =>
  new ArticleFault('unreadable', {
    message: `${path} 接连 ${mostFaults} 条都读不出来，不再往下读。`,
    hint: '请核对文件的内容：一行一个 JSON，或标准的 WARC。',
  })

/** What a file's name says it is; `null` for no archive. */
export function archiveFormat(name: string): ArchiveFormat | null {
  const [, kind, gzip] = /\.(jsonl|warc)(\.gz)?$/i.exec(name) ?? []
  if (kind === undefined) return null
  return { kind: kind.toLowerCase() === 'warc' ? 'warc' : 'jsonl', isGzip: gzip !== undefined }
}

/** A page, or the reason why it is none. What is no fault of the page's is thrown on. */
function attempt(path: string, read: () => Found | null): Found | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof ArticleFault) return { path, fault: error }
    throw error
  }
}

async function* fromJsonl(path: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  for await (const { number, bytes } of linesOf(stream)) {
    const name = `${path}#${number}`
    const found = attempt(name, () => ({ raw: jsonPage(name, bytes) }))
    if (found) yield found
  }
}

/** An address as a crawler writes it, angle brackets and all; `null` for none of the web. */
function webAddress(value: string | undefined): string | null {
  const url = value?.replace(/^<|>$/g, '') ?? ''
  return /^https?:\/\//i.test(url) && url.length <= 2048 && URL.canParse(url) ? url : null
}

const recordFault = (path: string, problem: string) =>
  new ArticleFault('unreadable', {
    message: `${path} 这条 WARC 记录读不出来：${problem}。`,
    hint: '文件可能损坏或没有下载完整；其余记录不受影响。',
  })

async function* fromWarc(
  path: string,
  stream: AsyncIterable<Uint8Array>,
  tally: Tally,
): AsyncGenerator<Found> {
  const options = { wants: (type: string) => type === 'response', most: longestRecord }
  for await (const record of warcRecords(stream, options)) {
    const name = `${path}#${record.number}`
    if ('problem' in record) {
      yield { path: name, fault: recordFault(name, record.problem) }
      continue
    }
    const { type, fields, block, length } = record
    const isHttp = /^application\/http\b/i.test(fields.get('content-type') ?? 'application/http')
    if (type !== 'response' || !isHttp) {
      tally.passedBy += 1
      continue
    }
    const found = attempt(name, () => {
      if (fields.has('warc-segment-number')) throw recordFault(name, '分段的记录不支持')
      if (block === null) {
        throw new ArticleFault('too-large', {
          message: `${name} 这条记录有 ${length} 字节，上限为 ${longestRecord} 字节。`,
          hint: '一篇报道不会这么大；其余记录不受影响。',
        })
      }
      const bytes = httpPage(block, name)
      return bytes && { raw: { path: name, bytes, url: webAddress(fields.get('warc-target-uri')) } }
    })
    if (found) yield found
    else tally.passedBy += 1
  }
}

/** The pages of an archive, one after the other. Damage ends it with a fault under its own name. */
export async function* fromArchive(
  path: string,
  stream: AsyncIterable<Uint8Array>,
  { format: { kind, isGzip }, tally }: { readonly format: ArchiveFormat; readonly tally: Tally },
): AsyncGenerator<Found> {
  try {
    const plain = isGzip ? inflate(stream, path) : stream
    let faults = 0
    for await (const found of kind === 'warc'
      ? fromWarc(path, plain, tally)
      : fromJsonl(path, plain)) {
      faults = 'fault' in found ? faults + 1 : 0
      yield found
      if (faults === mostFaults) throw hopeless(path)
    }
  } catch (error) {
    if (!(error instanceof ArticleFault)) throw error
    yield { path, fault: error }
  }
}

const gzipMark = Buffer.from([0x1f, 0x8b])
const warcMark = Buffer.from('WARC/')

const startsLike = (bytes: Buffer, mark: Buffer) =>
  bytes.subarray(0, mark.length).equals(mark.subarray(0, bytes.length))

/** A stream with its first bytes looked at: no more of them than it takes to know what it is. */
async function peek(stream: AsyncIterable<Uint8Array>) {
  const chunks = stream[Symbol.asyncIterator]()
  let start = Buffer.alloc(0)
  let ended = false
  while (
    !ended &&
    start.length < 5 &&
    [gzipMark, warcMark].some((mark) => startsLike(start, mark))
  ) {
    const { done, value } = await chunks.next()
    if (done) ended = true
    else start = Buffer.concat([start, value])
  }
  const whole = async function* () {
    if (start.length > 0) yield start
    while (!ended) {
      const { done, value } = await chunks.next()
      if (done) return
      yield value
    }
  }
  return { start, whole: whole() }
}

/** The pages of a stream that has no name: JSONL or WARC, compressed or not, as its bytes say. */
export async function* fromStream(
  path: string,
  stream: AsyncIterable<Uint8Array>,
  tally: Tally,
): AsyncGenerator<Found> {
  try {
    const outer = await peek(stream)
    const isGzip = outer.start.length >= 2 && startsLike(outer.start, gzipMark)
    const inner = isGzip ? await peek(inflate(outer.whole, path)) : outer
    const isWarc = inner.start.length >= 5 && startsLike(inner.start, warcMark)
    const format = { kind: isWarc ? 'warc' : 'jsonl', isGzip: false } as const
    yield* fromArchive(path, inner.whole, { format, tally })
  } catch (error) {
    if (!(error instanceof ArticleFault)) throw error
    yield { path, fault: error }
  }
}
