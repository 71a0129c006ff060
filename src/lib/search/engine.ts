import { excerpt, findWords, mark, type Segment, wordsToMark } from './excerpt.ts'
import { fold, parseQuery, type Query } from './query.ts'
import { readRecord } from './record.ts'
import { type Facet, facets, type SearchState } from './state.ts'

/** What this project uses of Pagefind 1.6's `pagefind.js`. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>
  init(): Promise<void>
  filters(): Promise<unknown>
  search(term: string | null, options: SearchOptions): Promise<Found>
}

interface SearchOptions {
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>
}

interface Found {
  readonly results: readonly {
    readonly id: string
    readonly score: number
    data(): Promise<Fragment>
  }[]
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>
}

interface Fragment {
  readonly url: string
  readonly content: string
  readonly meta: Readonly<Record<string, string>>
}

export interface Hit {
  readonly url: string
  readonly title: readonly Segment[]
  readonly excerpt: readonly Segment[]
  /** Outlet, day and place as the index wrote them; `''` where unknown. */
  readonly byline: string
}

export interface Outcome {
  /** Number of articles that match. */
  readonly total: number
  /** Values of each facet with the number of articles that choosing it would show. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>
  /** The hits from `from` (counted from 0) on, at most `count` of them. */
  hits(from: number, count: number): Promise<Hit[]>
}

export interface Engine {
  search(state: SearchState): Promise<Outcome>
}

/** Hits that are put in order by the text itself; beyond them Pagefind's order stands. Assumed. */
const reranked = 30

/**
 * Opens the index below `base`.
 *
 * @throws when the index is not there, as in a site that was built without one.
 */
export async function openEngine(base: string): Promise<Engine> {
  const pagefind = await load(base)

  return {
    async search(state) {
      const query = parseQuery(state.q)
      const term = query.terms.length > 0 ? query.terms.join(' ') : null
      const found = await pagefind.search(term, optionsOf(state))
      const ranked = state.sort === 'relevance' ? await rerank(found.results, query) : found.results
      const results = query.exact ? await onlyExact(ranked, query) : ranked

      return {
        total: results.length,
        counts: await countFacets(pagefind, { state, term, found }),
        async hits(from, count) {
          const page = results.slice(from, from + count)
          return Promise.all(page.map(async (result) => toHit(await result.data(), query)))
        },
      }
    },
  }
}

/**
 * Pagefind cuts queries by the page's language; bigrams must reach the index as they are. While the
 * instance is made, the page calls itself a language that has no segmenter.
 */
async function load(base: string): Promise<Pagefind> {
  const module: { createInstance(options: object): Pagefind } = await import(
    /* @vite-ignore */ `${base}pagefind/pagefind.js`
  )
  const root = document.documentElement
  const lang = root.lang
  root.lang = 'zh-x_'
  try {
    const pagefind = module.createInstance({ baseUrl: base, basePath: `${base}pagefind/` })
    await pagefind.init()
    // Searches count by filter only once the filters are loaded.
    await pagefind.filters()
    return pagefind
  } finally {
    root.lang = lang
  }
}

function optionsOf({ chosen, sort }: SearchState, without?: Facet): SearchOptions {
  const filters: Record<string, { any: readonly string[] }> = {}
  for (const { key } of facets) {
    if (key !== without && chosen[key].length > 0) filters[key] = { any: chosen[key] }
  }
  if (sort === 'relevance') return { filters }
  return { filters, sort: { date: sort === 'newest' ? 'desc' : 'asc' } }
}

type Results = Found['results']

/** Pages that hold the words unbroken come first, those with them in the title before all. */
async function rerank(results: Results, query: Query): Promise<Results> {
  if (query.phrases.length === 0) return results
  const head = await Promise.all(
    results.slice(0, reranked).map(async (result, order) => {
      const { meta, content } = await result.data()
      const title = fold(meta['title'] ?? '')
      const text = fold(content)
      const whole = query.phrases.filter((phrase) => text.includes(phrase)).length
      const inTitle = query.phrases.filter((phrase) => title.includes(phrase)).length
      return { result, order, rank: (whole + inTitle) / query.phrases.length }
    }),
  )
  head.sort((a, b) => b.rank - a.rank || a.order - b.order)
  return [...head.map(({ result }) => result), ...results.slice(reranked)]
}

async function onlyExact(results: Results, query: Query): Promise<Results> {
  const kept = await Promise.all(
    results.map(async (result) => fold((await result.data()).content).includes(query.text)),
  )
  return results.filter((_, i) => kept[i])
}

/** Values within one facet widen the search, so its counts leave its own choice aside. */
async function countFacets(
  pagefind: Pagefind,
  { state, term, found }: { state: SearchState; term: string | null; found: Found },
): Promise<Outcome['counts']> {
  const count = async (key: Facet) => {
    const base =
      state.chosen[key].length === 0 ? found : await pagefind.search(term, optionsOf(state, key))
    return new Map(Object.entries(base.filters[key] ?? {}))
  }
  const [province, topic, year, source] = await Promise.all([
    count('province'),
    count('topic'),
    count('year'),
    count('source'),
  ])
  return { province, topic, year, source }
}

function toHit({ url, content, meta }: Fragment, query: Query): Hit {
  const title = meta['title'] ?? url
  const { body, names } = readRecord(content, title)
  const words = wordsToMark(`${title}\n${body}\n${names}`, query)
  const onlyNamed = words.length > 0 && findWords(body, words).length === 0
  const asked = encodeURIComponent(query.text)
  return {
    url: asked ? `${url}?h=${asked}` : url,
    title: mark(title, words),
    excerpt: excerpt(onlyNamed && findWords(names, words).length > 0 ? names : body, words),
    byline: meta['byline'] ?? '',
  }
}
