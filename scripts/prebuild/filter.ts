import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { articleId, toFaultRecord, toRecord } from '../../src/pipeline/emit/index.ts'
import type { Survey } from '../../src/pipeline/survey/index.ts'
import type { Terms } from '../../src/terms.ts'
import type { SetAside } from '../../src/article.ts'
import { cleanPage, type Outcome, refusalOf } from './clean-page.ts'
import type { Found } from './inputs.ts'
import type { OverrideProblem, Overrides } from './read-overrides.ts'
import { asideOf } from './set-aside.ts'
import { sha256 } from './sha256.ts'
import { faultShare, type Summary } from './summary.ts'

export interface FilterInput {
  readonly pages: AsyncIterable<Found>
  readonly terms: Terms
  readonly survey: Survey
  readonly overrides: Overrides
  readonly maxSetAside: number
  readonly step: () => void
}

/** The record of a page, and the line of the set-aside list where it has one. */
function recordOf(found: Found, { terms, survey, overrides }: FilterInput) {
  if ('fault' in found) {
    const refusal = refusalOf(found.fault, 'read')
    return {
      record: toFaultRecord(found.path, found.fault),
      aside: asideOf({ path: found.path, sha256: null }, refusal, null),
      problem: null,
    }
  }

  const { raw } = found
  const hash = sha256(raw.bytes)
  const file = overrides.find({ id: articleId(hash), path: raw.path })
  const outcome: Outcome = cleanPage(raw, terms, { file, survey })
  const { article, corrections, reviewed, refusal, problem } = outcome
  const record =
    article === null
      ? toFaultRecord(raw.path, refusal ?? refusalOf(new Error('没有结果'), 'extract'))
      : toRecord(article, { terms, corrections, reviewed })
  const aside =
    refusal && asideOf({ path: raw.path, sha256: hash }, refusal, article?.title ?? null)
  return { record, aside, problem }
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

  for await (const found of input.pages) {
    if (gone) break
    const { record, aside, problem } = recordOf(found, input)
    pages += 1
    if (aside) setAside.push(aside)
    if (problem) problems.push(problem)
    if (!out.write(`${JSON.stringify(record)}\n`) && !gone) await once(out, 'drain')
    input.step()
  }

  const over = faultShare(setAside, pages) > input.maxSetAside
  return {
    pages,
    accepted: pages - setAside.length,
    setAside,
    files: null,
    problems,
    failure: over ? '出错的页面超过上限（--max-set-aside）。' : null,
  }
}
