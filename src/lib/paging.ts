/** Long lists in pages, so that no page grows with the collection. */

/** Rows of one page. Assumed: what a reader scrolls through, and about 100 kB of HTML. */
export const pageSize = 200

export interface Page<T> {
  /** Counted from 1. */
  readonly number: number
  readonly count: number
  readonly items: readonly T[]
}

/** All pages of a list, one for an empty list. */
export function pagesOf<T>(items: readonly T[], size = pageSize): Page<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size),
  }))
}

/** The first page, which stands at the list's own address. */
export function firstPage<T>(items: readonly T[], size = pageSize): Page<T> {
  return {
    number: 1,
    count: Math.max(1, Math.ceil(items.length / size)),
    items: items.slice(0, size),
  }
}

/** Those that have an address of their own: `<list>page/2/` and on. */
export const laterPages = <T>(items: readonly T[], size = pageSize): Page<T>[] =>
  pagesOf(items, size).slice(1)

/** Path of a page of the list that stands at `home`, a path with a slash at its end. */
export const pagePath = (home: string, number: number): string =>
  number === 1 ? home : `${home}page/${number}/`
