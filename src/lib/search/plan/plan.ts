/** From a query to the things that pages have to hold. */
import { intersect, type Matches } from '../phrase.ts'
import type { Clause, Query } from '../query.ts'
import type { Correction, Relaxation } from '../types.ts'
import type { Words } from '../words/words.ts'
import { dayWords } from './day-words.ts'
import { type Finder, pagesOf, type Wanted } from './finder.ts'

export interface Plan {
  /** All of them are asked for. */
  readonly wanted: readonly Wanted[]
  /** Things that no page holds, however they are read. */
  readonly lacking: readonly string[]
  /** The same, asked for in these very words: what is near them is no answer. */
  readonly missing: readonly string[]
  readonly corrected: Correction | null
  readonly relaxed: Relaxation | null
  readonly excluded: readonly Matches[]
}

export interface Tools {
  readonly finder: Finder
  /** The words of the articles; fetched when they are first needed. */
  words(): Promise<Words>
  /** Search for the very words. */
  readonly verbatim: boolean
}

export interface FoundClause {
  readonly clause: Clause
  readonly wanted: Wanted
}

/** With so few pages, or fewer, those that say it in other words are answers too. */
const few = 2

export const holdMany = (wanted: readonly Wanted[]): boolean =>
  wanted.length === 0 || intersect(wanted.map(pagesOf)).size > few

export const quotedOf = (clauses: readonly FoundClause[]): string[] =>
  clauses.flatMap(({ clause: { text, quoted } }) => (quoted ? [text] : []))

export const loadLenient = () => import('../lenient/lenient.ts')

export async function plan(query: Query, tools: Tools): Promise<Plan> {
  const { finder, verbatim } = tools
  const excluded = await Promise.all(query.excluded.map(({ text }) => finder.phrase(text)))
  const clauses: readonly FoundClause[] = await Promise.all(
    query.clauses.map(async (clause) => ({
      clause,
      wanted: await finder.find(clause.text, clause.quoted),
    })),
  )
  // Articles that say 去年 themselves do not mean the year before today's.
  const isPlain = ({ clause: { text, quoted }, wanted }: FoundClause) =>
    wanted.whole.size > 0 && (quoted || verbatim || !dayWords.has(text))
  if (clauses.every(isPlain)) {
    const asked = clauses.map((found) => found.wanted)
    const wanted =
      verbatim || holdMany(asked)
        ? asked
        : await (await loadLenient()).moreOf(asked, quotedOf(clauses), tools)
    return { wanted, lacking: [], missing: [], corrected: null, relaxed: null, excluded }
  }
  const { planLeniently } = await loadLenient()
  return { ...(await planLeniently(clauses, tools)), excluded }
}
