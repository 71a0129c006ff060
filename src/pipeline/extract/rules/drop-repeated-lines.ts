import { isSentence } from '../line-value.ts'
import { bareText } from '../overlap.ts'
import type { EdgeRule, Page } from '../page.ts'

/** Characters from which on a line does not stand twice in a body by chance. Assumed. */
const leastLength = 20
/** The same for a title, which a page puts between its paragraphs as often as it likes. Assumed. */
const leastTitle = 8
const leastTitles = 2

/**
 * Lines of the body that say what a line above it says, over and over between paragraphs. Headings
 * of a table of contents stand once each, and a label with a colon says who speaks.
 */
function titlesBetween({ lines }: Page, body: readonly number[]): readonly number[] {
  const isProse = (at: number | undefined) => {
    const line = at === undefined ? undefined : lines[at]
    return line === undefined || isSentence(line)
  }
  const copies = new Map<string, number[]>()
  for (const [place, at] of body.entries()) {
    const { text = '', kind } = lines[at] ?? {}
    const isBetween = isProse(body[place - 1]) && isProse(body[place + 1])
    if (kind !== 'text' || !isBetween || /[:：?？吗]|什么|如何|怎/.test(text)) continue
    const bare = bareText(text)
    const same = copies.get(bare) ?? []
    same.push(at)
    copies.set(bare, same)
  }
  const again = [...copies].filter(
    ([bare, same]) => bare.length >= leastTitle && same.length >= leastTitles,
  )
  if (again.length === 0) return []
  const above = new Set(lines.slice(0, body[0] ?? 0).map(({ text }) => bareText(text)))
  return again.flatMap(([bare, same]) => (above.has(bare) ? same : []))
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
