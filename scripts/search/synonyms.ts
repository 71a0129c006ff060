/** Other ways to say what an article says, from the table of terms. */
import type { Term, Terms } from '../../src/terms.ts'
import { foldChars } from '../../src/lib/search/fold.ts'
import type { Names } from '../../src/lib/search/fragment.ts'

/**
 * Terms that a text names in one way, with the ways it lacks: the long form and the short one stand
 * for each other, an alias stands for its label. An alias is not put in for the label where the term
 * has several: 地方工匠 says nothing of 齐鲁工匠.
 */
export function synonymsOf(text: string, { terms, topics }: Terms): Names {
  const folded = foldChars(text)
  const holds = (name: string) => folded.includes(foldChars(name))
  return [...terms, ...topics.filter(({ short }) => short !== undefined)].flatMap((term) => {
    const [label, ...rest] = namesOf(term)
    const named = [label, ...rest].filter(holds)
    if (named.length === 0) return []
    const main = [term.label, ...(term.short === undefined ? [] : [term.short])]
    const exact = main.some(holds) && (term.short !== undefined || term.aliases.length === 1)
    const lacking = (exact ? [label, ...rest] : main).filter((name) => !holds(name))
    return lacking.length === 0 ? [] : [['术语', named[0] ?? label, ...lacking] as const]
  })
}

/** Label first, each once. */
function namesOf({ label, short, aliases }: Term): [string, ...string[]] {
  const others = [...(short === undefined ? [] : [short]), ...aliases]
  return [label, ...new Set(others.filter((name) => name !== label))]
}
