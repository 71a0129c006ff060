import type { Nodes } from 'mdast'
import { mdxToMdast } from 'satteri'
import { ArticleFault } from '../faults.ts'
import type { Block } from '../types.ts'

/** What a parser read back: the shape and the texts of one top-level node. */
type ReadBack = { readonly shape: string; readonly texts: readonly string[] }

/** The text of a node whose children are text, or addresses as code; throws the type of any other. */
function textOf(node: Nodes): string {
  if (!('children' in node)) throw new ForeignNode(node.type)
  return node.children
    .map((child) => {
      if (child.type !== 'text' && child.type !== 'inlineCode') throw new ForeignNode(child.type)
      return child.value
    })
    .join('')
}

class ForeignNode extends Error {
  override readonly name = 'ForeignNode'
}

/** The text of a node that holds exactly one paragraph. */
function onlyParagraph(node: Nodes): string {
  const children = 'children' in node ? node.children : []
  const [first] = children
  // An empty item or quote has no paragraph in Markdown.
  if (first === undefined) return ''
  if (children.length > 1 || first.type !== 'paragraph') throw new ForeignNode(first.type)
  return textOf(first)
}

/** Reads one top-level node back. Throws `ForeignNode` for all that emit never writes. */
function readNode(node: Nodes): ReadBack {
  switch (node.type) {
    case 'heading':
      return { shape: `heading ${node.depth}`, texts: [textOf(node)] }
    case 'paragraph': {
      const [only] = node.children
      return only?.type === 'emphasis' && node.children.length === 1
        ? { shape: 'caption', texts: [textOf(only)] }
        : { shape: 'paragraph', texts: [textOf(node)] }
    }
    case 'blockquote':
      return { shape: 'quote', texts: [onlyParagraph(node)] }
    case 'list':
      if (node.children.some((item) => typeof item.checked === 'boolean')) {
        throw new ForeignNode('checkbox')
      }
      return {
        shape: node.ordered ? 'ordered list' : 'list',
        texts: node.children.map(onlyParagraph),
      }
    case 'table':
      return {
        shape: `table ${node.children[0]?.children.length ?? 0}`,
        texts: node.children.flatMap((row) => row.children.map(textOf)),
      }
    default:
      throw new ForeignNode(node.type)
  }
}

function expected(block: Block): ReadBack {
  switch (block.type) {
    case 'heading':
      return { shape: `heading ${block.depth}`, texts: [block.text] }
    case 'list':
      return { shape: block.ordered ? 'ordered list' : 'list', texts: block.items }
    case 'table':
      return { shape: `table ${block.rows[0]?.length ?? 0}`, texts: block.rows.flat() }
    default:
      return { shape: block.type, texts: [block.text] }
  }
}

/**
 * Compares a parsed body with the blocks it was written from. `null` when shape and text of every
 * block are the same; otherwise what differs, in Chinese.
 */
export function compareBody(tree: Nodes, blocks: readonly Block[]): string | null {
  const nodes = 'children' in tree ? tree.children : []
  if (nodes.length !== blocks.length) {
    return `正文有 ${blocks.length} 段，解析后成了 ${nodes.length} 段`
  }

  for (const [index, block] of blocks.entries()) {
    const node = nodes[index]
    if (node === undefined) return `第 ${index} 段解析后不见了`
    try {
      const want = expected(block)
      const got = readNode(node)
      if (want.shape !== got.shape) {
        return `第 ${index} 段应为 ${want.shape}，解析后成了 ${got.shape}`
      }
      const at = want.texts.findIndex((text, place) => text !== got.texts[place])
      if (at !== -1 || want.texts.length !== got.texts.length) {
        return `第 ${index} 段文字变了：${JSON.stringify(want.texts[at])} → ${JSON.stringify(got.texts[at])}`
      }
    } catch (error) {
      if (!(error instanceof ForeignNode)) throw error
      return `第 ${index} 段里出现了不允许的节点 ${error.message}`
    }
  }

  return null
}

/**
 * Parses a finished body with the engine that builds the site and compares.
 *
 * @throws ArticleFault `unsafe` when a node or a text comes out that did not go in.
 */
export function verify(body: string, blocks: readonly Block[]): void {
  const difference = compareBody(mdxToMdast(body), blocks)
  if (difference === null) return

  throw new ArticleFault('unsafe', {
    message: `写出的 MDX 与正文不一致：${difference}。`,
    hint: '这是程序的缺陷：请把该原始页面附在问题单里；在修好之前可在 content/overrides 中改写这一段。',
  })
}
