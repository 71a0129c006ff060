/** The figures of several reports of one event, side by side. Nothing is decided between them. */
import type { Article, Figure } from '../article.ts'
import { groupBy } from './grouping.ts'

export interface FigureRow {
  /** What is counted, or the unit where the reports name it differently. */
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

/** Rows for what at least two reports count: by the same words first, by the same unit then. */
export function compareFigures(articles: readonly Pick<Article, 'figures'>[]): FigureComparison {
  const all = articles.flatMap(({ figures }, report) =>
    figures.map((figure) => ({ figure, report })),
  )
  const byWords = shared(all, ({ figure: { what, unit } }) => what && `${what}（${unit}）`)
  const left = all.filter((entry) => !byWords.some(({ entries }) => entries.includes(entry)))
  const byUnit = shared(left, ({ figure }) => `以“${figure.unit}”计`)

  const groups = [...byWords, ...byUnit]
  return {
    rows: groups.map(({ label, entries }) => ({
      label,
      cells: articles.map((_, report) =>
        entries.filter((entry) => entry.report === report).map(({ figure }) => figure),
      ),
      differs: differ(entries),
    })),
    alone: articles.map(
      (_, report) =>
        all.filter(
          (entry) =>
            entry.report === report && !groups.some(({ entries }) => entries.includes(entry)),
        ).length,
    ),
  }
}

interface Entry {
  readonly figure: Figure
  readonly report: number
}

function shared(entries: readonly Entry[], keyOf: (entry: Entry) => string | null) {
  return [...groupBy(entries, keyOf)]
    .map(([label, own]) => ({ label, entries: own }))
    .filter(({ entries: own }) => new Set(own.map(({ report }) => report)).size > 1)
}

/** Whether some two reports give different sets of values. */
function differ(entries: readonly Entry[]): boolean {
  const byReport = groupBy(entries, ({ report }) => String(report))
  const sets = [...byReport.values()].map((own) =>
    own
      .map(({ figure }) => figure.value)
      .sort((a, b) => a - b)
      .join(),
  )
  return new Set(sets).size > 1
}
