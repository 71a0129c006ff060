import { isSentence, substance } from './line-value.ts'
import type { Page, Range } from './page.ts'

/** A section is foreign only while most of the page's prose stands outside it. Assumed. */
const mostProse = 3

/** Prose (in characters) before which a text's section headline cannot stand. Assumed. */
const leastProse = 60

/** A teaser: prose that breaks off, or that ends in a link to the whole. */
const teaser = /(?:\.{2,}|\[?(?:阅读|详细|详情|全文|更多)\]?(?:>>|»)?)\]?$/

/** Prose of the lines, in characters; teasers and links do not count. */
function prose(page: Page, { start, end }: Range): number {
  return page.lines
    .slice(start, end)
    .filter((line) => isSentence(line) && line.linkShare < 0.5 && !teaser.test(line.view))
    .reduce((sum, line) => sum + substance(line.text), 0)
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

/**
 * The lines that stand under a section headline such as 相关新闻: to the end of its container, in a
 * text to the end of the page. `null` when that would take the body itself.
 */
export function sectionUnder(page: Page, at: number): Range | null {
  const whole = { start: 0, end: page.lines.length }
  const section = {
    start: at,
    end: page.format === 'html' ? containerEnd(page, at) : whole.end,
  }
  const inside = prose(page, section)
  const before = prose(page, { start: 0, end: at })
  if (page.format === 'text' && before < leastProse && inside > 0) return null
  const outside = page.format === 'html' ? prose(page, whole) - inside : before
  return inside > outside * mostProse || (page.format === 'html' && inside > outside)
    ? null
    : section
}

/** Index of every line of the sections under the given headlines; each line once. */
export function* sectionsUnder(page: Page, headlines: Iterable<number>): Generator<number> {
  let done = 0
  for (const headline of headlines) {
    if (headline < done) continue
    const section = sectionUnder(page, headline)
    if (section === null) continue
    for (let at = section.start; at < section.end; at++) yield at
    done = section.end
  }
}
