/** Queries with the articles that answer them, and what is measured on them. */
import { foldChars } from '../../src/lib/search/fold.ts'

export interface LabelledQuery {
  readonly kind: string
  readonly query: string
  /** Ids of the articles that answer it; none: nothing is the answer. */
  readonly relevant: ReadonlySet<string>
  /** Ids of articles that do not answer it, and hold what it says: no error among the first five. */
  readonly alike?: ReadonlySet<string>
}

export interface Score {
  readonly queries: number
  /** Share of the relevant articles, ten at most, that stand among the first ten. */
  readonly recall: number
  /** Mean of 1 / place of the first relevant article. */
  readonly mrr: number
  /** Share of the first five that are relevant or alike. */
  readonly precision: number
}

/** Results of one query: ids, the best first. */
export type Answer = readonly string[]

export function score(queries: readonly LabelledQuery[], answers: readonly Answer[]): Score {
  let [recall, mrr, precision] = [0, 0, 0]
  for (const [i, { relevant, alike }] of queries.entries()) {
    const answer = answers[i] ?? []
    if (relevant.size === 0) {
      const right = answer.length === 0 ? 1 : 0
      recall += right
      mrr += right
      precision += right
      continue
    }
    const ten = answer.slice(0, 10)
    recall += ten.filter((id) => relevant.has(id)).length / Math.min(10, relevant.size)
    const first = ten.findIndex((id) => relevant.has(id))
    mrr += first < 0 ? 0 : 1 / (first + 1)
    const five = answer.slice(0, 5)
    const fitting = five.filter((id) => relevant.has(id) || alike?.has(id))
    precision += five.length === 0 ? 1 : fitting.length / five.length
  }
  const count = queries.length || 1
  return {
    queries: queries.length,
    recall: recall / count,
    mrr: mrr / count,
    precision: precision / count,
  }
}

export function scoreByKind(
  queries: readonly LabelledQuery[],
  answers: readonly Answer[],
): ReadonlyMap<string, Score> {
  const kinds = [...new Set(queries.map(({ kind }) => kind))]
  return new Map(
    kinds.map((kind) => {
      const at = queries.flatMap((query, i) => (query.kind === kind ? [i] : []))
      return [
        kind,
        score(
          at.flatMap((i) => queries[i] ?? []),
          at.map((i) => answers[i] ?? []),
        ),
      ]
    }),
  )
}

/** Text as queries are compared with it: Simplified, lower case. */
export const plain = (text: string): string => foldChars(text.normalize('NFKC'))
