import { blockText } from '../block-text.ts'
import type { Block, Edit } from '../types.ts'
import { storableText } from './storable-text.ts'

/**
 * Longest paragraph written in one piece, UTF-16 units: character references cost a parser time
 * that grows with the square of their number (16,000 in one paragraph: 14 s).
 */
const longestText = 5000

/** Blocks ready to be written, and where each came from. */
export interface Layout {
  readonly blocks: readonly Block[]
  /** For each block the index of its source block. */
  readonly origins: readonly number[]
  /** What had to be taken out of the text on the way. */
  readonly edits: readonly Edit[]
}

/** Pieces of at most `longestText` units, cut behind a sentence end where there is one. */
export function splitLong(text: string): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > longestText) {
    const window = rest.slice(0, longestText)
    const end = Math.max(
      ...['。', '！', '？', '；', '. ', ' '].map((mark) => window.lastIndexOf(mark)),
    )
    let cut = end > longestText / 2 ? end + 1 : longestText
    // Never between the halves of a surrogate pair.
    if (/[\ud800-\udbff]/.test(rest.charAt(cut - 1))) cut -= 1
    pieces.push(rest.slice(0, cut).trim())
    rest = rest.slice(cut).trim()
  }
  if (rest !== '') pieces.push(rest)
  return pieces
}

/** One source block as the blocks to be written: none when nothing is left, several when long. */
function layOutBlock(block: Block, clean: (text: string) => string): Block[] {
  switch (block.type) {
    case 'list': {
      const items = block.items.flatMap((item) => splitLong(clean(item)))
      return items.length === 0 ? [] : [{ ...block, items }]
    }
    case 'table': {
      const rows = block.rows.map((row) => row.map(clean))
      return rows.flat().every((cell) => cell === '') ? [] : [{ ...block, rows }]
    }
    case 'heading': {
      const pieces = splitLong(clean(block.text))
      // A heading of pages is none.
      return pieces.length > 1
        ? pieces.map((text) => ({ type: 'paragraph', text }))
        : pieces.map((text) => ({ ...block, text }))
    }
    default:
      return splitLong(clean(block.text)).map((text) => ({ ...block, text }))
  }
}

/** Makes the body ready to be written: storable text, no empty blocks, no overlong paragraphs. */
export function layOut(body: readonly Block[]): Layout {
  const blocks: Block[] = []
  const origins: number[] = []
  const edits: Edit[] = []
  const clean = (text: string) => {
    const after = storableText(text)
    // Blanks are layout; only characters that vanish are a loss.
    if (after.replace(/\s/g, '') !== text.replace(/\s/g, '')) {
      edits.push({ rule: 'drop-unprintable', kind: 'change', before: text, after })
    }
    return after
  }

  for (const [origin, block] of body.entries()) {
    for (const piece of layOutBlock(block, clean)) {
      blocks.push(piece)
      origins.push(origin)
    }
  }

  return { blocks, origins, edits }
}

/**
 * Number of the written block that holds `quote`, for a source block of number `origin`: its first
 * piece when no piece does, `null` when nothing of it was written.
 */
export function writtenBlock(layout: Layout, origin: number, quote: string): number | null {
  const pieces = layout.origins.flatMap((from, index) => (from === origin ? [index] : []))
  const holding = pieces.find((index) => {
    const block = layout.blocks[index]
    return block !== undefined && blockText(block).includes(quote)
  })
  return holding ?? pieces[0] ?? null
}
