import {
  brotliDecompressSync,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib'
import { ArticleFault, type FaultCode } from '../../src/pipeline/faults.ts'
import { codeOf } from './process-start.ts'

/** Bytes of one page at most, as decode has it: more is not even inflated. */
export const mostPageBytes = 8 * 1024 * 1024

/** Encodings of one answer, each inside the next: nobody honest has more. */
const mostEncodings = 3

const pageTypes = /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/

const fault = (code: FaultCode, message: string, hint: string, cause?: unknown) =>
  new ArticleFault(code, { message, hint, cause })

const damaged = (path: string, what: string, cause?: unknown) =>
  fault('unreadable', `${path} ${what}。`, '请重新抓取这一页；其余记录不受影响。', cause)

/** End of the header: the offset of the body, or -1. */
function bodyStart(block: Buffer): number {
  const crlf = block.indexOf('\r\n\r\n')
  const lf = block.indexOf('\n\n')
  if (crlf === -1) return lf === -1 ? -1 : lf + 2
  return lf === -1 || crlf < lf ? crlf + 4 : lf + 2
}

/** Without the framing of `chunked`; as it is, where the crawler has taken the framing off already. */
function unchunked(body: Buffer, path: string): Buffer {
  const parts: Buffer[] = []
  let at = 0
  for (;;) {
    const end = body.indexOf(10, at)
    const line = end === -1 ? '' : body.subarray(at, Math.min(end, at + 200)).toString('latin1')
    const size = /^\s{0,10}([0-9a-f]{1,8})\s{0,10}(?:;|\r?$)/i.exec(line)?.[1]
    if (size === undefined) {
      if (at === 0) return body
      throw damaged(path, '的分块传输数据不完整')
    }
    const length = Number.parseInt(size, 16)
    if (length === 0) return Buffer.concat(parts)
    if (end + 1 + length > body.length) throw damaged(path, '的分块传输数据不完整')
    parts.push(body.subarray(end + 1, end + 1 + length))
    at = end + 1 + length
    while (body[at] === 13) at += 1
    if (body[at] === 10) at += 1
  }
}

type Decoder = (body: Buffer) => Buffer

const options = { maxOutputLength: mostPageBytes }

/** `null` for bytes that are not in this encoding: crawlers store the page unpacked and keep the header. */
const decoders: ReadonlyMap<string, (body: Buffer) => Decoder | null> = new Map([
  ['gzip', (body) => (body[0] === 0x1f && body[1] === 0x8b ? (b) => gunzipSync(b, options) : null)],
  [
    'deflate',
    // Some servers leave the zlib header out.
    ([first = 0, second = 0]) =>
      (b) =>
        (first & 15) === 8 && ((first << 8) | second) % 31 === 0
          ? inflateSync(b, options)
          : inflateRawSync(b, options),
  ],
  ['br', () => (b) => brotliDecompressSync(b, options)],
  [
    'zstd',
    (body) => (body.readUInt32LE(0) === 0xfd2fb528 ? (b) => zstdDecompressSync(b, options) : null),
  ],
])

const aliases: ReadonlyMap<string, string> = new Map([['x-gzip', 'gzip']])

function decoded(body: Buffer, encoding: string, path: string): Buffer {
  const name = aliases.get(encoding) ?? encoding
  if (name === '' || name === 'identity' || body.length < 4) return body
  const decoder = decoders.get(name)?.(body)
  if (decoder === undefined) {
    const hint = '支持 gzip、deflate、br、zstd；请换一种编码重新抓取。'
    throw fault('unknown-format', `${path} 的内容编码 ${name.slice(0, 40)} 不支持。`, hint)
  }
  if (decoder === null) return body
  try {
    return decoder(body)
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') {
      const hint = '一篇报道不会这么大；请确认这条记录是单个网页。'
      throw fault('too-large', `${path} 解压后超过 ${mostPageBytes} 字节。`, hint, error)
    }
    // Unpacked by the crawler, and a format without a mark of its own: then it is text.
    if (
      name !== 'gzip' &&
      name !== 'zstd' &&
      /^[\s\ufeff]{0,100}</.test(body.toString('latin1', 0, 200))
    )
      return body
    throw damaged(path, `的 ${name} 数据损坏或不完整`, error)
  }
}

/**
 * The page in an answer of a server, `null` where it holds none: a redirect, an error, an image.
 *
 * @throws ArticleFault when there is a page and it cannot be read.
 */
export function httpPage(block: Buffer, path: string): Buffer | null {
  const start = bodyStart(block)
  const head = block.subarray(0, start === -1 ? 65_536 : Math.min(start, 65_536)).toString('latin1')
  const [statusLine = '', ...lines] = head.split(/\r?\n/)
  const status = /^HTTP\/\d(?:\.\d)?\s{1,10}(\d{3})\b/i.exec(statusLine)?.[1]
  if (status === undefined) throw damaged(path, '不是完整的 HTTP 应答')
  if (status !== '200' && status !== '203') return null

  const fields = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    const value = line.slice(colon + 1).trim()
    if (name !== '') fields.set(name, fields.has(name) ? `${fields.get(name)},${value}` : value)
  }
  const type = (fields.get('content-type') ?? '').split(/[;,]/)[0]?.trim().toLowerCase() ?? ''
  if (type !== '' && !pageTypes.test(type)) return null
  if (start === -1) throw damaged(path, '不是完整的 HTTP 应答')

  const list = (name: string) =>
    (fields.get(name) ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.trim())
  let body = block.subarray(start)
  if (list('transfer-encoding').includes('chunked')) body = unchunked(body, path)
  const encodings = list('content-encoding').filter((name) => name !== '')
  if (encodings.length > mostEncodings) {
    throw fault('unknown-format', `${path} 套了 ${encodings.length} 层编码。`, '请重新抓取这一页。')
  }
  // The last one was put on last.
  for (const encoding of encodings.toReversed()) body = decoded(body, encoding, path)
  return body
}
