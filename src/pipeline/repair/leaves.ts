import type { Block } from '../types.ts'

/** Mends each text of a block; items and rows that come out empty go. */
export function mapLeaves(block: Block, mend: (text: string) => string): Block {
  switch (block.type) {
    case 'list':
      return { ...block, items: block.items.map(mend).filter((item) => item !== '') }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(mend)) }
    default:
      return { ...block, text: mend(block.text) }
  }
}
