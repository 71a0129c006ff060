import {
  codeBody,
  codeTitle,
  emptyPosting,
  indexOfPage,
  type Posting,
  unitePostings,
} from './bundle/posting.ts'
import type { Bundle } from './bundle/bundle.ts'
import type { Token } from './query.ts'

/** How often a phrase stands in the parts of a page. */
export interface Places {
  title: number
  body: number
  names: number
}

/** Pages that hold a phrase, by number. */
export type Matches = ReadonlyMap<number, Places>

export const noMatches: Matches = new Map()

/** The postings of tokens. A character alone stands for itself and, where asked, for its pairs. */
export async function postingsOf(bundle: Bundle, tokens: readonly Token[]): Promise<Posting[]> {
  const alone = tokens.length === 1
  return Promise.all(
    tokens.map(async ({ text, kind }) => {
      if (kind !== 'char') return bundle.posting(text)
      const exact = await bundle.posting(text)
      if (!alone && exact.pages.length > 0) return exact
      return unitePostings([exact, ...(await bundle.wordsFrom(text)).values()])
    }),
  )
}

/** Pages where the tokens stand one behind the other. */
export function findPhrase(tokens: readonly Token[], postings: readonly Posting[]): Matches {
  const rarest = postings.reduce(
    (least, posting) => (posting.pages.length < least.pages.length ? posting : least),
    postings[0] ?? emptyPosting,
  )
  const found = new Map<number, Places>()
  for (const page of rarest.pages) {
    const ends = endsIn(page, tokens, postings)
    if (ends.length > 0) found.set(page, countPlaces(ends))
  }
  return found
}

/** Places of the last token at the ends of the phrase. */
function endsIn(
  page: number,
  tokens: readonly Token[],
  postings: readonly Posting[],
): readonly number[] {
  let ends: readonly number[] = []
  for (const [at, posting] of postings.entries()) {
    const index = indexOfPage(posting, page)
    if (index < 0) return []
    const here = posting.places.subarray(posting.starts[index] ?? 0, posting.starts[index + 1] ?? 0)
    const token = tokens[at]
    ends = at === 0 || !token ? [...here] : following(ends, here, token)
    if (ends.length === 0) return ends
  }
  return ends
}

/** Those places that stand where a token may stand behind one of the ends. Both are sorted. */
function following(ends: readonly number[], places: Int32Array, { least, most }: Token): number[] {
  const kept: number[] = []
  let from = 0
  for (const place of places) {
    const position = place >> 2
    while (from < ends.length && ((ends[from] ?? 0) >> 2) + most < position) from += 1
    const end = ends[from]
    if (end === undefined) break
    if ((end >> 2) + least <= position) kept.push(place)
  }
  return kept
}

function countPlaces(ends: readonly number[]): Places {
  const places: Places = { title: 0, body: 0, names: 0 }
  for (const end of ends) {
    const part = end & 3
    if (part === codeTitle) places.title += 1
    else if (part === codeBody) places.body += 1
    else places.names += 1
  }
  return places
}

/** Pages of any; what stands in a page is added up. */
export function unite(all: readonly Matches[]): Matches {
  const [first = noMatches, ...more] = all.filter(({ size }) => size > 0)
  if (more.length === 0) return first
  const united = new Map<number, Places>()
  for (const matches of [first, ...more]) {
    for (const [page, { title, body, names }] of matches) {
      const sum = united.get(page) ?? { title: 0, body: 0, names: 0 }
      united.set(page, {
        title: sum.title + title,
        body: sum.body + body,
        names: sum.names + names,
      })
    }
  }
  return united
}

/**
 * Pages of all. A part of the page counts as often as the rarest of them stands there: two words of
 * a clause are in the title only when both are.
 */
export function intersect(all: readonly Matches[]): Matches {
  const [first = noMatches, ...more] = [...all].sort((a, b) => a.size - b.size)
  const common = new Map<number, Places>()
  for (const [page, places] of first) {
    const others = more.map((matches) => matches.get(page))
    if (others.some((other) => other === undefined)) continue
    const each = [places, ...others.filter((other) => other !== undefined)]
    const least = (part: keyof Places) => Math.min(...each.map((one) => one[part]))
    const body = Math.min(...each.map((one) => one.body + one.title))
    const title = least('title')
    const names = body === 0 && title === 0 ? 1 : 0
    common.set(page, { title, body, names })
  }
  return common
}
