/** The planner's interface over the engine of 1.6 as it stands: no corrections, stories or terms. */
import { type Engine, openEngine } from './engine.ts'
import type { Facet as OldFacet } from './state.ts'
import { facets, type Facet, type FacetValue, type Search, type SearchResult } from './types.ts'

const known: readonly OldFacet[] = ['province', 'topic', 'year', 'source']

export function openSearch(base: string): Search {
  let engine: Promise<Engine> | undefined
  return {
    async search(query, { filters = {}, sort, offset = 0, limit = 10, signal } = {}) {
      engine ??= openEngine(base)
      const chosen = {
        province: filters.province ?? [],
        topic: filters.topic ?? [],
        year: filters.year ?? [],
        source: filters.source ?? [],
      }
      const byDefault = query === '' ? 'newest' : 'relevance'
      const outcome = await (await engine).search({ q: query, chosen, sort: sort ?? byDefault })
      const hits = await outcome.hits(offset, limit)
      signal?.throwIfAborted()
      const results = hits.map(({ url, title, excerpt, byline }): SearchResult => ({
        id: url,
        url,
        title,
        excerpt,
        date: null,
        dateText: '',
        outlet: byline,
        platform: null,
        region: [],
        figures: [],
        matchedBy: null,
        story: null,
      }))
      const none: Partial<Record<Facet, readonly FacetValue[]>> = {}
      for (const { key } of facets) none[key] = []
      for (const key of known) {
        none[key] = [...outcome.counts[key]].map(([value, count]) => ({
          value,
          count,
          chosen: chosen[key].includes(value),
        }))
      }
      return {
        results,
        total: outcome.total,
        resultCount: outcome.total,
        corrected: null,
        relaxed: outcome.partial ? { reason: 'part', dropped: [] } : null,
        facets: none as Record<Facet, readonly FacetValue[]>,
        words: [],
        nearby: [],
      }
    },
    suggest: async () => [],
    warm: async () => {},
  }
}
