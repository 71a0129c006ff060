import type { Matches, Places } from '../phrase.ts'
import { type Finder, pagesOf, type Wanted } from './finder.ts'
import { loadLenient, type Plan } from './plan.ts'

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
/** Other words for the same thing: even in a title they stand behind those that were typed. */
const otherShare = 0.1
/** What the newest page has over the oldest: it decides between equals. */
const dayWorth = 0.05

/** The pages of a plan in order of worth. */
export async function rank(
  { wanted, lacking, missing, excluded }: Plan,
  context: Context,
): Promise<Ranked> {
  const allowed = (page: number) => excluded.every((pages) => !pages.has(page))
  if (wanted.length > 0 && lacking.length + missing.length === 0) {
    const all = await rankAll(wanted, context)
    if (all.length > 0) return { pages: all.filter(allowed), partial: false }
  }
  if (wanted.length + lacking.length === 0) return { pages: [], partial: false }
  const { rankSome } = await loadLenient()
  const some = await rankSome(wanted, lacking, context)
  return { pages: some.filter(allowed), partial: true }
}

export interface Context {
  readonly finder: Finder
  /** Pages of the index. */
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

/** A day: the names of a page have the day of the article. */
const isDay = /^\d{4}年(?:\d+月)?(?:\d+日)?$/

export function worthOf({ text, whole, apart, otherwise }: Wanted, page: number): number {
  const places = whole.get(page)
  if (places) return placeWorth(places) + (places.names > 0 && isDay.test(text) ? titleWorth : 0)
  const parts = apart.get(page)
  if (parts) return apartShare * placeWorth(parts)
  const others = otherwise?.get(page)
  return others ? otherShare * placeWorth(others) : 0
}

export function placeWorth({ title, body, names }: Places): number {
  return (
    (title > 0 ? titleWorth : 0) + (bodyWorth * body) / (body + 1.2) + (names > 0 ? nameWorth : 0)
  )
}

/** 0.5 for what stands everywhere, more the rarer it is. */
export const rarity = (pages: number, pageCount: number): number =>
  0.5 + Math.log1p((pageCount - pages + 0.5) / (pages + 0.5))

export function sorted(scores: ReadonlyMap<number, number>, pageCount: number): number[] {
  const worth = (page: number, score: number) => score * (1 + dayWorth * (1 - page / pageCount))
  return [...scores]
    .map(([page, score]) => ({ page, score: worth(page, score) }))
    .sort((a, b) => b.score - a.score || a.page - b.page)
    .map(({ page }) => page)
}
