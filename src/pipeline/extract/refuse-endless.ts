import { ArticleFault } from '../faults.ts'
import type { Block } from '../types.ts'

/**
 * Longest piece of text, UTF-16 units: 2,000 times an ordinary paragraph. Reading names and figures
 * out of one costs its length times the sentences in it.
 */
const longest = 100_000

const textsOf = (block: Block): readonly string[] => {
  if (block.type === 'list') return block.items
  return block.type === 'table' ? block.rows.flat() : [block.text]
}

/** @throws ArticleFault `too-large` for a paragraph, an item or a cell without an end. */
export function refuseEndless(body: readonly Block[], path: string): void {
  const length = body.reduce((most, block) => Math.max(most, longestOf(textsOf(block))), 0)
  if (length <= longest) return
  throw new ArticleFault('too-large', {
    message: `无法处理 ${path}：有一段文字长达 ${length} 字，上限为 ${longest} 字。`,
    hint: '多半是换行全都丢了；请重新抓取，或分段以后再放入。',
  })
}

const longestOf = (texts: readonly string[]): number =>
  texts.reduce((most, { length }) => Math.max(most, length), 0)
