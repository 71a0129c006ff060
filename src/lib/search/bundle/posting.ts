import { type Part, partOf } from '../fragment.ts'
import type { CborReader } from './cbor.ts'

const partCodes: Readonly<Record<Part, number>> = { title: 0, body: 1, names: 2 }

export const codeTitle = partCodes.title
export const codeBody = partCodes.body

/** Where one word stands. */
export interface Posting {
  /** Numbers of the pages, from low to high. */
  readonly pages: Int32Array
  /** Where the places of a page begin in `places`; one more than there are pages. */
  readonly starts: Int32Array
  /**
   * Position in the page, counted in words and signs from 0, times 4, plus the part: 0 title,
   * 1 body, 2 names. Sorted within a page.
   */
  readonly places: Int32Array
}

export const emptyPosting: Posting = {
  pages: new Int32Array(),
  starts: Int32Array.of(0),
  places: new Int32Array(),
}

/** Pagefind's weight where a list of places names none. */
const usualWeight = 24

/**
 * Reads the pages of a word: `[[distance from the last page, places, meta places], …]`. Among the
 * places a negative number sets the weight of those that follow and starts them anew; the others are
 * distances.
 */
export function readPosting(reader: CborReader): Posting {
  const count = reader.array()
  const pages = new Int32Array(count)
  const starts = new Int32Array(count + 1)
  const places: number[] = []
  let page = 0
  let held = 0
  for (let i = 0; i < count; i++) {
    if (reader.array() !== 3) throw new Error('Cannot read the search index: a page has new parts.')
    page += reader.integer()
    const own = readPlaces(reader)
    reader.skip()
    // A word of nothing but metadata has no place.
    if (own.length === 0) continue
    pages[held] = page
    for (const place of own) places.push(place)
    held += 1
    starts[held] = places.length
  }
  return {
    pages: pages.subarray(0, held),
    starts: starts.subarray(0, held + 1),
    places: Int32Array.from(places),
  }
}

function readPlaces(reader: CborReader): number[] {
  const places: number[] = []
  let position = 0
  let part = partCodes[partOf(usualWeight)]
  for (let left = reader.array(); left > 0; left--) {
    const value = reader.integer()
    if (value < 0) {
      part = partCodes[partOf(-value - 1)]
      position = 0
    } else {
      position += value
      places.push(position * 4 + part)
    }
  }
  return places.length > 1 ? places.sort((a, b) => a - b) : places
}

/** Number of a page in the lists of a posting; -1 where it does not hold the word. */
export function indexOfPage({ pages }: Posting, page: number): number {
  let low = 0
  let high = pages.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const value = pages[middle] ?? 0
    if (value === page) return middle
    if (value < page) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** All places of several words, as if they were one. */
export function unitePostings(postings: readonly Posting[]): Posting {
  const [first = emptyPosting, ...more] = postings
  if (more.length === 0) return first
  const byPage = new Map<number, Set<number>>()
  for (const { pages, starts, places } of postings) {
    pages.forEach((page, i) => {
      const united = byPage.get(page) ?? new Set<number>()
      byPage.set(page, united)
      for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) united.add(places[at] ?? 0)
    })
  }
  const pages = Int32Array.from(byPage.keys()).sort()
  const starts = new Int32Array(pages.length + 1)
  const places: number[] = []
  pages.forEach((page, i) => {
    places.push(...[...(byPage.get(page) ?? [])].sort((a, b) => a - b))
    starts[i + 1] = places.length
  })
  return { pages, starts, places: Int32Array.from(places) }
}
