import { excerpt, findWords, mark, type Segment, wordsToMark } from './excerpt.ts'
import { match, type Matches } from './match.ts'
import { type Fragment, openIndex, type Pagefind, type SearchOptions } from './pagefind.ts'
import { foldChars, parseQuery, type Query } from './query.ts'
import { type NameMatch, readRecord } from './record.ts'
import { type Facet, facets, type SearchState } from './state.ts'

export interface Hit {
  readonly url: string
  readonly title: readonly Segment[]
  readonly excerpt: readonly Segment[]
  /** Outlet, day and place as the index wrote them; `''` where unknown. */
  readonly byline: string
  /** Where the words stand when the text itself lacks them: 主题“技能等级”; `''` otherwise. */
  readonly note: string
}

export interface Outcome {
  /** Number of articles that match. */
  readonly total: number
  /** No article holds all that was asked for; these hold a part of it. */
  readonly partial: boolean
  /** Values of each facet with the number of articles that choosing it would show. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>
  /** The hits from `from` (counted from 0) on, at most `count` of them. */
  hits(from: number, count: number): Promise<Hit[]>
}

export interface Engine {
  search(state: SearchState): Promise<Outcome>
}

/**
 * Opens the index below `base`.
 *
 * @throws when the index is not there, as in a site that was built without one.
 */
export async function openEngine(base: string): Promise<Engine> {
  const pagefind = await openIndex(base)

  return {
    async search(state) {
      const query = parseQuery(state.q)
      const matches = await match(pagefind, query, optionsOf(state))
      const { results, partial } = matches

      return {
        total: results.length,
        partial,
        counts: await countFacets(pagefind, { state, query, matches }),
        async hits(from, count) {
          const page = results.slice(from, from + count)
          return Promise.all(page.map(async (result) => toHit(await result.data(), query)))
        },
      }
    },
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

/** Values within one facet widen the search, so its counts leave its own choice aside. */
async function countFacets(
  pagefind: Pagefind,
  { state, query, matches }: { state: SearchState; query: Query; matches: Matches },
): Promise<Outcome['counts']> {
  const count = async (key: Facet) => {
    const { counts } =
      state.chosen[key].length === 0 ? matches : await match(pagefind, query, optionsOf(state, key))
    return new Map(Object.entries(counts[key] ?? {}))
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
  const listed = names.map(({ entry }) => entry.join('，')).join('\n')
  const words = wordsToMark(`${title}\n${body}\n${listed}`, query)
  const asked = encodeURIComponent(query.text)
  const shown = {
    url: asked ? `${url}?h=${asked}` : url,
    title: mark(title, words),
    byline: meta['byline'] ?? '',
  }
  if (findWords(`${title}\n${body}`, words).length > 0) {
    return { ...shown, excerpt: excerpt(body, words), note: '' }
  }
  const found = names.filter(({ entry }) => findWords(entry.join('，'), words).length > 0)
  // 900000人次 stands in the text as 90万人次.
  const said = found.map(({ entry }) => foldChars(entry[0] ?? '')).filter(Boolean)
  return { ...shown, excerpt: excerpt(body, said), note: noteOf(found, words) }
}

/** Names that a hit says at most. Assumed: it is a reason, not a list. */
const mostNames = 3

function noteOf(found: readonly NameMatch[], words: readonly string[]): string {
  const reasons = found.map(({ field, entry }) => {
    const [name = '', ...aliases] = entry
    const alias = aliases.find((other) => findWords(other, words).length > 0)
    const other = alias === undefined || findWords(name, words).length > 0 ? '' : `（${alias}）`
    return `${field}“${name}”${other}`
  })
  return reasons.slice(0, mostNames).join('、')
}
