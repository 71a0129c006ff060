/** The search of this site, over the bundle that `scripts/index-search.ts` writes. */
import { Bundle, type Load } from './bundle/bundle.ts'
import { fold, prepareFold } from './fold.ts'
import { countFacets, filterBy } from './plan/facets.ts'
import { Finder } from './plan/finder.ts'
import { type Plan, plan } from './plan/plan.ts'
import { rank } from './plan/rank.ts'
import { marksOf, reportOf, resultOf, wordsIn } from './plan/result.ts'
import { parseQuery } from './query.ts'
import type { Search, SearchOptions, SearchResult, SearchResults } from './types.ts'
import type { Words } from './words/words.ts'

/** Opens the search of the site below `base`, a path with or without slashes around it. */
export function openSearch(base: string): Search {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
  return new Engine(root, fetchFrom(`${root}pagefind/`))
}

function fetchFrom(folder: string): Load {
  return async (path, fresh) => {
    const response = await fetch(folder + path, fresh ? { cache: 'no-cache' } : {})
    if (!response.ok) {
      throw new Error(`Cannot read the search index: ${response.status} for ${path}.`)
    }
    return new Uint8Array(await response.arrayBuffer())
  }
}

/** Results at most that come with others of their event, and near terms that are offered. */
const mostReports = 5
const mostNearby = 8
/** With so few pages or fewer near terms are offered. */
const little = 2

export class Engine implements Search {
  readonly #base: string
  readonly #load: Load
  #bundle: Bundle | undefined
  #finder: Finder | undefined
  #vocabulary: Promise<Words> | undefined

  /** @param base Path of the site with slashes around it. */
  constructor(base: string, load: Load) {
    this.#base = base
    this.#load = load
  }

  async search(input: string, options: SearchOptions = {}): Promise<SearchResults> {
    const { filters = {}, signal, verbatim = false, grouped = true } = options
    return this.#trying(async (finder) => {
      const { bundle } = finder
      await prepareFold(input)
      const query = parseQuery(input)
      const [planned, passes, pageCount] = await Promise.all([
        plan(query, { finder, words: () => this.#words(bundle), verbatim }),
        filterBy(bundle, filters),
        bundle.pageCount(),
      ])
      signal?.throwIfAborted()
      const asksNothing = query.clauses.length === 0
      const { pages: all, partial } =
        asksNothing && (query.text === '' || query.excluded.length > 0)
          ? { pages: without(planned, pageCount), partial: false }
          : await rank(planned, { finder, pageCount })
      const sort = options.sort ?? (asksNothing ? 'newest' : 'relevance')
      const pages = await sortPages(
        all.filter((page) => passes(page)),
        sort,
        bundle,
      )
      signal?.throwIfAborted()
      const stories = await groupStories(pages, { bundle, grouped })
      const results = await this.#results(stories, planned, options, bundle)
      const counts = await countFacets(bundle, { pages: all, passes, filters })
      const nearby = pages.length <= little && !asksNothing
      signal?.throwIfAborted()
      return {
        results,
        total: pages.length,
        resultCount: stories.length,
        corrected: planned.corrected,
        relaxed: relaxationsOf(planned, partial && pages.length > 0),
        widened: pages.length > 0 ? wideningsOf(planned) : [],
        asked: query.text,
        facets: counts,
        words: planned.wanted.map(({ text }) => text),
        nearby: nearby ? (await this.#words(bundle)).nearby(query.text, mostNearby) : [],
      }
    })
  }

  async suggest(prefix: string, limit = 8) {
    return this.#trying(async ({ bundle }) => {
      await prepareFold(prefix)
      return (await this.#words(bundle)).suggest(fold(prefix), limit)
    })
  }

  async warm(): Promise<void> {
    await this.#trying(({ bundle }) => bundle.pageCount()).catch(() => undefined)
  }

