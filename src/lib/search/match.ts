import { holds } from './excerpt.ts'
import type { Fragment, Pagefind, Result, SearchOptions } from './pagefind.ts'
import { foldChars, type Query } from './query.ts'
import { readRecord } from './record.ts'

/** The pages that answer a query, in order. */
export interface Matches {
  readonly results: readonly Result[]
  /** Pages by the values of each filter. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** No page holds all that was asked for; these hold a part of it. */
  readonly partial: boolean
}

/** Hits that are put in order by the text itself; beyond them Pagefind's order stands. Assumed. */
const reranked = 30

/**
 * Up to here the text of each hit is read to see whether it holds a number unbroken; more hits stay
 * as Pagefind found them. Assumed: 200 fragments of 2 kB are still quick to load.
 */
const mostRead = 200

/** Parts of a query that are asked for one by one, and pages that are shown for them. Assumed. */
const mostParts = 24
const mostPartial = 10

/** @throws when the index cannot be read. */
export async function match(
  pagefind: Pagefind,
  query: Query,
  options: SearchOptions,
): Promise<Matches> {
  // Signs alone are no question.
  if (query.text !== '' && query.terms.length === 0) return await reduced([], false)
  const term = query.terms.length > 0 ? query.terms.join(' ') : null
  const found = await pagefind.search(term, options)
  const strict = mustBeUnbroken(query)

  let { results } = found
  if (strict.length > 0 && (query.exact || results.length <= mostRead)) {
    results = await keepHolding(results, strict)
  }
  if (results.length === 0 && query.terms.length > 1) return await loose(pagefind, query, options)
  if (options.sort === undefined) results = await rerank(results, query)
  if (results.length < found.results.length) return await reduced(results, false)
  return { results, counts: found.filters, partial: false }
}

/**
 * Phrases that count only as they stand: all of a query in quotes, and those with digits or letters:
 * Pagefind takes 900000 for 900 and cuts 1.1亿元 and 1+2+3 to pieces that stand everywhere.
 */
function mustBeUnbroken({ exact, text, phrases }: Query): readonly string[] {
  return exact ? [text] : phrases.filter((phrase) => /[\da-z]/.test(phrase))
}

async function keepHolding(
  results: readonly Result[],
  phrases: readonly string[],
): Promise<readonly Result[]> {
  const kept = await Promise.all(
    results.map(async (result) => {
      const folded = foldChars((await result.data()).content)
      return phrases.every((phrase) => holds(folded, phrase))
    }),
  )
  return results.filter((_, i) => kept[i])
}

/**
 * Asks for each part alone, where no page holds them all: 苏州园区 then finds 苏州工业园区. The index
 * lacks some pairs across a number, so that a page may hold the query after all. What Pagefind finds
 * for a part is read: it takes the beginning of an unknown word for the word.
 */
async function loose(pagefind: Pagefind, query: Query, options: SearchOptions): Promise<Matches> {
  const parts = query.terms.slice(0, mostParts)
  const found = await Promise.all(parts.map((part) => pagefind.search(part, options)))
  const pages = new Map(found.flatMap(({ results }) => results.map((one) => [one.id, one])))
  const read = await Promise.all(
    [...pages.values()].slice(0, mostRead).map(async (result) => {
      const folded = foldChars((await result.data()).content)
      return { result, folded, held: parts.filter((part) => holds(folded, part)) }
    }),
  )
  const phrases = query.exact ? [query.text] : query.phrases
  const whole = read.filter(({ folded }) => phrases.every((phrase) => holds(folded, phrase)))
  if (whole.length > 0 || query.exact) {
    return await reduced(await byDay(resultsOf(whole), options), false)
  }

  const frequency = new Map<string, number>()
  for (const part of read.flatMap(({ held }) => held)) {
    frequency.set(part, (frequency.get(part) ?? 0) + 1)
  }
  const rarity = (held: readonly string[]) =>
    held.reduce((sum, part) => sum + 1 / (frequency.get(part) ?? 1), 0)
  const partial = read
    .filter(({ held }) => held.length > 0 && held.length * 2 >= frequency.size)
    .sort((a, b) => b.held.length - a.held.length || rarity(b.held) - rarity(a.held))
  return await reduced(await byDay(resultsOf(partial).slice(0, mostPartial), options), true)
}

const resultsOf = (pages: readonly { readonly result: Result }[]) =>
  pages.map(({ result }) => result)

async function byDay(
  results: readonly Result[],
  { sort }: SearchOptions,
): Promise<readonly Result[]> {
  if (sort === undefined) return results
  const dated = await Promise.all(
    results.map(async (result) => ({ result, day: (await result.data()).meta['date'] ?? '' })),
  )
  const sign = sort['date'] === 'asc' ? 1 : -1
  return dated
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -sign : sign))
    .map(({ result }) => result)
}

/** Fewer pages than Pagefind counted: they are counted anew. */
async function reduced(results: readonly Result[], partial: boolean): Promise<Matches> {
  const counts: Record<string, Record<string, number>> = {}
  for (const { filters } of await Promise.all(results.map((result) => result.data()))) {
    for (const [key, values] of Object.entries(filters)) {
      const count = counts[key] ?? {}
      counts[key] = count
      for (const value of values) count[value] = (count[value] ?? 0) + 1
    }
  }
  return { results, counts, partial: partial && results.length > 0 }
}

/** Pages that hold the words unbroken come first, those with them in the title before all. */
async function rerank(results: readonly Result[], query: Query): Promise<readonly Result[]> {
  if (query.phrases.length === 0) return results
  const head = await Promise.all(
    results.slice(0, reranked).map(async (result, order) => ({
      result,
      order,
      rank: rankOf(await result.data(), query),
    })),
  )
  head.sort((a, b) => b.rank - a.rank || a.order - b.order)
  return [...head.map(({ result }) => result), ...results.slice(reranked)]
}

/** 0 to 2. An alias of a topic says less than the article's own words: a quarter, assumed. */
function rankOf({ meta, content }: Fragment, { phrases }: Query): number {
  const title = foldChars(meta['title'] ?? '')
  const body = foldChars(readRecord(content, meta['title'] ?? '').body)
  const all = foldChars(content)
  const rank = phrases.reduce((sum, phrase) => {
    const inTitle = holds(title, phrase)
    if (inTitle || holds(body, phrase)) return sum + (inTitle ? 2 : 1)
    return sum + (holds(all, phrase) ? 0.25 : 0)
  }, 0)
  return rank / phrases.length
}
