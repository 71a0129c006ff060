import { unite } from '../phrase.ts'
import { type Finder, pagesOf, type Wanted } from '../plan/finder.ts'
import type { FoundClause } from '../plan/plan.ts'
import { otherWords } from './synonyms.ts'

/** A thing with the pages that hold it in other words, behind those that hold it as it stands. */
export async function inOtherWords(
  wanted: Wanted,
  finder: Finder,
  isNear: boolean,
): Promise<Wanted> {
  const tried = await Promise.all(
    otherWords(wanted.text, isNear).map((text) => finder.find(text)),
  )
  const found = tried.filter((one) => pagesOf(one).size > 0)
  if (found.length === 0) return wanted
  return {
    ...wanted,
    apart: unite([wanted.apart, ...found.map(pagesOf)]),
    otherWays: found.flatMap(({ text, pieces }) => [[text], pieces]),
  }
}

/** Things of which few pages hold all, so that those in other words are answers too. */
export async function widen(
  clauses: readonly FoundClause[],
  finder: Finder,
): Promise<readonly Wanted[]> {
  return Promise.all(
    clauses.map(({ clause, wanted }) =>
      clause.quoted ? wanted : inOtherWords(wanted, finder, false),
    ),
  )
}
