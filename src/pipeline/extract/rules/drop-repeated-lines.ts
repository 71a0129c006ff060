import { isSentence } from '../line-value.ts'
import { bareText } from '../overlap.ts'
import type { EdgeRule, Page } from '../page.ts'

/** Characters from which on a line does not stand twice in a body by chance. Assumed. */
const leastLength = 20
/** The same for a title, which a page puts between its paragraphs as often as it likes. Assumed. */
const leastTitle = 8
const leastTitles = 2

/** Lines of the body that say what a line above it says, and nothing else: its title, over and over. */
function titlesBetween({ lines }: Page, body: readonly number[]): readonly number[] {
  const first = body[0] ?? 0
  const above = new Set(lines.slice(0, first).map(({ text }) => bareText(text)))
  const again = body.filter((at) => {
    const bare = bareText(lines[at]?.text ?? '')
    return bare.length >= leastTitle && above.has(bare)
  })
  return again.length >= leastTitles ? again : []
}

/**
 * Paragraphs that the page prints a second time, as pages with a summary or a print view do, and its
 * title between them.
 */
export const dropRepeatedLines: EdgeRule = {
  name: 'drop-repeated-lines',
  label: '删除重复的段落',
  place: 'elsewhere',
  *find(page, body) {
    const { lines } = page
    yield* titlesBetween(page, body)
    const seen = new Set<string>()
    for (const at of body) {
      const line = lines[at]
      if (!line || line.kind === 'cell' || !isSentence(line)) continue
      const bare = bareText(line.text)
      if (bare.length >= leastLength && seen.has(bare)) yield at
      seen.add(bare)
    }
  },
}
