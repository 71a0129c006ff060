import { isSentence, substance } from './line-value.ts'
import { bareText } from './overlap.ts'
import type { Page, PageLine, Range } from './page.ts'

/** In a text, a section with more prose than this many times what stands before it is the body. Assumed. */
const mostProse = 3

/** Prose (in characters) before which a text's section headline cannot stand. Assumed. */
const leastProse = 60

/** Characters of a line that can be told to be the title. Assumed. */
const leastTitle = 6

/** A teaser: prose that breaks off, or that ends in a link to the whole. */
const teaser = /(?:\.{2,}|\[?(?:阅读|详细|详情|全文|更多)\]?(?:>>|»)?)\]?$/

/** Characters of a line that is more than a label: diaries and verse have no full stops. Assumed. */
const leastWords = 15
const isLongEnough = (line: PageLine): boolean => substance(line.text) >= leastWords

/** Prose (in characters) before each line, teasers and links not counted; the last is the page's. */
function proseBefore(page: Page): readonly number[] {
  const sums = [0]
  for (const line of page.lines) {
    const isWords = () => isSentence(line) || (page.format === 'html' && isLongEnough(line))
    const isProse = line.linkShare < 0.5 && isWords() && !teaser.test(line.view)
    sums.push((sums.at(-1) ?? 0) + (isProse ? substance(line.text) : 0))
  }
  return sums
}

/** End of the smallest container around the line that holds more than lines like a headline. */
function containerEnd(page: Page, at: number): number {
  for (let index = page.lines[at]?.container ?? 0; index >= 0;) {
    const container = page.containers[index]
    if (!container) break
    if (container.end > at + 1) return container.end
    index = container.parent
  }
  return at + 1
}

/** Prose (in characters) before a box that may be the whole of a short report. Assumed. */
const leastBefore = 30

/** Whether the headline opens a container of its own in which the page's title does not stand. */
function isBox(page: Page, { start, end }: Range): boolean {
  const container = page.containers[page.lines[start]?.container ?? 0]
  if (container?.start !== start || container.end !== end) return false
  return !page.lines.slice(start + 1, end).some(({ view }) => {
    const bare = bareText(view)
    return bare.length >= leastTitle && page.headViews.some((title) => title.includes(bare))
  })
}

/**
 * The lines that stand under a section headline such as 相关新闻: to the end of its container, in a
 * text to the end of the page. `null` when that would take the body itself.
 */
function sectionUnder(page: Page, at: number, sums: readonly number[]): Range | null {
  const isHtml = page.format === 'html'
  const section = { start: at, end: isHtml ? containerEnd(page, at) : page.lines.length }
  const before = sums[at] ?? 0
  const inside = (sums[section.end] ?? 0) - before
  if (isHtml) {
    const isMore = inside > (sums.at(-1) ?? 0) - inside
    return isMore && !(before >= leastBefore && isBox(page, section)) ? null : section
  }
  if (before === 0 || (before < leastProse && inside > 0)) return null
  return inside > before * mostProse ? null : section
}

/** Index of every line of the sections under the given headlines; each line once. */
export function* sectionsUnder(page: Page, headlines: Iterable<number>): Generator<number> {
  let sums: readonly number[] | null = null
  let done = 0
  for (const headline of headlines) {
    if (headline < done) continue
    sums ??= proseBefore(page)
    const section = sectionUnder(page, headline, sums)
    if (section === null) {
      // The body stands around it: 相关新闻： before two links and the next paragraph.
      if ((page.lines[headline + 1]?.linkShare ?? 0) > 0.6) yield headline
      continue
    }
    for (let at = section.start; at < section.end; at++) yield at
    done = section.end
  }
}
