/** Pages that hold a part of what is asked for, where none holds all. */
import { indexOfPage } from '../bundle/posting.ts'
import { findPhrase, type Places, postingsOf } from '../phrase.ts'
import { pagesOf, type Wanted } from '../plan/finder.ts'
import { type Context, placeWorth, rarity, sorted, worthOf } from '../plan/rank.ts'
import { tokenise } from '../query.ts'

/**
 * Share of what was asked for that a page has to hold, by rarity; or of the things that any page
 * holds, for a long question says much beside its subject. Assumed.
 */
const leastShare = 0.45
const leastOfHeld = 0.6
const mostPartial = 50

/** Pairs that a text counts as at most: it is one thing, however long. A title held is more than a word. */
const mostPairs = 3

/** Pages that hold a part: whole things, and pairs of characters of those that no page holds. */
export async function rankSome(
  wanted: readonly Wanted[],
  lacking: readonly string[],
  { finder, pageCount }: Context,
): Promise<number[]> {
  const shares = new Map<number, number>()
  const scores = new Map<number, number>()
  let all = 0
  const add = (pages: Iterable<number>, weight: number, worth: (page: number) => number): void => {
    all += weight
    for (const page of pages) {
      shares.set(page, (shares.get(page) ?? 0) + weight)
      scores.set(page, (scores.get(page) ?? 0) + weight * worth(page))
    }
  }
  const each = wanted.map((one) => ({ one, pages: pagesOf(one) }))
  for (const { one, pages } of each) {
    const weight = one.whole.size === 0 ? 1 : Math.min(mostPairs, Math.max(1, one.text.length / 8))
    add(pages.keys(), weight * rarity(pages.size, pageCount), (page) => worthOf(one, page))
  }
  const ofHeld = new Map([...shares].map(([page, share]) => [page, share / all]))
  for (const text of lacking) {
    const postings = await postingsOf(finder.bundle, tokenise(text))
    const known = postings.filter(({ pages }) => pages.length > 0)
    if (known.length === 0) continue
    const share = Math.min(1, mostPairs / postings.length)
    for (const posting of known) {
      const places = findPhrase([{ text: '', kind: 'pair', least: 0, most: 0 }], [posting])
      add(posting.pages, share * rarity(posting.pages.length, pageCount), (page) =>
        indexOfPage(posting, page) < 0 ? 0 : placeWorth(places.get(page) ?? noPlaces),
      )
    }
    // What no page holds counts too: half a thing is not the thing.
    all += share * (postings.length - known.length) * rarity(1, pageCount)
  }
  for (const [page, share] of shares) {
    if (share / all < leastShare && (ofHeld.get(page) ?? 0) < leastOfHeld) scores.delete(page)
    else scores.set(page, (scores.get(page) ?? 0) * (share / all))
  }
  const pages = sorted(scores, pageCount)
  const isWhole = (page: number) => each.every((one) => one.pages.has(page))
  // Where the best page lacks nothing but what all lack, those that lack more are no answer.
  const [best] = pages
  const kept = best !== undefined && isWhole(best) ? pages.filter(isWhole) : pages
  return kept.slice(0, mostPartial)
}

const noPlaces: Places = { title: 0, body: 0, names: 0 }
