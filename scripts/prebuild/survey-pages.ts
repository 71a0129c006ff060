import { type PageLines, type Survey, SurveyCollector } from '../../src/pipeline/survey/index.ts'
import type { Raw } from '../../src/pipeline/types.ts'
import { inOrder } from './in-order.ts'
import { type Found, pagesUnderWay } from './found.ts'
import type { Sandbox } from './sandbox.ts'
import { digestOf, sha256 } from './sha256.ts'
import type { Spool } from './spool.ts'

/** The lines of a page, `null` where it cannot be read: cleaning it will say why. */
export type LinesOf = (raw: Raw) => Promise<PageLines | null>

/** Reads them in the sandbox. */
export function linesInside(sandbox: Sandbox): LinesOf {
  return async (raw) => {
    const ran = await sandbox.run(sha256(raw.bytes), 'lines', raw)
    return 'answer' in ran ? ran.answer : null
  }
}

/** The same in the sandbox with a memory, so that a page that has not changed is not read again. */
export function keptLines(
  spool: Spool<{ readonly lines: PageLines | null }>,
  sandbox: Sandbox,
): LinesOf {
  return async (raw) => {
    const hash = sha256(raw.bytes)
    const key = digestOf([hash, raw.path, raw.url ?? ''])
    const kept = await spool.get(key)
    if (kept) return kept.lines
    const ran = await sandbox.run(hash, 'lines', raw)
    // Too slow today is no property of the page.
    if ('refusal' in ran) return null
    await spool.put(key, { lines: ran.answer })
    return ran.answer
  }
}

/** What the sites of a run repeat on their pages. Few pages are in memory at a time. */
export async function surveyPages(pages: AsyncIterable<Found>, linesOf: LinesOf): Promise<Survey> {
  const collector = new SurveyCollector()
  const work = async (found: Found) => ('raw' in found ? linesOf(found.raw) : null)
  for await (const lines of inOrder(pages, work, pagesUnderWay)) {
    if (lines) collector.add(lines)
  }
  return collector.result()
}
