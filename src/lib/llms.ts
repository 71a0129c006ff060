/** `llms.txt` (llmstxt.org): what the site is, for programs that read it, as Markdown. */
import type { List, Root, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'

export interface LlmsLink {
  readonly title: string
  readonly address: string
  readonly note: string
}

export interface LlmsSite {
  readonly name: string
  readonly summary: string
  readonly sections: Readonly<Record<string, readonly LlmsLink[]>>
}

export function llmsText({ name, summary, sections }: LlmsSite): string {
  const heading = (depth: 1 | 2, value: string): RootContent => ({
    type: 'heading',
    depth,
    children: [{ type: 'text', value }],
  })
  const root: Root = {
    type: 'root',
    children: [
      heading(1, name),
      {
        type: 'blockquote',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: summary }] }],
      },
      ...Object.entries(sections)
        .filter(([, links]) => links.length > 0)
        .flatMap(([title, links]) => [heading(2, title), listOf(links)]),
    ],
  }
  return toMarkdown(root, { bullet: '-' })
}

function listOf(links: readonly LlmsLink[]): List {
  return {
    type: 'list',
    spread: false,
    children: links.map(({ title, address, note }) => ({
      type: 'listItem',
      spread: false,
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'link', url: address, children: [{ type: 'text', value: title }] },
            ...(note === '' ? [] : [{ type: 'text' as const, value: `: ${note}` }]),
          ],
        },
      ],
    })),
  }
}
