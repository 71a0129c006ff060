import { fileURLToPath } from 'node:url'
import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri'

/**
 * All that a generated article may hold. Anything else (`mdx*`, html, image, link, code blocks, or
 * a second frontmatter where Astro has taken the first) is content that became code on its way:
 * the build must not go on.
 */
const allowed: ReadonlySet<string> = new Set([
  'root',
  'heading',
  'paragraph',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'emphasis',
  'inlineCode',
  'text',
])

/** The first node of a tree that may not stand in a generated article. Walks without recursion. */
function foreignNode(root: MdastNode): MdastNode | undefined {
  const stack: MdastNode[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!allowed.has(node.type)) return node
    if ('children' in node) stack.push(...node.children)
  }
  return undefined
}

const refuseAndAnchor = defineMdastPlugin({
  name: 'article-mdx',
  before(root, context) {
    const foreign = foreignNode(root)
    if (foreign !== undefined) {
      const file = context.fileURL ? fileURLToPath(context.fileURL) : 'content/articles'
      throw new Error(
        `Cannot build ${file}: a generated article holds a node of type "${foreign.type}", and only plain text blocks are allowed. ` +
          '文章中出现了不允许的内容。Run `npm run prebuild` to write it anew; corrections belong in content/overrides.',
      )
    }

    let number = 0
    for (const block of root.children) {
      // Headings too: a slug of their text could collide with an id of the page.
      context.setProperty(block, 'data', { hProperties: { id: `b${number}` } })
      number += 1
    }
  },
})

/**
 * Sätteri plugin for generated articles: refuses every node that is not plain text, and gives each
 * top-level block of the body its anchor `b<N>`, the number that `figures[].block` counts.
 * Only what people write, `content/pages` and `src/pages`, is left alone: a folder that nobody
 * thought of counts as generated.
 */
export const articleMdx: MdastPluginEntry = ({ fileURL }) =>
  fileURL && /\/(?:content|src)\/pages\//.test(fileURL.pathname) ? null : refuseAndAnchor
