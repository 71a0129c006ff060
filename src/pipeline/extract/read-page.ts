import type { Decoded, Edit } from '../types.ts'
import type { Page } from './page.ts'
import { readHtml } from './read-html.ts'
import { readText } from './read-text.ts'

/** The page as lines, whatever its format; `edits` tells what character references hid and which marks of Markdown went. */
export function readPage({ page: { format }, text }: Decoded): {
  readonly page: Page
  readonly edits: readonly Edit[]
} {
  return format === 'html' ? readHtml(text) : readText(text)
}
