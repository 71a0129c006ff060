import { PairSet } from '../pair-set.ts'
import type { TitleCandidate } from '../types.ts'
import { bareText } from './overlap.ts'
import type { Page } from './page.ts'
import type { PlacedLine } from './place-lines.ts'
import { isSpamKeywords } from './rules/drop-spam-keywords.ts'
import { originalTitle } from './rules/drop-original-title.ts'

/** Length of a title in characters. Headlines of the seeds have 17 to 36. Assumed. */
const lengths = { least: 5, most: 90 }

/** Share of a foreign-looking line's character pairs in the body that makes it the title. Assumed. */
const leastOverlap = 0.35
const leastOverlapLength = 10

/** Share that is enough for the first of a list when the second has less than half of it. Assumed. */
const leastLead = 0.2

/** Share that makes a line above the body likelier than the first one. Assumed. */
const likelyOverlap = 0.4

/** Rules whose lines may still be the title. */
const titleRules: ReadonlySet<string> = new Set([
  'drop-title-repeat',
  'drop-line-over-meta',
  'drop-lines-around',
  'drop-outside',
])

/** A menu that stands there several times: 首页新闻首页新闻首页新闻. */
const printedOver = /^(.{4,40}?)\1{2,3}/u

/** Whether the line could be a headline; those of reports may be long and full of commas. */
function isTitleLike(page: Page, at: number): boolean {
  const line = page.lines[at]
  if (!line || /。/.test(line.view) || printedOver.test(line.view)) return false
  const { length } = bareText(line.view)
  return length >= lengths.least && length <= lengths.most && /\p{Script=Han}/u.test(line.view)
}

/** Pairs of the body's characters, read like titles are. */
const pairsOfBody = (page: Page, kept: readonly number[]): PairSet =>
  new PairSet(kept.map((at) => bareText(page.lines[at]?.view ?? '')))

/** Rules whose lines stand under the title. */
const underTitle: ReadonlySet<string> = new Set(['drop-meta-line', 'drop-source-line'])

/** ——某活动侧记 is what stands under a title, where another line may be it. */
function titleLines(page: Page, above: readonly number[]): readonly number[] {
  const isSubtitle = (at: number) => /^(?:——|--)\s?\p{L}/u.test(page.lines[at]?.view ?? '')
  const over = above.filter((at) => isSubtitle(at) && above.includes(at - 1))
  if (over.length === 0) return above
  const named = over.map((at) => at - 1)
  return [...named, ...above.filter((at) => !isSubtitle(at) && !named.includes(at))]
}

/**
 * Lines above the body, the likeliest first. Between the meta line and the body stand kickers and
 * the title once more: with a likely line above the meta line they say nothing new.
 */
function linesAbove(page: Page, placed: readonly PlacedLine[], pairs: PairSet) {
  const above = placed
    .filter(
      ({ at, zone, rule }) =>
        zone === 'above' && titleRules.has(rule.name) && isTitleLike(page, at),
    )
    .map(({ at }) => at)
  const ownLines = titleLines(page, above)
  const isLikely = (at: number) =>
    pairs.shareOf(bareText(page.lines[at]?.view ?? '')) >= likelyOverlap
  const likely = ownLines.filter(isLikely)
  const meta = placed.find(({ zone, rule }) => zone === 'above' && underTitle.has(rule.name))
  const overMeta = likely.filter((at) => meta !== undefined && at < meta.at)
  return overMeta.length > 0 ? overMeta : [...likely, ...ownLines.filter((at) => !isLikely(at))]
}

/** What speaks for a line above the body of an HTML page, beside its overlap with it. Assumed. */
const weights = { inHead: 1, firstHeading: 0.3, heading: 0.15, perLineAway: 0.005 }

/** The line with its neighbours where a title was broken over several lines. */
function wholeTitle(page: Page, at: number, isInHead: (at: number) => boolean): string {
  const isPart = (other: number) =>
    page.lines[other]?.container === page.lines[at]?.container && isInHead(other)
  let start = at
  let end = at + 1
  while (isInHead(at) && isPart(start - 1)) start--
  while (isInHead(at) && isPart(end)) end++
  return page.lines
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ')
}

