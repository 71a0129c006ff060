import { bomCharset } from '../../src/pipeline/decode/decode-bytes.ts'
import { declaredCharset } from '../../src/pipeline/decode/declared-charset.ts'
import { readability } from '../../src/pipeline/decode/readability.ts'
import type { PageRef } from '../../src/pipeline/types.ts'

const percent = (share: number) => `${Math.round(share * 100)}%`

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const rate = (bytes: Uint8Array, charset: string) => {
  const { commonShare, damageShare } = readability(new TextDecoder(charset).decode(bytes))
  return `按 ${charset} 读：常用字占 ${percent(commonShare)}，坏字占 ${percent(damageShare)}`
}

/** Why the bytes were read in this charset. */
export function charsetReasons(bytes: Uint8Array, charset: string): string[] {
  const label = declaredCharset(bytes)
  const declared = label === null ? '网页没有声明编码' : `网页声明 ${label}`
  const bom = bomCharset(bytes)
  if (bom !== null) return [`文件开头有 ${bom} 的字节序标记`, declared]
  if (isUtf8(bytes)) return ['全部字节都是合格的 UTF-8', declared]
  if (charset === 'utf-8') return ['个别字节损坏，其余是 UTF-8', declared]
  return ['字节不是 UTF-8', declared, rate(bytes, 'gb18030'), rate(bytes, 'big5')]
}

/** Why the text counts as HTML, or as plain text. */
export function formatReason(text: string, { format, path }: PageRef): string {
  const tags = text.slice(0, 65_536).match(/<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,1000})?>/gi) ?? []
  if (/\.md(?:#\d+)?$/i.test(path)) return '扩展名是 .md，按文本处理'
  if (format === 'text') {
    return tags.length === 0
      ? '没有 HTML 标签'
      : `有 ${tags.length} 个标签，但多数文字所在的行没有标签`
  }
  return tags.some((tag) => /^<\/?(?:html|head|body)\b/i.test(tag))
    ? `有网页的框架（html、head、body），共 ${tags.length} 个标签`
    : `没有网页框架，但多数文字写在带标签的行里（${tags.length} 个标签）`
}
