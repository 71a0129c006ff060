import { ArticleFault } from '../faults.ts'
import type { PageRef } from '../types.ts'

/** File formats that are no text at all, by their first bytes. */
const signatures: readonly (readonly [name: string, start: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP 或 Office 文档', [0x50, 0x4b, 0x03, 0x04]],
  ['RAR 压缩包', [0x52, 0x61, 0x72, 0x21]],
  ['7z 压缩包', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip 压缩包', [0x1f, 0x8b]],
  ['PNG 图片', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG 图片', [0xff, 0xd8, 0xff]],
  ['GIF 图片', [0x47, 0x49, 0x46, 0x38]],
  ['RIFF 图片或音频', [0x52, 0x49, 0x46, 0x46]],
  ['旧版 Office 文档', [0xd0, 0xcf, 0x11, 0xe0]],
]

/** Bytes searched for NUL, and the share of it that a page may have where a crawl left gaps. Assumed. */
const searchedBytes = 65_536
const mostNuls = 0.001

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, searchedBytes)
  let nuls = 0
  for (let at = sample.indexOf(0); at !== -1; at = sample.indexOf(0, at + 1)) nuls++
  return nuls > sample.length * mostNuls
}

/** @throws ArticleFault `unknown-format` for bytes that are no text. UTF-16 needs its byte order mark. */
export function refuseBinary(bytes: Uint8Array, path: string): void {
  const known = signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0]
  const found = known ?? (isBinary(bytes) ? '含空字节的二进制文件' : null)
  if (found === null) return
  throw new ArticleFault('unknown-format', {
    message: `无法读取 ${path}：这是${found}，不是网页或文本。`,
    hint: '只收 .txt、.html、.htm、.md 和 .jsonl；请换成网页本身或其文字。',
  })
}

/** Text looked at; a page shows what it is at its start. */
const sampleLength = 65_536

const tag = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,1000})?>/gi

/** What may stand before a page's first tag: comments of whoever saved it (<!--http://…-->). */
const preface = /^(?:\s{0,1000}<!--[\s\S]{0,2000}?-->){0,5}\s{0,1000}/

/** A line of markup begins or ends with it. */
const atBorder = /^<|>$/

const frame = /^<(?:!doctype\s+html|html|head|body|\?xml)\b/i

/**
 * `html` for a page with its frame, or for a fragment most of whose words stand on lines with tags.
 * Tags injected into a text dump are empty or alone on their line: such a dump stays `text`.
 */
export function sniffFormat(text: string, path: string): PageRef['format'] {
  if (/\.md$/i.test(path.replace(/#\d+$/, ''))) return 'text'

  const sample = text.slice(0, sampleLength)
  if (frame.test(sample.replace(preface, ''))) return 'html'
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
    // A few tags left inside a line of prose make no page of it: 夜校<br/>开课.
    if (words.length < line.length && atBorder.test(line.trim())) tagged += length
    else plain += length
  }
  return tagged > plain ? 'html' : 'text'
}
