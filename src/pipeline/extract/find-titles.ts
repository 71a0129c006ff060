import { PairSet } from '../pair-set.ts'
import type { TitleCandidate } from '../types.ts'
import { bareText } from './overlap.ts'
import type { Page, PageLine } from './page.ts'
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

/** Whether it does; a line whose start does not come again needs no backtracking. */
const isPrintedOver = (view: string): boolean =>
  view.includes(view.slice(0, 4), 4) && printedOver.test(view)

/** A line outside the body that could be a headline. */
interface TitleLine extends PlacedLine {
  readonly line: PageLine
  /** Its view without blanks and signs. */
  readonly bare: string
}

/** Whether the line could be a headline; those of reports may be long and full of commas. */
const isTitleLike = ({ view }: PageLine, bare: string): boolean =>
  bare.length >= lengths.least &&
  bare.length <= lengths.most &&
  !view.includes('。') &&
  /\p{Script=Han}/u.test(view) &&
  !isPrintedOver(view)

const titleLines = (page: Page, placed: readonly PlacedLine[]): readonly TitleLine[] =>
  placed.flatMap((place) => {
    const line = page.lines[place.at]
    if (!line || place.rule.spam) return []
    const bare = bareText(line.view)
    return isTitleLike(line, bare) ? [{ ...place, line, bare }] : []
  })

const isAbove = ({ zone, rule }: TitleLine): boolean =>
  zone === 'above' && titleRules.has(rule.name)

/** Pairs of the body's characters, read like titles are. */
const pairsOfBody = (page: Page, kept: readonly number[]): PairSet =>
  new PairSet(kept.map((at) => bareText(page.lines[at]?.view ?? '')))

/** Rules whose lines stand under the title. */
const underTitle: ReadonlySet<string> = new Set(['drop-meta-line', 'drop-source-line'])

/** Above all others what stands over ——某活动侧记, which is no title itself where it has one. */
function overSubtitles(above: readonly TitleLine[]): readonly TitleLine[] {
  const isSubtitle = ({ line }: TitleLine) => /^(?:——|--)\s?\p{L}/u.test(line.view)
  const places = new Map(above.map((line) => [line.at, line]))
  const over = above.filter(isSubtitle).flatMap(({ at }) => places.get(at - 1) ?? [])
  if (over.length === 0) return above
  return [...over, ...above.filter((line) => !isSubtitle(line) && !over.includes(line))]
}

/**
 * Lines above the body, the likeliest first. Between the meta line and the body stand kickers and
 * the title once more: with a likely line above the meta line they say nothing new.
 */
function linesAbove(
  lines: readonly TitleLine[],
  placed: readonly PlacedLine[],
  pairs: PairSet,
): readonly TitleLine[] {
  const above = overSubtitles(lines.filter(isAbove))
  const isLikely = ({ bare }: TitleLine) => pairs.shareOf(bare) >= likelyOverlap
  const likely = above.filter(isLikely)
  const meta = placed.find(({ zone, rule }) => zone === 'above' && underTitle.has(rule.name))
  const overMeta = likely.filter(({ at }) => meta !== undefined && at < meta.at)
  return overMeta.length > 0 ? overMeta : [...likely, ...above.filter((line) => !isLikely(line))]
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
function headingsAbove(page: Page, lines: readonly TitleLine[], pairs: PairSet) {
  if (page.format === 'text') return []
  const above = lines.filter(isAbove)
  const last = above.at(-1)?.at ?? 0
  const isInHead = (at: number) => {
    const bare = bareText(page.lines[at]?.view ?? '')
    return bare.length >= lengths.least && page.headViews.some((head) => head.includes(bare))
  }
  return above
    .map(({ at, bare, line: { kind, depth } }) => {
      const inHead = isInHead(at)
      const isHeading = kind === 'heading'
      const forHeading = isHeading ? (depth === 1 ? weights.firstHeading : weights.heading) : 0
      const away = (last - at) * weights.perLineAway
      const weight = pairs.shareOf(bare) + (inHead ? weights.inHead : 0) + forHeading - away
      return { at, weight, isCandidate: inHead || isHeading }
    })
    .filter(({ isCandidate }) => isCandidate)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ at }) => ({ text: wholeTitle(page, at, isInHead), origin: 'heading' as const }))
}

/** Titles in lists of other articles, the likest first: the page's own may stand only there. */
function linesElsewhere(lines: readonly TitleLine[], pairs: PairSet): readonly TitleLine[] {
  return lines
    .filter(({ zone, bare }) => zone !== 'above' && bare.length >= leastOverlapLength)
    .map((line) => ({ line, share: pairs.shareOf(line.bare) }))
    .toSorted((a, b) => b.share - a.share)
    .filter(
      ({ share }, rank, all) =>
        share >= leastOverlap ||
        (rank === 0 && share >= leastLead && share >= 2 * (all[1]?.share ?? 0)),
    )
    .map(({ line }) => line)
    .slice(0, 3)
}

/** Texts that may be the title, the most trusted first; each text once for each origin. */
export function findTitles(
  page: Page,
  kept: readonly number[],
  placed: readonly PlacedLine[],
): readonly TitleCandidate[] {
  const pairs = pairsOfBody(page, kept)
  const lines = titleLines(page, placed)
  const asTitle = ({ line }: TitleLine): TitleCandidate => ({
    text: line.text.replace(/^(?:#{1,6}|[-*•·])\s+/, ''),
    origin: 'line',
  })
  const titles: TitleCandidate[] = [
    ...headingsAbove(page, lines, pairs).slice(0, 3),
    ...page.headTitles.filter(({ text }) => !isSpamKeywords(text.normalize('NFKC'))),
    ...linesAbove(lines, placed, pairs).slice(0, 3).map(asTitle),
    ...linesElsewhere(lines, pairs).map(asTitle),
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
