/** Looks through texts and pictures of the built site. */
import type { Nodes } from 'mdast'
import { markdownToMdast } from 'satteri'
import { wrongScheme } from './scheme.ts'

/** What hides, turns or breaks a text for whoever reads it in a terminal or an editor. */
export function scanText(text: string): string[] {
  const [hidden] =
    /[^\P{Cc}\t\n\r]|[\p{Bidi_Control}\p{Noncharacter_Code_Point}\u{e0000}-\u{e007f}]/u.exec(
      text,
    ) ?? []
  if (hidden === undefined) return []
  return [`文字里有看不见的字符 U+${hidden.codePointAt(0)?.toString(16).padStart(4, '0')}`]
}

/** Markdown that holds no HTML and leads nowhere by another scheme. */
export function scanMarkdown(text: string): string[] {
  const body = text.startsWith('---\n') ? text.slice(text.indexOf('\n---\n', 3) + 5) : text
  const problems: string[] = []
  const stack: Nodes[] = [markdownToMdast(body) as Nodes]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'html') problems.push(`Markdown 里有 HTML：${node.value.slice(0, 80)}`)
    if ('url' in node) problems.push(...wrongScheme(node.url, node.type))
    if ('children' in node) stack.push(...node.children)
  }
  return problems
}

const pngMark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Chunks of pixels and colours: no text, no profile with a text, nothing private. */
const pngChunks = /^(?:IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|sBIT|pHYs|bKGD)$/

/** A PNG from its mark to its end, with nothing but a picture in it. */
export function scanPng(bytes: Buffer): string[] {
  if (!bytes.subarray(0, 8).equals(pngMark)) return ['不是 PNG']
  let at = 8
  let last = ''
  while (at + 12 <= bytes.length) {
    last = bytes.toString('latin1', at + 4, at + 8)
    if (!pngChunks.test(last)) return [`PNG 里有不允许的部分 ${JSON.stringify(last)}`]
    at += 12 + bytes.readUInt32BE(at)
    if (last === 'IEND') break
  }
  return last === 'IEND' && at === bytes.length ? [] : ['PNG 不完整，或后面另有内容']
}
