import { isSentence } from '../line-value.ts'
import type { NoiseRule, Page } from '../page.ts'
import { tagsLine } from './drop-tags.ts'

/** Lines from which on a run of links is a list and not the article's own reference. Assumed. */
const leastLinks = 2
/** Likewise for headlines in a text, where a link cannot be seen. Assumed. */
const leastHeadlines = 4

const time = /^(?:(?:19|20)\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s\d{1,2}:\d{2}(?::\d{2})?)?$/

function isHeadline(page: Page, at: number): boolean {
  const line = page.lines[at]
  if (!line) return false
  if (page.format === 'html') {
    return line.linkShare > 0.6 && !isSentence(line) && !/^\W{0,3}附件/u.test(line.view)
  }
  if (isSentence(line)) return false
  return line.kind === 'item' || time.test(line.view) || page.lines[at - 1]?.text === line.text
}

/** Teasers, each followed by its time, from which on they are a list. Assumed. */
const leastTeasers = 3

/**
 * Lines of a text that each have a bare clock under them. A chronicle has the clock above: behind its
 * last clock prose goes on.
 */
function* datedTeasers({ lines, format }: Page): Generator<number> {
  if (format === 'html') return
  const isTime = (at: number) => time.test(lines[at]?.view ?? '')
  for (let at = 0; at < lines.length; at++) {
    let end = at
    while (end < lines.length && !isTime(end) && isTime(end + 1)) end += 2
    const after = lines[end]
    const isChronicle = isTime(at - 1) || (after !== undefined && isSentence(after))
    if (end - at >= leastTeasers * 2 && !isChronicle) {
      for (let index = at; index < end; index++) yield index
    }
    if (end > at) at = end - 1
  }
}

/** Runs of headlines of other articles: links in HTML, list items, doubles and their times in a text. */
export const dropHeadlineList: NoiseRule = {
  name: 'drop-headline-list',
  label: '删除其他文章的标题列表',
  place: 'elsewhere',
  *find(page) {
    yield* datedTeasers(page)
    const least = page.format === 'html' ? leastLinks : leastHeadlines
    let start = 0
    for (let at = 0; at <= page.lines.length; at++) {
      if (at < page.lines.length && isHeadline(page, at)) continue
      const isUnderTags = start > 0 && tagsLine.test(page.lines[start - 1]?.view ?? '')
      if (at - start >= (isUnderTags ? 1 : least))
        for (let index = start; index < at; index++) yield index
      start = at + 1
    }
  },
}
