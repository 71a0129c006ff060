/** Text of the blocks of a generated body, as plain strings. */
import { mdxToMdast } from 'satteri'

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

/** One string a block in page order; items of a list and rows of a table by `\n`. */
export function blockTexts(body: string): string[] {
  const { children = [] }: Node = mdxToMdast(body)
  return children.map(textOf)
}

function textOf(node: Node): string {
  if (node.type === 'break') return '\n'
  const parts = (node.children ?? []).map(textOf)
  const lines = node.type === 'list' || node.type === 'table'
  const cells = node.type === 'tableRow'
  return node.value ?? parts.join(lines ? '\n' : cells ? ' ' : '')
}
