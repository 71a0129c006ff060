import { isSentence } from '../line-value.ts'
import type { EdgeRule, Page } from '../page.ts'
import { bareText } from '../overlap.ts'
import { isMetaLine } from './drop-meta-line.ts'

/** Shortest line that can be told to be a title. Assumed. */
const leastLength = 6

/** Whether the line is the page's title, a part of it, or the title with a part more. */
export function repeatsTitle(page: Page, at: number): boolean {
  const line = page.lines[at]
  if (!line || line.text.length > 150) return false
  const text = bareText(line.view)
  if (text.length < leastLength) return false
  return (
    (line.kind === 'heading' && line.depth === 1) ||
    page.headViews.some((title) => title.includes(text))
  )
}

/** Longest headline; it has no full stop and ends in a word. Assumed. */
const mostTitleLength = 80

/** A text's headline with so many commas that it counts as prose. */
function isHeadline({ format, lines }: Page, at: number): boolean {
  const view = lines[at]?.view ?? ''
  return (
    format === 'text' &&
    view.length <= mostTitleLength &&
    !/。/.test(view) &&
    /[\p{L}\p{N}”》]$/u.test(view)
  )
}

/** Lines of the body among which its title stands under advertisements. Assumed. */
const firstLines = 10

/** Index in `body` of the meta line right under the title, -1 when the body has no such pair. */
function metaUnderTitle(page: Page, body: readonly number[]): number {
  const isPair = (index: number) => {
    const [title, meta] = [body[index], page.lines[body[index + 1] ?? -1]]
    return (
      title !== undefined && meta !== undefined && repeatsTitle(page, title) && isMetaLine(meta)
    )
  }
  const index = body.slice(0, firstLines).findIndex((_, at) => isPair(at))
  return index === -1 ? -1 : index + 1
}

/** Title, and what stands above it, where the body's block begins with it. */
export const dropTitleRepeat: EdgeRule = {
  name: 'drop-title-repeat',
  label: '移出正文开头重复的标题',
  place: 'above',
  *find(page, body) {
    const isProse = (at: number) => {
      const line = page.lines[at]
      return line !== undefined && isSentence(line) && !repeatsTitle(page, at)
    }
    const meta = metaUnderTitle(page, body)
    if (meta !== -1) {
      yield* body.slice(0, meta + 1)
      return
    }
    const first = body.findIndex(isProse)
    const lead = first === -1 ? [] : body.slice(0, first)
    const last = lead.findLastIndex((at) => repeatsTitle(page, at))
    yield* lead.slice(0, last + 1)

    const [top] = body
    if (last === -1 && top !== undefined && body.length > 1 && isHeadline(page, top)) yield top
  },
}
