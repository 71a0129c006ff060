import { expect, test } from 'vitest'
import { countSteps } from './count-steps.ts'

test.for([0, 1, 2, 3, 4, 5, 7, 40, 1001])(
  'every count up to %i has one step, the top the darkest',
  (most) => {
    const steps = countSteps(most)
    for (let count = 1; count <= most; count += 1) {
      expect(steps.filter(({ from, to }) => from <= count && count <= to)).toHaveLength(1)
    }
    expect(steps.at(-1)?.to).toBe(most === 0 ? undefined : most)
    expect(steps.at(-1)?.step).toBe(most === 0 ? undefined : 4)
  },
)
