import type { Block, Extracted } from '../types.ts'

/** Lines as an extracted page, for tests: `图：` is a caption, everything else a paragraph. */
export function extractedFrom(lines: readonly string[]): Extracted {
  return {
    page: {
      path: 'page.txt',
      sha256: '0'.repeat(64),
      bytes: 0,
      charset: 'utf-8',
      format: 'text',
      url: null,
    },
    head: { title: null, times: [], siteName: null, source: null, author: null, url: null },
    titles: [],
    body: lines.map((text): Block => ({
      type: text.startsWith('图：') ? 'caption' : 'paragraph',
      text,
    })),
    context: [],
    edits: [],
  }
}
