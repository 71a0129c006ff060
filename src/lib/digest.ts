/** What a month's issue consists of, chosen by rule and the same on every machine. */
import type { Article, Figure } from '../article.ts'
import { groupByStory, type Story } from './grouping.ts'
import { groupByProvince, provinceOf, type ProvinceGroup } from './regions.ts'
import { words } from './words.ts'

export interface KeyFigure {
  readonly article: Article
  readonly figure: Figure
}

export interface Lead {
  readonly article: Article
  /** Why it leads, for readers: 同题报道 3 篇. */
  readonly reasons: readonly string[]
}

export interface Counts {
  readonly articles: number
  /** Provinces that have articles this month. */
  readonly regions: number
  /** Outlets named by their pages, each once. */
  readonly outlets: number
  readonly figures: number
  readonly stories: number
}

export interface Digest {
  readonly month: string
  readonly counts: Counts
  /** `null` only for a month without articles, which has no issue. */
  readonly lead: Lead | null
  /** Those that would lead after it, at most two, each of another event. */
  readonly seconds: readonly Lead[]
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
  const [lead = null, ...seconds] = chooseLeads(articles, stories, 3)
  const regions = groupByProvince(articles).filter((group) => group.articles.length > 0)

  return {
    month,
    counts: {
      articles: articles.length,
      regions: regions.length,
      outlets: new Set(articles.flatMap(({ source }) => source?.name ?? [])).size,
      figures: articles.reduce((sum, { figures }) => sum + figures.length, 0),
      stories: stories.length,
    },
    lead,
    seconds,
    figures: keyFigures(articles, lead?.article ?? null),
    regions,
    nowhere: articles.filter((article) => provinceOf(article) === null),
    stories,
  }
}

/**
 * The largest story first, then the most figures, then the best evidence as the machine sees it, then
 * the newest. One article an event: its other reports stand beside it.
 */
export function chooseLeads(
  articles: readonly Article[],
  stories: readonly Story[],
  most: number,
): Lead[] {
  const sizes = new Map(stories.map(({ id, articles: own }) => [id, own.length]))
  const ranked = articles
    .map((article) => ({ article, reports: sizes.get(article.story ?? '') ?? 1 }))
    .sort(
      (a, b) =>
        b.reports - a.reports ||
        b.article.figures.length - a.article.figures.length ||
        b.article.confidence.article - a.article.confidence.article,
    )
  const told = new Set<string>()
  const chosen: Lead[] = []
  for (const { article, reports } of ranked) {
    if (chosen.length === most) break
    if (article.story !== null && told.has(article.story)) continue
    if (article.story !== null) told.add(article.story)
    chosen.push({ article, reasons: reasonsOf(article, reports) })
  }
  return chosen
}

function reasonsOf({ figures, published, review }: Article, reports: number): string[] {
  const { issue } = words
  return [
    reports > 1 ? issue.reports(reports) : null,
    figures.length > 0 ? issue.figuresIn(figures.length) : null,
    published.basis === 'stated' ? issue.dayStated : null,
    // No field that an editor should look at.
    review.length === 0 ? issue.sure : null,
  ].filter((reason) => reason !== null)
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
export function keyFigures(
  articles: readonly Article[],
  lead: Article | null = null,
  most = figureLimit,
): KeyFigure[] {
  const queue = [...articles].sort((a, b) => Number(b === lead) - Number(a === lead))
  const ranked = queue.flatMap((article) =>
    article.figures
      .filter(({ what, value }) => value >= minValue && speaks(what))
      .map((figure, index) => ({ article, figure, index })),
  )
  return ranked
    .sort((a, b) => a.index - b.index)
    .slice(0, most)
    .map(({ article, figure }) => ({ article, figure }))
}