/** Headings above the body and lines that the head confirms, the likeliest first. */
function headingsAbove(page: Page, placed: readonly PlacedLine[], pairs: PairSet) {
  if (page.format === 'text') return []
  const first = placed.findLast(({ zone }) => zone === 'above')?.at ?? 0
  const isInHead = (at: number) => {
    const bare = bareText(page.lines[at]?.view ?? '')
    return bare.length >= lengths.least && page.headViews.some((head) => head.includes(bare))
  }
  return placed
    .filter(
      ({ at, zone, rule }) =>
        zone === 'above' && titleRules.has(rule.name) && isTitleLike(page, at),
    )
    .map(({ at }) => {
      const { view = '', kind, depth } = page.lines[at] ?? {}
      const inHead = isInHead(at)
      const isHeading = kind === 'heading'
      const forHeading = isHeading ? (depth === 1 ? weights.firstHeading : weights.heading) : 0
      const away = (first - at) * weights.perLineAway
      const weight =
        pairs.shareOf(bareText(view)) + (inHead ? weights.inHead : 0) + forHeading - away
      return { at, weight, isCandidate: inHead || isHeading }
    })
    .filter(({ isCandidate }) => isCandidate)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ at }) => ({ text: wholeTitle(page, at, isInHead), origin: 'heading' as const }))
}

/** Titles in lists of other articles, the likest first: the page's own may stand only there. */
function linesElsewhere(page: Page, placed: readonly PlacedLine[], pairs: PairSet) {
  return placed
    .filter(({ at, zone, rule }) => zone !== 'above' && !rule.spam && isTitleLike(page, at))
    .map(({ at }) => ({ at, bare: bareText(page.lines[at]?.view ?? '') }))
    .filter(({ bare }) => bare.length >= leastOverlapLength)
    .map(({ at, bare }) => ({ at, share: pairs.shareOf(bare) }))
    .toSorted((a, b) => b.share - a.share)
    .filter(
      ({ share }, rank, all) =>
        share >= leastOverlap ||
        (rank === 0 && share >= leastLead && share >= 2 * (all[1]?.share ?? 0)),
    )
    .map(({ at }) => at)
    .slice(0, 3)
}

/** Texts that may be the title, the most trusted first; each text once for each origin. */
export function findTitles(
  page: Page,
  kept: readonly number[],
  placed: readonly PlacedLine[],
): readonly TitleCandidate[] {
  const pairs = pairsOfBody(page, kept)
  const asTitle = (origin: TitleCandidate['origin']) => (at: number) => ({
    text: (page.lines[at]?.text ?? '').replace(/^(?:#{1,6}|[-*•·])\s+/, ''),
    origin,
  })
  const titles: TitleCandidate[] = [
    ...headingsAbove(page, placed, pairs).slice(0, 3),
    ...page.headTitles.filter(({ text }) => !isSpamKeywords(text.normalize('NFKC'))),
    ...linesAbove(page, placed, pairs).slice(0, 3).map(asTitle('line')),
    ...linesElsewhere(page, placed, pairs).map(asTitle('line')),
  ]
  for (const { at } of placed) {
    const { text = '', view = '' } = page.lines[at] ?? {}
    if (text.length > 220 || !originalTitle.test(view)) continue
    const bare = text.replace(/^[^:：]{0,20}[:：]\s?/, '').replace(/[)）】\]\s]+$/, '')
    titles.push({ text: bare, origin: 'original' })
  }
  const seen = new Set<string>()
  return titles.filter(({ text, origin }) => {
    // A line that is a candidate already says nothing new; what the head says does.
    const key = origin === 'line' || origin === 'heading' ? text : `${origin} ${text}`
    const isNew = text !== '' && !seen.has(key)
    seen.add(key)
    return isNew
  })
}
