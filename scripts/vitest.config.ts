/** How `npm test` runs the tests: every core at work until the end. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Files that build whole sites or runs, the longest first: one left for the end would run alone. */
const long = ['e2e/root', 'e2e/sub-path', 'e2e/attacked', 'faults/faults', 'prebuild/prebuild']

const rank = ({ moduleId }: TestSpecification): number => {
  const found = long.findIndex((name) => moduleId.endsWith(`scripts/${name}.test.ts`))
  return found === -1 ? long.length : found
}

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    root,
    maxWorkers: '100%',
    // No test is about time: a limit only ends what hangs, on the slowest machine too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', fileURLToPath(new URL('closing-line.ts', import.meta.url))],
    sequence: { sequencer: LongestFirst },
  },
})
