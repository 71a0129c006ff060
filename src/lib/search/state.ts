import { type Facet, facets, type Sort, sorts } from './types.ts'

/** All that a search shows depends on; kept in the address. */
export interface SearchState {
  readonly q: string
  readonly chosen: Readonly<Record<Facet, readonly string[]>>
  readonly sort: Sort
}

/** Reads the state from an address; what is unknown in it is left out. */
export function readState(params: URLSearchParams): SearchState {
  const sort = sorts.find(({ key }) => key === params.get('sort'))?.key ?? 'relevance'
  return {
    q: (params.get('q') ?? '').slice(0, 200),
    chosen: {
      province: params.getAll('province'),
      city: params.getAll('city'),
      topic: params.getAll('topic'),
      year: params.getAll('year'),
      source: params.getAll('source'),
      sourceType: params.getAll('sourceType'),
      basis: params.getAll('basis'),
    },
    sort,
  }
}

/** The address of a state: defaults are left out, the order of keys is fixed. */
export function writeState({ q, chosen, sort }: SearchState): URLSearchParams {
  const params = new URLSearchParams()
  if (q.trim()) params.set('q', q.trim())
  for (const { key } of facets) for (const value of chosen[key]) params.append(key, value)
  if (sort !== 'relevance') params.set('sort', sort)
  return params
}

/** Whether the state asks for anything. */
export function isEmpty({ q, chosen }: SearchState): boolean {
  return q.trim() === '' && facets.every(({ key }) => chosen[key].length === 0)
}
