import type { Bundle, FilterValues } from '../bundle/bundle.ts'
import { type Facet, type FacetValue, facets, type Filters } from '../types.ts'

const noValues: FilterValues = new Map()

/** Values of the filters that are named. */
async function loadValues(
  bundle: Bundle,
  keys: readonly Facet[],
): Promise<(key: Facet) => FilterValues> {
  const loaded = new Map(
    await Promise.all(keys.map(async (key) => [key, await bundle.filter(key)] as const)),
  )
  return (key) => loaded.get(key) ?? noValues
}

/** Whether a page passes what is chosen in the facets; `except` leaves one facet aside. */
export type Passes = (page: number, except?: Facet) => boolean

/** Loads what is chosen. Values within one facet widen the search, facets narrow each other. */
export async function filterBy(bundle: Bundle, filters: Filters): Promise<Passes> {
  const chosen = facets.filter((key) => (filters[key]?.length ?? 0) > 0)
  if (chosen.length === 0) return () => true
  const values = await loadValues(bundle, chosen)
  const pages = chosen.map((key) => ({
    key,
    pages: new Set((filters[key] ?? []).flatMap((value) => values(key).get(value) ?? [])),
  }))
  return (page, except) => pages.every((one) => one.key === except || one.pages.has(page))
}

/** Values of all facets with the pages that choosing them would show. */
export async function countFacets(
  bundle: Bundle,
  { pages, passes, filters }: { pages: Iterable<number>; passes: Passes; filters: Filters },
): Promise<Readonly<Record<Facet, readonly FacetValue[]>>> {
  const values = await loadValues(bundle, facets)
  const found = new Set(pages)
  const count = (key: Facet): FacetValue[] => {
    const chosen = filters[key] ?? []
    const counted = [...values(key)].map(([value, held]) => ({
      value,
      count: held.filter((page) => found.has(page) && passes(page, key)).length,
      chosen: chosen.includes(value),
    }))
    const unknown = chosen.filter((value) => !values(key).has(value))
    return [...counted, ...unknown.map((value) => ({ value, count: 0, chosen: true }))]
      .filter((one) => one.count > 0 || one.chosen)
      .sort((a, b) => compareValues(key, a, b))
  }
  return {
    province: count('province'),
    city: count('city'),
    topic: count('topic'),
    competition: count('competition'),
    academy: count('academy'),
    year: count('year'),
    month: count('month'),
    source: count('source'),
    sourceType: count('sourceType'),
    basis: count('basis'),
    review: count('review'),
  }
}

/** Years and months from new to old, with 未注明 last; the others from frequent to rare. */
function compareValues(key: Facet, a: FacetValue, b: FacetValue): number {
  const byText = a.value < b.value ? -1 : 1
  if (key !== 'year' && key !== 'month') return b.count - a.count || byText
  const [left, right] = [a, b].map(({ value }) => Number(value.replace('-', '')) || 0)
  return (right ?? 0) - (left ?? 0) || byText
}
