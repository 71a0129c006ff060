import { hanCount } from '../repair/index.ts'
import type { Block } from '../types.ts'
import { linesOf } from './sentences.ts'

/** Han characters of a body, by code point. Punctuation, Latin and digits do not count. */
export function countHan(body: readonly Block[]): number {
  return body.flatMap(linesOf).reduce((sum, line) => sum + hanCount(line), 0)
}
