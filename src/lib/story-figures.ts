/** The figures of several reports of one event, side by side. Nothing is decided between them. */
import type { Article, Figure } from '../article.ts'

export interface FigureRow {
  /** What is counted, in the words of the first report that counts it. */
  readonly label: string
  /** Figures of each report, in the order of the reports; empty where it gives none. */
  readonly cells: readonly (readonly Figure[])[]
  /** The reports that give this figure do not give the same values. */
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
 * Share of common characters from which two descriptions mean the same figure: 累计撬动资金 and
 * 累计撬动职工服务资金 have 0.75. Assumed.
 */
const alike = 0.6

/** Rows for what at least two reports count in the same unit and in similar words. */
export function compareFigures(articles: readonly Pick<Article, 'figures'>[]): FigureComparison {
  const all = articles.flatMap(({ figures }, report) =>
    figures.map((figure) => ({ figure, report })),
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
  if (a.what === null || b.what === null) return false
  return (
    (sameUnit[a.unit] ?? a.unit) === (sameUnit[b.unit] ?? b.unit) &&
    similarity(a.what, b.what) >= alike
  )
}

/** Sørensen–Dice of the sets of characters: 0 to 1. */
function similarity(a: string, b: string): number {
  const [left, right] = [new Set(a), new Set(b)]
  return (2 * left.intersection(right).size) / (left.size + right.size)
}

/** Whether some two reports give different sets of values. */
function differ(group: readonly Entry[]): boolean {
  const byReport = Map.groupBy(group, ({ report }) => report)
  const sets = [...byReport.values()].map((own) =>
    own
      .map(({ figure }) => figure.value)
      .sort((a, b) => a - b)
      .join(),
  )
  return new Set(sets).size > 1
}
