/** What is fuzzed: short in the tests, long in `npm run fuzz`. */
import fc from 'fast-check'
import {
  differences,
  hostileBody,
  hostileText,
  shapes,
} from '../../src/pipeline/emit/hostile.fixture.ts'
import type { Block } from '../../src/pipeline/types.ts'
import { frontmatterProperty } from './frontmatter.ts'
import { pagesProperty } from './pages.ts'

export interface Campaign {
  readonly name: string
  /** What must never happen. */
  readonly holds: string
  /** Inputs in the tests, and in the long run. */
  readonly quick: number
  readonly long: number
  readonly property: fc.IRawProperty<unknown>
}

/** Any node that is not plain text, a parse error or another text throws. */
function mustReadAsWritten(body: readonly Block[]): void {
  const found = differences(body)
  if (found.length > 0) throw new Error(found.join('\n'))
}

export const campaigns: readonly Campaign[] = [
  {
    name: 'text',
    holds: 'a text in a block is read as it was written, by two parsers',
    quick: 10_000,
    long: 1_000_000,
    property: fc.property(fc.constantFrom(...shapes), hostileText, (shape, text) =>
      mustReadAsWritten([shape(text)]),
    ),
  },
  {
    name: 'trees',
    holds: 'a body of many blocks is read as it was written, by two parsers',
    quick: 2_000,
    long: 100_000,
    property: fc.property(hostileBody, mustReadAsWritten),
  },
  {
    name: 'frontmatter',
    holds: 'every field of an article is read as it was written, by the parser of Astro',
    quick: 1_000,
    long: 100_000,
    property: frontmatterProperty,
  },
  {
    name: 'pages',
    holds: 'a mutated page becomes an article or a fault with a code',
    quick: 200,
    long: 20_000,
    property: pagesProperty,
  },
]
