import { ArticleFault } from '../faults.ts'
import { declaredCharset } from './declared-charset.ts'
import { type Readability, readability } from './readability.ts'

export interface DecodedBytes {
  readonly text: string
  /** Name of the Encoding Standard. */
  readonly charset: string
}

/** A page whose non-ASCII text is damaged beyond this share was not written in the charset. Assumed. */
const mostDamage = 0.05

/** Share of replacement characters up to which text still counts as UTF-8 with a few bad bytes. Assumed. */
const mostBadUtf8 = 0.02

/** GBK read as UTF-8 is damaged throughout: this share in its first bytes tells it. Assumed. */
const plainDamage = 0.5
const triedBytes = 16_384

/**
 * Share of common characters above which a reading is believed at once. GB2312 prose has 0.9 and
 * more, Traditional prose in GBK about 0.6, Big5 prose read as GBK below 0.4.
 */
const believed = 0.5

const boms: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Charset of the byte order mark, `null` without one. */
export function bomCharset(bytes: Uint8Array): string | null {
  const found = boms.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  return found ? found[0] : null
}

const read = (bytes: Uint8Array, charset: string): DecodedBytes => ({
  text: new TextDecoder(charset).decode(bytes),
  charset,
})

/** Strict UTF-8; then UTF-8 with a few bad bytes; `null` when the page is something else. */
function asUtf8(bytes: Uint8Array): DecodedBytes | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), charset: 'utf-8' }
  } catch {
    const start = read(bytes.subarray(0, triedBytes), 'utf-8')
    if (readability(start.text).damageShare > plainDamage) return null
    const lenient = read(bytes, 'utf-8')
    return readability(lenient.text).damageShare <= mostBadUtf8 ? lenient : null
  }
}

/** The name the Encoding Standard gives the label, `null` for a label it does not know. */
function knownCharset(label: string | null): string | null {
  if (label === null) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** Charsets to try on bytes that are not UTF-8, the likeliest first. */
function guesses(declared: string | null): readonly string[] {
  const usual = declared === 'big5' ? ['big5', 'gb18030'] : ['gb18030', 'big5']
  const isUsual = declared === null || /^(?:gbk|gb18030|big5|utf-8)$/.test(declared)
  return isUsual ? usual : [...usual, declared]
}

/**
 * Text of the bytes: byte order mark, strict UTF-8, then GB18030, where the page's own declaration
 * puts Big5 or another charset into the contest. The declaration never wins over the bytes: the
 * reading with the most common characters does.
 */
export function decodeBytes(bytes: Uint8Array, path: string): DecodedBytes {
  const bom = bomCharset(bytes)
  if (bom !== null) return read(bytes, bom)

  const utf8 = asUtf8(bytes)
  if (utf8 !== null) return utf8

  const label = declaredCharset(bytes)
  const rated: (Readability & { readonly reading: DecodedBytes })[] = []
  for (const charset of guesses(knownCharset(label))) {
    const reading = read(bytes, charset)
    const rating = readability(reading.text)
    if (rating.damageShare > mostDamage) continue
    if (rating.commonShare >= believed) return reading
    rated.push({ reading, ...rating })
  }
  const [best] = rated.toSorted((a, b) => b.commonShare - a.commonShare)
  if (best) return best.reading

  throw new ArticleFault('bad-charset', {
    message: `无法解码 ${path}：字节既不是 UTF-8，按 GB18030 和 Big5 读也多是乱码（网页声明的编码：${label ?? '无'}）。`,
    hint: '请用浏览器打开原网页，另存为 UTF-8 后重新放入 content/raw。',
  })
}
