import { type Chrome, findChrome } from './find-chrome.ts'
import type { PageLines } from './survey-page.ts'

export type { Chrome, Reach } from './find-chrome.ts'
export type { PageLines } from './survey-page.ts'

/** What a run found of each site. */
export type Survey = ReadonlyMap<string, Chrome>

/** A survey of nothing: each page is cleaned alone. */
export const noSurvey: Survey = new Map()

/**
 * Pages of a site that are compared; of a larger one those with the smallest ids, which is a fair
 * sample whatever the order: a share of 0.2 is then known to 0.02.
 */
const mostPages = 400

/** Collects pages one by one; keeps no more of a site than its sample. */
export class SurveyCollector {
  readonly #sites = new Map<string, Map<string, PageLines>>()

  add(page: PageLines): void {
    const pages = this.#sites.get(page.site) ?? new Map<string, PageLines>()
    this.#sites.set(page.site, pages.set(page.id, page))
    if (pages.size >= 2 * mostPages) this.#sites.set(page.site, sampleOf(pages))
  }

  /** What the pages so far have in common. Their order does not matter. */
  result(): Survey {
    const found = [...this.#sites].map(
      ([site, pages]) => [site, findChrome([...sampleOf(pages).values()])] as const,
    )
    return new Map(found.filter(([, chrome]) => chrome.size > 0))
  }
}

/** The pages with the smallest ids. */
function sampleOf(pages: ReadonlyMap<string, PageLines>): Map<string, PageLines> {
  const ids = [...pages.keys()].sort((a, b) => (a < b ? -1 : 1)).slice(0, mostPages)
  return new Map(
    ids.flatMap((id) => pages.get(id)).flatMap((page) => (page ? [[page.id, page]] : [])),
  )
}

/** What the pages have in common, site by site. */
export function survey(pages: Iterable<PageLines>): Survey {
  const collector = new SurveyCollector()
  for (const page of pages) collector.add(page)
  return collector.result()
}

/** The part of the survey that this page depends on. */
export function chromeOn({ site, lines }: PageLines, found: Survey): Chrome {
  const chrome = found.get(site)
  const own = lines.flatMap(({ key }) => {
    const reach = chrome?.get(key)
    return reach ? [[key, reach] as const] : []
  })
  return new Map(own.sort(([a], [b]) => a - b))
}
