import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { articleId } from '../../src/pipeline/emit/article-id.ts'
import { toFaultRecord } from '../../src/pipeline/emit/fault-record.ts'
import type { SetAside } from '../../src/article.ts'
import type { Tally } from './archives.ts'
import { inOrder } from './in-order.ts'
import { type Found, pagesUnderWay } from './found.ts'
import type { OverrideProblem, Overrides } from './read-overrides.ts'
import { type Recorded, refusedRecord } from './recorded.ts'
import { refusalOf } from './refusal.ts'
import type { Sandbox } from './sandbox.ts'
import { asideOf } from './set-aside.ts'
import { sha256 } from './sha256.ts'
import { faultShare, type Summary } from './summary.ts'

export interface FilterInput {
  readonly pages: AsyncIterable<Found>
  readonly tally: Tally
  readonly sandbox: Sandbox
  readonly overrides: Overrides
  readonly maxSetAside: number
  readonly step: () => void
}

/** The record of a page, and the line of the set-aside list where it has one. */
async function recordOf(found: Found, { sandbox, overrides }: FilterInput): Promise<Recorded> {
  if ('fault' in found) {
    const refusal = refusalOf(found.fault, 'read')
    return {
      line: `${JSON.stringify(toFaultRecord(found.path, found.fault))}\n`,
      aside: asideOf({ path: found.path, sha256: null }, refusal, null),
      problem: null,
    }
  }
  const { raw } = found
  const hash = sha256(raw.bytes)
  const override = overrides.find({ id: articleId(hash), path: raw.path })
  const ran = await sandbox.run(hash, 'record', { raw, override })
  return 'answer' in ran ? ran.answer : refusedRecord(raw, ran.refusal)
}

/**
 * Cleans page by page onto a stream, one JSON record a line, and waits whenever the reader is
 * slower. A reader that goes away (`head`) ends the run without an error.
 */
export async function filter(input: FilterInput, out: Writable): Promise<Summary> {
  const setAside: SetAside[] = []
  const problems: OverrideProblem[] = [...input.overrides.problems]
  let pages = 0
  let gone = false
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    gone = true
    out.emit('drain')
  })

  const record = (found: Found) => recordOf(found, input)
  for await (const { line, aside, problem } of inOrder(input.pages, record, pagesUnderWay)) {
    if (gone) break
    pages += 1
    if (aside) setAside.push(aside)
    if (problem) problems.push(problem)
    if (!out.write(line) && !gone) await once(out, 'drain')
    input.step()
  }

  const over = faultShare(setAside, pages) > input.maxSetAside
  return {
    pages,
    passedBy: input.tally.passedBy,
    accepted: pages - setAside.length,
    setAside,
    files: null,
    problems,
    failure: over ? '出错的页面超过上限（--max-set-aside）。' : null,
  }
}
