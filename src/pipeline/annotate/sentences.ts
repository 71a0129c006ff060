import type { Block } from '../types.ts'

export interface Sentence {
  readonly text: string
  /** Number of the block it stands in. */
  readonly block: number
}

/** The lines of a block: items of a list, cells of a table, else its one text. */
export function linesOf(block: Block): readonly string[] {
  if (block.type === 'list') return block.items
  if (block.type === 'table') return block.rows.map((row) => row.join('，'))
  return [block.text]
}

/** A full stop ends a sentence together with the quotation marks and brackets behind it. */
const sentence = /[^。！？!?]+(?:[。！？!?]+[”’」』）)]*)?/gu

/** The sentences of one line, trimmed, none empty. */
export function sentencesOfLine(line: string): readonly string[] {
  return (line.match(sentence) ?? []).map((text) => text.trim()).filter((text) => text !== '')
}

/** The sentences of the body in page order; headings are sentences of their own. */
export function sentencesOf(body: readonly Block[]): readonly Sentence[] {
  return body.flatMap((block, number) =>
    linesOf(block).flatMap((line) =>
      sentencesOfLine(line).map((text) => ({ text, block: number })),
    ),
  )
}
