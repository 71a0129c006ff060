import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isPresent, runSet, sets } from './sets.ts'

const floors: Record<string, Record<string, number>> = JSON.parse(
  readFileSync(new URL('floors.json', import.meta.url), 'utf8'),
)

/** Floors are rounded down to three digits when written; nothing else is forgiven. */
const epsilon = 1e-9

describe.for(sets)('labelled pages: $name', (set) => {
  test.skipIf(!isPresent(set))(
    `every field reaches its floor (${set.pages})`,
    async () => {
      const { mean } = await runSet(set)
      const floor = floors[set.name] ?? {}

      expect(Object.keys(floor).sort(), 'a floor for each field').toEqual(Object.keys(mean).sort())
      const below = Object.entries(floor).filter(
        ([field, least]) => (mean[field] ?? 0) < least - epsilon,
      )
      expect(
        below.map(([field, least]) => `${field}: ${mean[field]?.toFixed(3)} < ${least}`),
      ).toEqual([])
    },
    120_000,
  )
})
