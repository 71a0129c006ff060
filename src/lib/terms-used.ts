/** The terms that a text uses and that have an explanation. */
import type { Term } from '../terms.ts'

/** Assumed: more would be a glossary, which has a page of its own. */
const most = 8

/** In the order in which the text first names them, by any of their names; at most eight. */
export function termsUsed(text: string, terms: readonly Term[]): Term[] {
  return terms
    .filter(({ definition }) => definition !== undefined)
    .map((term) => ({ term, at: firstOf(text, namesOf(term)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ term }) => term)
}

const namesOf = ({ label, short, aliases }: Term): string[] => [
  label,
  ...(short === undefined ? [] : [short]),
  ...aliases,
]

/** UTF-16 offset of the first of some names; -1 where none stands. */
function firstOf(text: string, names: readonly string[]): number {
  const found = names.map((name) => text.indexOf(name)).filter((at) => at >= 0)
  return found.length === 0 ? -1 : Math.min(...found)
}
