import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { BlockContent, PhrasingContent, Root, RootContent, TableRow } from 'mdast'
import type { Block } from '../types.ts'

/**
 * Addresses that parsers of GFM link on their own: a run of ASCII with `://`, `www.` or a@b in it.
 * They look at the parsed text, so that no escape helps; inside code they never look. The run ends
 * at a blank, a backtick, a backslash, a pipe and at all that is not ASCII.
 */
const address = /[!-[\]-_a-{}~]+/g
const linked = /:\/\/|www\.|[\w.+-]@[\w-]/i

/** A line as phrasing: text, and code for addresses that must stay literal. */
function text(value: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  const push = (piece: string, type: 'text' | 'inlineCode') => {
    if (piece !== '') nodes.push({ type, value: piece })
  }

  let done = 0
  for (const match of value.matchAll(address)) {
    const [run] = match
    if (!linked.test(run)) continue
    push(value.slice(done, match.index), 'text')
    push(run, 'inlineCode')
    done = match.index + run.length
  }
  push(value.slice(done), 'text')
  return nodes
}

const paragraph = (value: string): BlockContent => ({ type: 'paragraph', children: text(value) })

/** One block as mdast. The only node types that can occur are the ones named here. */
function toNode(block: Block): RootContent {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', depth: block.depth, children: text(block.text) }
    case 'paragraph':
      return paragraph(block.text)
    case 'caption':
      return {
        type: 'paragraph',
        children: [{ type: 'emphasis', children: text(block.text) }],
      }
    case 'quote':
      return { type: 'blockquote', children: [paragraph(block.text)] }
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        start: block.ordered ? 1 : null,
        spread: false,
        children: block.items.map((item) => ({
          type: 'listItem',
          spread: false,
          children: [paragraph(item)],
        })),
      }
    case 'table':
      return {
        type: 'table',
        align: (block.rows[0] ?? []).map(() => null),
        children: block.rows.map((row): TableRow => ({
          type: 'tableRow',
          children: row.map((cell) => ({ type: 'tableCell', children: text(cell) })),
        })),
      }
  }
}

/**
 * Literal text that neither Sätteri nor micromark reads as anything else: a backslash before ASCII
 * punctuation (linear in both parsers, where many character references in one paragraph are
 * quadratic), and a reference only where no backslash helps: the first letter of `import` and
 * `export`, which begin ESM, and for blanks that would begin or end a line. Storable text has none
 * of these, but this must hold without it.
 */
export function escapeText(value: string): string {
  return value
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replace(/^[ie](?=(?:m|x)port)/, reference)
    .replace(/^[ \t]|[ \t]$|[\n\r]/g, reference)
}

const reference = (character: string) => `&#x${character.charCodeAt(0).toString(16)};`

/** The body as Markdown that is MDX without any MDX in it. Ends with a line end unless empty. */
export function serialise(blocks: readonly Block[]): string {
  const root: Root = { type: 'root', children: blocks.map(toNode) }

  return toMarkdown(root, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: { text: (node: { value: string }) => escapeText(node.value) },
    bullet: '-',
    bulletOther: '*',
    emphasis: '*',
    fences: true,
    incrementListMarker: false,
    resourceLink: true,
    rule: '*',
    setext: false,
    strong: '*',
  })
}
