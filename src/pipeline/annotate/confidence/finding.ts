import type { Trust } from '../../types.ts'

/** One thing that speaks for or against what was read into a field. */
export interface Finding {
  /** What is left of the confidence beside it, 0 to 1. */
  readonly share: number
  /** In Chinese, for an editor: a short phrase without a full stop. */
  readonly says: string
}

/** Below this a finding is a doubt that an editor should hear of, else a ground. Assumed. */
const doubtful = 0.9

/** A finding where a condition holds, else none: for lists of findings. */
export const when = (holds: boolean, share: number, says: string): readonly Finding[] =>
  holds ? [{ share, says }] : []

/** Findings count as if they were independent: shares are multiplied. Two digits are kept. */
export function trustOf(findings: readonly Finding[]): Trust {
  const says = (keep: (finding: Finding) => boolean) => findings.filter(keep).map((f) => f.says)
  const product = findings.reduce((left, { share }) => left * share, 1)
  return {
    value: Math.round(product * 100) / 100,
    grounds: says(({ share }) => share >= doubtful),
    doubts: says(({ share }) => share < doubtful),
  }
}

/** `text` in the middle of a phrase: one line of at most `most` characters. */
export function quoted(text: string, most = 24): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const chars = [...line]
  return `「${chars.length <= most ? line : `${chars.slice(0, most).join('')}…`}」`
}
