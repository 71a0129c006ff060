/** A range of counts that one colour stands for. */
export interface CountStep {
  /** 1 to 4, from light to dark. */
  readonly step: 1 | 2 | 3 | 4
  /** Counts, both included. */
  readonly from: number
  readonly to: number
}

/**
 * Parts the counts from 1 to `most` into four ranges of about the same width. Below four articles
 * there are fewer, and the last is always the darkest. `most` is 0: none.
 */
export function countSteps(most: number): CountStep[] {
  return ([1, 2, 3, 4] as const)
    .map((step) => ({
      step,
      from: Math.floor(((step - 1) * most) / 4) + 1,
      to: Math.floor((step * most) / 4),
    }))
    .filter(({ from, to }) => from <= to)
}
