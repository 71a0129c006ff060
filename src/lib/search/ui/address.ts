import { type Facet, facets, type Filters, type Sort, sorts } from '../types.ts'

/** All that the search page shows depends on; kept in the address. */
export interface SearchState {
  readonly q: string
  readonly filters: Filters
  /** `null`: the default, by relevance, or by day where there is no query. */
  readonly sort: Sort | null
  /** Reports of one event are one result. */
  readonly grouped: boolean
  /** The words as they were typed, without correction. */
  readonly verbatim: boolean
  /** Results to list; a multiple of `pageSize`. */
  readonly shown: number
}

/** Results listed at once; each 再看 adds as many. */
export const pageSize = 10

/** Results that an address can ask for. Assumed: nobody scrolls past them to go on reading. */
const mostShown = 200

/** Characters of a query that are read; the same as `maxlength` in the markup. */
const longestQuery = 200

/** Reads the state from an address; what is unknown in it is left out. */
export function readState(params: URLSearchParams): SearchState {
  const filters: Partial<Record<Facet, readonly string[]>> = {}
  for (const key of facets) {
    const values = [...new Set(params.getAll(key).filter((value) => value !== ''))]
    if (values.length > 0) filters[key] = values
  }
  const asked = Math.ceil(Number(params.get('shown')) / pageSize) * pageSize
  return {
    q: (params.get('q') ?? '').slice(0, longestQuery).trim(),
    filters,
    sort: sorts.find((key) => key === params.get('sort')) ?? null,
    grouped: params.get('stories') !== 'apart',
    verbatim: params.get('verbatim') === 'yes',
    shown: asked > 0 ? Math.min(asked, mostShown) : pageSize,
  }
}

/** The address of a state: defaults are left out, the order of keys is fixed. */
export function writeState(state: SearchState): URLSearchParams {
  const params = new URLSearchParams()
  if (state.q !== '') params.set('q', state.q)
  for (const key of facets) {
    for (const value of state.filters[key] ?? []) params.append(key, value)
  }
  if (state.sort !== null) params.set('sort', state.sort)
  if (!state.grouped) params.set('stories', 'apart')
  if (state.verbatim) params.set('verbatim', 'yes')
  if (state.shown !== pageSize) params.set('shown', String(state.shown))
  return params
}

export const isFiltered = ({ filters }: SearchState): boolean =>
  facets.some((key) => (filters[key] ?? []).length > 0)

/** The state with one value of a facet chosen or left. */
export function choose(
  state: SearchState,
  { facet, value, on }: { readonly facet: Facet; readonly value: string; readonly on: boolean },
): SearchState {
  const rest = (state.filters[facet] ?? []).filter((one) => one !== value)
  const filters = { ...state.filters, [facet]: on ? [...rest, value] : rest }
  return { ...state, filters, shown: pageSize }
}

/** A new question: filters and order stay, what belongs to the last one goes. */
export const ask = (state: SearchState, q: string): SearchState => ({
  ...state,
  q: q.trim(),
  verbatim: false,
  shown: pageSize,
})
