import { decode } from '../../src/pipeline/decode/index.ts'
import {
  type PageLines,
  type Survey,
  SurveyCollector,
  surveyPage,
} from '../../src/pipeline/survey/index.ts'
import type { Raw } from '../../src/pipeline/types.ts'
import type { Found } from './inputs.ts'
import { digestOf, sha256 } from './sha256.ts'
import type { Spool } from './spool.ts'

/** The lines of a page, `null` where it cannot be read: cleaning it will say why. */
export type LinesOf = (raw: Raw) => Promise<PageLines | null>

export const readLines: LinesOf = async (raw) => {
  try {
    return surveyPage(decode(raw))
  } catch {
    return null
  }
}

/** The same with a memory, so that a page that has not changed is not read again. */
export function keptLines(spool: Spool<{ readonly lines: PageLines | null }>): LinesOf {
  return async (raw) => {
    const key = digestOf([sha256(raw.bytes), raw.path, raw.url ?? ''])
    const kept = await spool.get(key)
    if (kept) return kept.lines
    const lines = await readLines(raw)
    await spool.put(key, { lines })
    return lines
  }
}

/** What the sites of a run repeat on their pages. One page is in memory at a time. */
export async function surveyPages(pages: AsyncIterable<Found>, linesOf: LinesOf): Promise<Survey> {
  const collector = new SurveyCollector()
  for await (const found of pages) {
    const lines = 'raw' in found ? await linesOf(found.raw) : null
    if (lines) collector.add(lines)
  }
  return collector.result()
}
