import type { Block } from './types.ts'

/** All text of a block on one string: items and rows by line ends, cells by tabs. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.join('\n')
    case 'table':
      return block.rows.map((row) => row.join('\t')).join('\n')
    default:
      return block.text
  }
}
