import fc from 'fast-check'
import { test, vi } from 'vitest'
import { campaigns } from './campaigns.ts'

vi.setConfig({ testTimeout: 120_000 })

/** `FUZZ_SEED`, and `FUZZ_PATH` for the very input, replay what a failure printed. */
const { FUZZ_SEED, FUZZ_PATH } = process.env
const seed = Number(FUZZ_SEED ?? Date.now() % 2 ** 31)

test.for(campaigns)(`$holds ($quick inputs, seed ${seed})`, async ({ property, quick }) => {
  await fc.assert(property, { numRuns: quick, seed, ...(FUZZ_PATH ? { path: FUZZ_PATH } : {}) })
})
