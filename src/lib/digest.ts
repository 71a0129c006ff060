/** What a month's issue consists of, chosen by rule and the same on every machine. */
import type { Article, Figure } from '../article.ts'
import { groupByStory, type Story } from './grouping.ts'
import { groupByProvince, provinceOf, type ProvinceGroup } from './regions.ts'

export interface KeyFigure {
  readonly article: Article
  readonly figure: Figure
}

export interface Lead {
  readonly article: Article
  /** Why it leads, for readers: 同题报道 3 篇. */
  readonly reasons: readonly string[]
}

export interface Digest {
  readonly month: string
  /** `null` only for a month without articles, which has no issue. */
  readonly lead: Lead | null
  readonly figures: readonly KeyFigure[]
  /** Provinces that have articles this month. */
  readonly regions: readonly ProvinceGroup[]
  readonly nowhere: readonly Article[]
  /** Stories with a report in this month; the reports of other months belong to them too. */
  readonly stories: readonly Story[]
}

/** Assumed: more than six figures on a front page are read as a table, not as news. */
const figureLimit = 6

/** The issue of one month. `all` holds every article: a story may reach beyond the month. */
export function digestOf(
  { month, articles }: { month: string; articles: readonly Article[] },
  all: readonly Article[],
): Digest {
  const inMonth = new Set(articles.map(({ story }) => story))
  const stories = groupByStory(all).filter(({ id }) => inMonth.has(id))
  const lead = chooseLead(articles, stories)

  return {
    month,
    lead,
    figures: keyFigures(articles, lead?.article ?? null),
    regions: groupByProvince(articles).filter((group) => group.articles.length > 0),
    nowhere: articles.filter((article) => provinceOf(article) === null),
    stories,
  }
}

/** The largest story first, then the most figures, then a stated date, then the newest. */
export function chooseLead(articles: readonly Article[], stories: readonly Story[]): Lead | null {
  const sizes = new Map(stories.map(({ id, articles: own }) => [id, own.length]))
  const measured = articles.map((article) => ({
    article,
    reports: sizes.get(article.story ?? '') ?? 1,
    stated: article.published.basis === 'stated' ? 1 : 0,
  }))
  const [first] = measured.sort(
    (a, b) =>
      b.reports - a.reports ||
      b.article.figures.length - a.article.figures.length ||
      b.stated - a.stated,
  )
  if (!first) return null

  const { article, reports, stated } = first
  const reasons = [
    reports > 1 ? `同题报道 ${reports} 篇` : null,
    article.figures.length > 0 ? `含数字 ${article.figures.length} 项` : null,
    stated ? '日期为原页写明' : null,
  ]
  return { article, reasons: reasons.filter((reason) => reason !== null) }
}

/** Assumed: a shorter description, such as 完成, says too little out of its sentence. */
const minSubject = 4

/** A description that its sentence left cut: 决赛原则上, 宣讲办, 另由院校培训 read as nothing alone. */
const cutShort =
  /^(?:另|由|并|且|还|其中|把|将|在|与|和|及|为此)|[的上办成占达为有共约将就至到给做拿接就建设派]$/u

/** Assumed: a smaller count, such as 两项赛事, is no news by itself. */
const minValue = 10

function speaks(what: string | null): boolean {
  return what !== null && [...what].length >= minSubject && !cutShort.test(what)
}

/**
 * Figures for the front: those that speak for themselves, one an article before a second of any, the
 * lead's first.
 */
export function keyFigures(articles: readonly Article[], lead: Article | null = null): KeyFigure[] {
  const queue = [...articles].sort((a, b) => Number(b === lead) - Number(a === lead))
  const ranked = queue.flatMap((article) =>
    article.figures
      .filter(({ what, value }) => value >= minValue && speaks(what))
      .map((figure, index) => ({ article, figure, index })),
  )
  return ranked
    .sort((a, b) => a.index - b.index)
    .slice(0, figureLimit)
    .map(({ article, figure }) => ({ article, figure }))
}
