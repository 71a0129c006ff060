import { createHash } from 'node:crypto'
import { ArticleFault } from '../faults.ts'
import type { Decoded, Raw, RuleInfo } from '../types.ts'
import { bomCharset, decodeBytes } from './decode-bytes.ts'
import { refuseBinary, sniffFormat } from './sniff-format.ts'
import { strip } from './strip.ts'
import { stripRules } from './strip-rules.ts'

/** The rules of this phase, for labels. */
export const decodeRules: readonly RuleInfo[] = stripRules

/**
 * Cap on the bytes of one page. The largest page of 247 measured has 0.4 MB; parsing costs about
 * twenty times the bytes in memory, and 8 MiB stays under 200 MB.
 */
const mostBytes = 8 * 1024 * 1024

/**
 * Raw bytes to text.
 *
 * @throws ArticleFault `too-large`, `unknown-format`, `bad-charset` or `empty`.
 */
export function decode(raw: Raw): Decoded {
  const { path, bytes, url } = raw
  if (bytes.length > mostBytes) {
    throw new ArticleFault('too-large', {
      message: `无法处理 ${path}：文件有 ${bytes.length} 字节，上限为 ${mostBytes} 字节。`,
      hint: '一篇报道不会这么大；请确认放入的是单个网页，或删去内嵌的图片后再放入。',
    })
  }
  if (bomCharset(bytes) === null) refuseBinary(bytes, path)

  const { text: decoded, charset } = decodeBytes(bytes, path)
  const { text, edits } = strip(decoded)
  if (text.trim() === '') {
    throw new ArticleFault('empty', {
      message: `无法处理 ${path}：文件中没有文字（${bytes.length} 字节）。`,
      hint: '请重新抓取网页，或删除这个文件。',
    })
  }

  const page = {
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    charset,
    format: sniffFormat(text, path),
    url,
  }
  return { page, text, edits }
}
