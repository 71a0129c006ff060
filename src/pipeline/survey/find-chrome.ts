import type { LineMark } from './line-mark.ts'
import type { PageLines } from './survey-page.ts'
import { templatesOf } from './templates.ts'

/** Where a repeated line is noise: at the edges of a body only, or between its sentences too. */
export type Reach = 'edge' | 'anywhere'

/** The lines that a site repeats, by key. */
export type Chrome = ReadonlyMap<number, Reach>

/** On how many pages, and on what share (0 to 1) of the site's pages, a line must stand. */
interface Floor {
  readonly pages: number
  readonly share: number
}

/**
 * Assumed, by what goes wrong: 主要做法 heads a chapter of every fifth report of a union; a sentence
 * of a 通稿 stands in three reports of an event, and tells a day or a figure.
 */
const floors: Readonly<Record<LineMark['kind'], Readonly<Record<Reach, Floor>>>> = {
  label: { edge: { pages: 3, share: 0.2 }, anywhere: { pages: 5, share: 0.5 } },
  sentence: { edge: { pages: 4, share: 0.3 }, anywhere: { pages: 5, share: 0.5 } },
  news: { edge: { pages: 5, share: 0.6 }, anywhere: { pages: 5, share: 0.6 } },
}

/** Pages from which on a sentence may be the site's and no longer a page's own. */
const leastPages = 3

/** Number of pages that each line stands on. */
function countLines(pages: readonly PageLines[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { lines } of pages) {
    for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/**
 * Pages whose own prose outweighs what they share with others. Copies of one article share nearly
 * all they say: not one of them counts, so what they share is never taken for the site's.
 */
function tellingPages(pages: readonly PageLines[]): readonly PageLines[] {
  const counts = countLines(pages)
  return pages.filter(({ lines }) => {
    let own = 0
    let common = 0
    for (const { key, prose } of lines) {
      if ((counts.get(key) ?? 0) < leastPages) own += prose
      else common += prose
    }
    return own > 0 && own >= common
  })
}

const reaches = ({ pages, share }: Floor, count: number, total: number): boolean =>
  count >= pages && count >= share * total

/** Adds the lines that these pages repeat. */
function addRepeated(pages: readonly PageLines[], chrome: Map<number, Reach>): void {
  const telling = tellingPages(pages)
  const counts = countLines(telling)
  for (const { lines } of telling) {
    for (const { key, kind } of lines) {
      const count = counts.get(key) ?? 0
      const { edge, anywhere } = floors[kind]
      if (reaches(anywhere, count, telling.length)) chrome.set(key, 'anywhere')
      else if (!chrome.has(key) && reaches(edge, count, telling.length)) chrome.set(key, 'edge')
    }
  }
}

/**
 * The lines that the pages of one site, or of one template among them, repeat. The order of the
 * pages does not matter.
 */
export function findChrome(pages: readonly PageLines[]): Chrome {
  const chrome = new Map<number, Reach>()
  for (const part of [pages, ...templatesOf(pages)]) addRepeated(part, chrome)
  return chrome
}
