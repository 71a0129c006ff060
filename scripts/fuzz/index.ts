/**
 * The long fuzz: hours of the tests' minute.
 *
 *   npm run fuzz -- [text] [trees] [frontmatter] [pages]
 *
 * `FUZZ_RUNS` sets the number of inputs of each. A failure prints its seed and path;
 * `FUZZ_SEED=… FUZZ_PATH=… npm run fuzz -- NAME` replays it.
 */
import fc from 'fast-check'
import { type Campaign, campaigns } from './campaigns.ts'

/** Inputs under one seed: a failure is replayed from the start of its chunk. */
const chunk = 5_000

const { FUZZ_SEED, FUZZ_PATH, FUZZ_RUNS } = process.env
const firstSeed = Number(FUZZ_SEED ?? Date.now() % 2 ** 31)
const names = process.argv.slice(2)
const unknown = names.filter((name) => !campaigns.some((one) => one.name === name))
if (unknown.length > 0) {
  console.error(
    `No such fuzz: ${unknown.join(', ')}. There are: ${campaigns.map(({ name }) => name).join(', ')}.`,
  )
  process.exit(1)
}

const chosen = campaigns.filter(({ name }) => names.length === 0 || names.includes(name))
for (const campaign of chosen) {
  if (!(await holdsOut(campaign))) process.exitCode = 1
}

/** Runs one campaign to its end or first failure. */
async function holdsOut({ name, holds, long, property }: Campaign): Promise<boolean> {
  const total = Number(FUZZ_RUNS ?? long)
  const start = process.cpuUsage()
  console.log(`${name}: ${holds}; ${total} inputs from seed ${firstSeed}`)
  for (let done = 0, seed = firstSeed; done < total; done += chunk, seed += 1) {
    const numRuns = Math.min(chunk, total - done)
    const path = FUZZ_PATH ? { path: FUZZ_PATH } : {}
    const result = await fc.check(property, { numRuns, seed, ...path })
    if (result.failed) {
      console.error(fc.defaultReportMessage(result))
      console.error(
        `replay: FUZZ_SEED=${seed} FUZZ_PATH=${result.counterexamplePath ?? ''} npm run fuzz -- ${name}`,
      )
      return false
    }
  }
  const { user, system } = process.cpuUsage(start)
  console.log(`${name}: ${total} inputs, 0 failures, ${Math.round((user + system) / 1e6)} CPU s`)
  return true
}
