import { charClasses, type ClassSet, everyClass, holds } from '../char-classes.ts'
import type { NoiseRule, Page, PageLine } from './page.ts'
import { mostViewLength } from './reading-view.ts'
import { noiseRules } from './rules/index.ts'

const choosyRules = noiseRules.flatMap((rule) => (rule.needs ? [{ rule, needs: rule.needs }] : []))
const classesOf = charClasses(choosyRules.map(({ needs }) => needs))

/** What the line has for the rules that need something; a view that is not the whole line counts for all. */
const callsOf = ({ text, view }: PageLine): ClassSet =>
  text.length > mostViewLength ? everyClass : classesOf(view)

/** For each choosy rule the lines that it has to look at. */
function candidatesOf({ lines }: Page): ReadonlyMap<NoiseRule, readonly number[]> {
  const found = choosyRules.map(({ rule }) => ({ rule, candidates: [] as number[] }))
  for (const [at, line] of lines.entries()) {
    const calls = callsOf(line)
    for (let index = 0; index < found.length; index++) {
      if (holds(calls, index)) found[index]?.candidates.push(at)
    }
  }
  return new Map(found.map(({ rule, candidates }) => [rule, candidates]))
}

/** What each noise rule takes, in the order in which rules may claim a line. */
export function* findNoise(
  page: Page,
): Generator<{ readonly rule: NoiseRule; readonly at: number }> {
  const all = page.lines.keys().toArray()
  const candidates = candidatesOf(page)
  for (const rule of noiseRules) {
    for (const at of rule.find(page, candidates.get(rule) ?? all)) yield { rule, at }
  }
}