  /** What fails starts anew the next time: the site may have been built again. */
  async #trying<T>(work: (finder: Finder) => Promise<T>): Promise<T> {
    this.#bundle ??= new Bundle(this.#load)
    this.#finder ??= new Finder(this.#bundle)
    try {
      return await work(this.#finder)
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) {
        this.#bundle = this.#finder = this.#vocabulary = undefined
      }
      throw error
    }
  }

  #words(bundle: Bundle): Promise<Words> {
    this.#vocabulary ??= Promise.all([import('./words/words.ts'), bundle.vocabulary()]).then(
      ([{ Words }, text]) => new Words(text),
    )
    return this.#vocabulary
  }

  async #results(
    stories: readonly PagesOfStory[],
    planned: Plan,
    { offset = 0, limit = 10 }: SearchOptions,
    bundle: Bundle,
  ): Promise<SearchResult[]> {
    const marks = marksOf(planned)
    const base = this.#base
    return Promise.all(
      stories.slice(offset, offset + limit).map(async ({ page, others, count }) => {
        const fragment = await bundle.fragment(page)
        const shown = await Promise.all(
          others.slice(0, mostReports).map((other) => bundle.fragment(other)),
        )
        const result = resultOf(fragment, { base, marks })
        const reports = shown.map((other) =>
          reportOf(other, { base, words: wordsIn(other.content, marks) }),
        )
        return { ...result, story: count < 2 ? null : { count, others: reports } }
      }),
    )
  }
}

/** All pages from new to old, but those that are excluded. */
function without({ excluded }: Plan, pageCount: number): number[] {
  const pages = Array.from({ length: pageCount }, (_, page) => page)
  return pages.filter((page) => excluded.every((matches) => !matches.has(page)))
}

function relaxationsOf(
  { relaxed, lacking, missing }: Plan,
  partial: boolean,
): SearchResults['relaxed'] {
  const ofAsking = relaxed === null ? [] : [relaxed]
  return partial ? [{ reason: 'part', dropped: [...lacking, ...missing] }, ...ofAsking] : ofAsking
}

const wideningsOf = ({ wanted }: Plan): SearchResults['widened'] =>
  wanted.flatMap((one) => {
    const { text: from, otherTexts: to = [] } = one
    const isInstead = one.otherwise === undefined || one.whole.size + one.apart.size === 0
    return to.length > 0 ? [{ from, to, isInstead }] : []
  })

/** Pages are numbered from new to old, undated ones last. */
async function sortPages(
  pages: readonly number[],
  sort: SearchOptions['sort'],
  bundle: Bundle,
): Promise<readonly number[]> {
  if (sort === 'relevance') return pages
  const newest = pages.toSorted((a, b) => a - b)
  if (sort === 'newest') return newest
  const undated = new Set((await bundle.filter('year')).get('未注明'))
  const isDated = (page: number) => !undated.has(page)
  return [...newest.filter(isDated).reverse(), ...newest.filter((page) => !isDated(page))]
}

interface PagesOfStory {
  readonly page: number
  readonly others: readonly number[]
  /** Pages of the event among the results. */
  readonly count: number
}

async function groupStories(
  pages: readonly number[],
  { bundle, grouped }: { readonly bundle: Bundle; readonly grouped: boolean },
): Promise<PagesOfStory[]> {
  const storyOf = new Map<number, string>()
  for (const [story, held] of await bundle.filter('story')) {
    for (const page of held) storyOf.set(page, story)
  }
  const byStory = new Map<string, number[]>()
  for (const page of pages) {
    const story = storyOf.get(page)
    if (story !== undefined) byStory.set(story, [...(byStory.get(story) ?? []), page])
  }
  return pages.flatMap((page) => {
    const [first, ...others] = byStory.get(storyOf.get(page) ?? '') ?? [page]
    if (!grouped) return [{ page, others: [], count: others.length + 1 }]
    return page === first ? [{ page, others, count: others.length + 1 }] : []
  })
}
