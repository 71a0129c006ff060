import { ArticleFault } from '../faults.ts'
import type { PageRef } from '../types.ts'

/** File formats that are no text at all, by their first bytes (latin1). */
const signatures: readonly (readonly [name: string, start: RegExp])[] = [
  ['PDF', /^%PDF-/],
  ['ZIP 或 Office 文档', /^PK[\x03\x05\x07]/],
  ['RAR 压缩包', /^Rar!/],
  ['7z 压缩包', /^7z\xbc\xaf/],
  ['gzip 压缩包', /^\x1f\x8b/],
  ['PNG 图片', /^\x89PNG/],
  ['JPEG 图片', /^\xff\xd8\xff/],
  ['GIF 图片', /^GIF8[79]a/],
  ['WebP 图片', /^RIFF[^]{4}WEBP/],
  ['旧版 Office 文档', /^\xd0\xcf\x11\xe0/],
]

/** Bytes searched for NUL, which no text holds. */
const searchedBytes = 65_536

/** @throws ArticleFault `unknown-format` for bytes that are no text. UTF-16 needs its byte order mark. */
export function refuseBinary(bytes: Uint8Array, path: string): void {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 16))
  const known = signatures.find(([, pattern]) => pattern.test(start))?.[0]
  const found =
    known ?? (bytes.subarray(0, searchedBytes).includes(0) ? '含空字节的二进制文件' : null)
  if (found === null) return
  throw new ArticleFault('unknown-format', {
    message: `无法读取 ${path}：这是${found}，不是网页或文本。`,
    hint: '只收 .txt、.html、.htm、.md 和 .jsonl；请换成网页本身或其文字。',
  })
}

/** Text looked at; a page shows what it is at its start. */
const sampleLength = 65_536

const tag = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,1000})?>/gi

/**
 * `html` for a page with its frame, or for a fragment most of whose words stand on lines with tags.
 * Tags injected into a text dump are empty or alone on their line: such a dump stays `text`.
 */
export function sniffFormat(text: string, path: string): PageRef['format'] {
  if (/\.md$/i.test(path.replace(/#\d+$/, ''))) return 'text'

  const sample = text.slice(0, sampleLength)
  if (/^\s{0,1000}<(?:!doctype\s+html|html|head|body|\?xml)\b/i.test(sample)) return 'html'
  if (
    /<(?:html|body)(?:\s[^<>]{0,1000})?>/i.test(sample) &&
    /<\/?(?:p|div|td|br)\b/i.test(sample)
  ) {
    return 'html'
  }

  let tagged = 0
  let plain = 0
  for (const line of sample.split('\n')) {
    const words = line.replace(tag, '')
    const length = words.trim().length
    if (words.length < line.length) tagged += length
    else plain += length
  }
  return tagged > plain ? 'html' : 'text'
}
