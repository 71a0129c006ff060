import { charsOf, isSurrogate } from '../char-table.ts'
import type { TextRule } from './rule.ts'

/** Rules, a bit for each by its index. */
type RuleSet = number

/** Rules that one set can hold. */
const mostRules = 32

const all: RuleSet = -1

export const holds = (set: RuleSet, rule: number): boolean => (set & (1 << rule)) !== 0

/**
 * Tells which of the rules may find something in a text, by what they need. One look at each
 * character stands for a pattern of each rule: most texts call for three rules of twenty-four.
 */
export function ruleCalls(rules: readonly Pick<TextRule, 'needs'>[]): (text: string) => RuleSet {
  if (rules.length > mostRules)
    throw new RangeError(`More than ${mostRules} rules: ${rules.length}.`)
  const table = new Uint32Array(0x10000)
  let always: RuleSet = 0
  for (const [at, { needs }] of rules.entries()) {
    const bit = 1 << at
    if (needs) for (const code of charsOf(needs)) table[code] = (table[code] ?? 0) | bit
    else always |= bit
  }
  return (text) => {
    let calls = always
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (isSurrogate(code)) return all
      calls |= table[code] ?? 0
    }
    return calls
  }
}
