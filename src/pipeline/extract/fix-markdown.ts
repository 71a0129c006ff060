import type { Edit, RuleInfo } from '../types.ts'

/** How a change by `plainMarkdown` is recorded. */
export const fixMarkdown: RuleInfo = { name: 'fix-markdown', label: '去掉Markdown标记' }

const address =
  '\\([^()\\s]{0,1000}(?:\\([^()\\s]{0,200}\\)[^()\\s]{0,200})?(?:\\s{1,3}"[^"]{0,300}")?\\)'
const image = new RegExp(`!\\[[^\\[\\]]{0,300}\\]${address}`, 'gu')
const link = new RegExp(`\\[([^\\[\\]]{0,300})\\]${address}`, 'gu')
const strong = /(\*\*|__)(?=\S)((?:(?!\1).){1,500}?)(?<=\S)\1/gu

/** Lines with a link or an image, from which on a text is read as Markdown. Assumed. */
const leastMarks = 2

/** Whether the text has links or images as Markdown writes them. */
export function isMarkdown(source: string): boolean {
  let marks = 0
  for (let at = source.indexOf(']('); at !== -1; at = source.indexOf('](', at + 2)) {
    marks++
    if (marks >= leastMarks) return true
  }
  return false
}

/** The line without the marks of links, images and emphasis; an image leaves nothing. */
export function plainMarkdown(line: string, edits: Edit[]): string {
  if (!/\]\(|\*\*|__/.test(line)) return line
  const plain = line
    .replace(image, '')
    .replace(link, '$1')
    .replace(strong, '$2')
    .replace(/^\[\]\(.{0,1000}\)$/u, '')
    .trim()
  if (plain !== line) {
    edits.push({ rule: fixMarkdown.name, kind: 'change', before: line, after: plain })
  }
  return plain
}
