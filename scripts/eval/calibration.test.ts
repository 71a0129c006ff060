import { describe, expect, test } from 'vitest'
import { calibrate, judgeSets } from './calibration.ts'
import { damages } from './damage.ts'
import { sets } from './sets.ts'

/** Fewer mistakes than this tell nothing about a field. */
const leastWrong = 5

describe('confidence on labelled pages, as they are and spoiled', () => {
  test('fields that are wrong have less confidence than fields that are right', async () => {
    const own = sets.filter(({ name }) => name === 'own')
    const told = calibrate(await judgeSets(own, damages)).filter(({ wrong }) => wrong >= leastWrong)

    expect(told.length, 'fields that damage makes wrong').toBeGreaterThan(5)
    const unsure = told.filter(
      ({ meanOfRight, meanOfWrong }) => (meanOfRight ?? 0) <= (meanOfWrong ?? 1),
    )
    expect(unsure.map(({ field }) => field)).toEqual([])
  }, 120_000)
})
