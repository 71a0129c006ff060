import { indexOfPage } from '../bundle/posting.ts'
import { findPhrase, type Matches, type Places, postingsOf } from '../phrase.ts'
import { tokenise } from '../query.ts'
import { type Finder, pagesOf, type Wanted } from './finder.ts'
import type { Plan } from './plan.ts'

export interface Ranked {
  /** Numbers of pages, the best first. */
  readonly pages: readonly number[]
  /** No page holds all; these hold a part. */
  readonly partial: boolean
}

/** What a place of a phrase is worth. Assumed, and held by the floors of the bench. */
const titleWorth = 3
const bodyWorth = 1.2
const nameWorth = 0.5
/** Words that stand apart, against the same words side by side. */
const apartShare = 0.4
/** What the newest page has over the oldest: it decides between equals. */
const dayWorth = 0.05

/** The pages of a plan in order of worth. `pageCount`: pages of the index. */
export async function rank(
  { wanted, lacking, excluded }: Plan,
  { finder, pageCount }: { readonly finder: Finder; readonly pageCount: number },
): Promise<Ranked> {
  const allowed = (page: number) => excluded.every((pages) => !pages.has(page))
  if (wanted.length > 0 && lacking.length === 0) {
    const all = await rankAll(wanted, { finder, pageCount })
    if (all.length > 0) return { pages: all.filter(allowed), partial: false }
  }
  const some = await rankSome(wanted, lacking, { finder, pageCount })
  return { pages: some.filter(allowed), partial: true }
}

interface Context {
  readonly finder: Finder
  readonly pageCount: number
}

async function rankAll(wanted: readonly Wanted[], context: Context): Promise<number[]> {
  const { finder, pageCount } = context
  const each = wanted.map((one) => ({ ...one, pages: pagesOf(one) }))
  const [rarest, ...others] = [...each].sort((a, b) => a.pages.size - b.pages.size)
  if (!rarest) return []
  const pages = [...rarest.pages.keys()].filter((page) =>
    others.every((other) => other.pages.has(page)),
  )
  const sideBySide: Matches =
    wanted.length > 1 && pages.length > 1
      ? await finder.phrase(wanted.map(({ text }) => text).join(' '))
      : new Map()
  const scores = new Map<number, number>()
  for (const page of pages) {
    let score = 0
    for (const one of each) score += rarity(one.pages.size, pageCount) * worthOf(one, page)
    const places = sideBySide.get(page)
    if (places) score *= 1.2 + (places.title > 0 ? 0.6 : 0)
    scores.set(page, score)
  }
  return sorted(scores, pageCount)
}

function worthOf({ whole, apart }: Wanted, page: number): number {
  const places = whole.get(page)
  if (places) return placeWorth(places)
  const parts = apart.get(page)
  return parts ? apartShare * placeWorth(parts) : 0
}

function placeWorth({ title, body, names }: Places): number {
  return (
    (title > 0 ? titleWorth : 0) + (bodyWorth * body) / (body + 1.2) + (names > 0 ? nameWorth : 0)
  )
}

/** 0.5 for what stands everywhere, more the rarer it is. */
const rarity = (pages: number, pageCount: number): number =>
  0.5 + Math.log1p((pageCount - pages + 0.5) / (pages + 0.5))

/** Share of what was asked for that a page has to hold, by rarity. Assumed. */
const leastShare = 0.45
const mostPartial = 50

/** Pages that hold a part: whole things, and pairs of characters of those that no page holds. */
async function rankSome(
  wanted: readonly Wanted[],
  lacking: readonly string[],
  { finder, pageCount }: Context,
): Promise<number[]> {
  const shares = new Map<number, number>()
  const scores = new Map<number, number>()
  let all = 0
  const add = (pages: Iterable<number>, size: number, worth: (page: number) => number): void => {
    const weight = rarity(size, pageCount)
    all += weight
    for (const page of pages) {
      shares.set(page, (shares.get(page) ?? 0) + weight)
      scores.set(page, (scores.get(page) ?? 0) + weight * worth(page))
    }
  }
  for (const one of wanted) {
    const pages = pagesOf(one)
    add(pages.keys(), pages.size, (page) => worthOf(one, page))
  }
  for (const text of lacking) {
    const tokens = tokenise(text)
    const postings = await postingsOf(finder.bundle, tokens)
    const known = postings.filter(({ pages }) => pages.length > 0)
    if (known.length === 0) continue
    for (const posting of known) {
      const places = findPhrase([{ text: '', kind: 'pair', least: 0, most: 0 }], [posting])
      add(posting.pages, posting.pages.length, (page) =>
        indexOfPage(posting, page) < 0 ? 0 : placeWorth(places.get(page) ?? noPlaces),
      )
    }
    // What no page holds counts too: half a thing is not the thing.
    all += (postings.length - known.length) * rarity(pageCount / 4, pageCount)
  }
  for (const [page, share] of shares) {
    if (share / all < leastShare) scores.delete(page)
    else scores.set(page, (scores.get(page) ?? 0) * (share / all))
  }
  return sorted(scores, pageCount).slice(0, mostPartial)
}

const noPlaces: Places = { title: 0, body: 0, names: 0 }

function sorted(scores: ReadonlyMap<number, number>, pageCount: number): number[] {
  const worth = (page: number, score: number) => score * (1 + dayWorth * (1 - page / pageCount))
  return [...scores]
    .map(([page, score]) => ({ page, score: worth(page, score) }))
    .sort((a, b) => b.score - a.score || a.page - b.page)
    .map(({ page }) => page)
}
