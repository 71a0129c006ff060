/** What the labels call the body is clean text: repair must leave its words alone. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blockText } from '../../src/pipeline/block-text.ts'
import { extractedFrom } from '../../src/pipeline/repair/extracted.fixture.ts'
import { repair } from '../../src/pipeline/repair/index.ts'
import type { Gold } from './score.ts'
import { sets } from './sets.ts'

/** Width of signs and blanks do not count: labels may have them folded. */
const words = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '')

test.each(sets.slice(0, 2))(
  'repair changes no word of the labelled bodies of $name',
  ({ gold }) => {
    const bodies = readdirSync(gold)
      .map((name): Gold => JSON.parse(readFileSync(`${gold}/${name}`, 'utf8')))
      .flatMap(({ body }) => (body ? [body] : []))
    expect(bodies.length).toBeGreaterThan(30)
    for (const body of bodies) {
      const repaired = repair(extractedFrom(body)).body.map(blockText)
      expect(repaired.map(words)).toEqual(body.map(words))
    }
  },
)
