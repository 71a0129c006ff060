/** Corrections by editors, in words. */
import type { Correction } from '../article.ts'
import { words } from './words.ts'

const fieldWords: Readonly<Record<string, string>> = words.fields

export interface CorrectionWords extends Correction {
  readonly label: string
}

export function describeCorrections(corrections: readonly Correction[]): CorrectionWords[] {
  return corrections.map((correction) => ({
    ...correction,
    label: fieldWords[correction.field] ?? correction.field,
  }))
}
