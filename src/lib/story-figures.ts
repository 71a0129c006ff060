/** The figures of several reports of one event, side by side. Nothing is decided between them. */
import type { Article, Figure } from '../article.ts'
import { isTelling } from './figures.ts'

export interface FigureRow {
  /** What is counted, in the words of the first report that counts it. */
  readonly label: string
  /** Figures of each report, in the order of the reports; empty where it gives none. */
  readonly cells: readonly (readonly Figure[])[]
  /** Two of the reports that give this figure have no value in common. */
  readonly differs: boolean
}

export interface FigureComparison {
  readonly rows: readonly FigureRow[]
  /** For each report, how many of its figures no other report has. */
  readonly alone: readonly number[]
}

interface Entry {
  readonly figure: Figure
  readonly report: number
}

/** Units that count alike, by the one that stands for them; 人次 is not 人. */
const sameUnit: Readonly<Record<string, string>> = { 名: '人', 位: '人', 场次: '场', 场: '场' }

/**
 * Share of the shorter description's character pairs that the longer one has, from which both mean
 * the same figure: 撬动资金 and 职工服务大赛撬动的资金 have 0.67. Assumed.
 */
const alike = 0.6

/** From here on an equal number in two reports of one event is no coincidence. Assumed. */
const telling = 100

/** Rows for what at least two reports count in the same unit: in similar words, or with the same large value. */
export function compareFigures(articles: readonly Pick<Article, 'figures'>[]): FigureComparison {
  const all = articles.flatMap(({ figures }, report) =>
    figures.filter(isTelling).map((figure) => ({ figure, report })),
  )
  const groups: Entry[][] = []
  for (const entry of all) {
    const group = groups.find(([first]) => first && matches(first.figure, entry.figure))
    if (group) group.push(entry)
    else groups.push([entry])
  }
  const shared = groups.filter((group) => new Set(group.map(({ report }) => report)).size > 1)
  const compared = new Set(shared.flat())

  return {
    rows: shared.map((group) => ({
      label: group[0]?.figure.what ?? '',
      cells: articles.map((_, report) =>
        group.filter((entry) => entry.report === report).map(({ figure }) => figure),
      ),
      differs: differ(group),
    })),
    alone: articles.map(
      (_, report) => all.filter((entry) => entry.report === report && !compared.has(entry)).length,
    ),
  }
}

function matches(a: Figure, b: Figure): boolean {
  if ((sameUnit[a.unit] ?? a.unit) !== (sameUnit[b.unit] ?? b.unit)) return false
  if (a.value === b.value && a.value >= telling) return true
  if (a.what === null || b.what === null) return false
  return a.what === b.what || overlap(pairs(a.what), pairs(b.what)) >= alike
}

/** Overlap coefficient: 0 to 1; 0 where one side is a single pair, which says too little. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shorter = Math.min(a.size, b.size)
  return shorter < 2 ? 0 : [...a].filter((pair) => b.has(pair)).length / shorter
}

function pairs(text: string): Set<string> {
  const characters = [...text]
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`))
}

/** Whether some two reports have no value in common. */
function differ(group: readonly Entry[]): boolean {
  const byReport = Map.groupBy(group, ({ report }) => report)
  const sets = [...byReport.values()].map((own) => new Set(own.map(({ figure }) => figure.value)))
  return sets.some((one, at) => sets.slice(at + 1).some((other) => one.isDisjointFrom(other)))
}
