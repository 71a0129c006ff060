import type { Block, Recorder, RuleInfo } from '../types.ts'
import type { Traits } from './traits.ts'

/** Mends the text of one leaf: a paragraph, a list item, a cell, a title, a line of context. */
export interface TextRule extends RuleInfo {
  /**
   * A class of characters: in a text without any of them the rule finds nothing, and is not asked.
   * Absent, it looks at every text.
   */
  readonly needs?: RegExp
  /**
   * Returns `text` itself where nothing is to be done. Every change is recorded as the smallest
   * piece of text that says what was done: the note, the character, the run.
   */
  readonly apply: (text: string, traits: Traits, record: Recorder) => string
}

/** Decides which blocks of the body stay. */
export interface BodyRule extends RuleInfo {
  /** For each block whether it goes. */
  readonly drops: (body: readonly Block[]) => readonly boolean[]
}

/** What stands in place of a match; `null` leaves it alone. */
export type Replacer = (match: RegExpExecArray) => string | null

/** Replaces matches of a global pattern and records each that changes. */
export function rewrite(
  text: string,
  { pattern, record }: { readonly pattern: RegExp; readonly record: Recorder },
  replace: Replacer,
): string {
  if (text.search(pattern) === -1) return text
  let out = ''
  let from = 0
  for (const match of text.matchAll(pattern)) {
    const after = replace(match)
    if (after === null || after === match[0]) continue
    record({ before: match[0], after })
    out += text.slice(from, match.index) + after
    from = match.index + match[0].length
  }
  return from === 0 ? text : out + text.slice(from)
}
