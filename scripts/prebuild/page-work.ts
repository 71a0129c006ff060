/** What is done with one page, whatever the page does: see sandbox.ts. Plain data in, plain data out. */
import { deserialize, serialize } from 'node:v8'
import type { ReviewItem } from '../../src/article.ts'
import { articleId, emit, toRecord } from '../../src/pipeline/emit/index.ts'
import { type Fingerprint, fingerprint } from '../../src/pipeline/relate/index.ts'
import type { PageLines, Survey } from '../../src/pipeline/survey/index.ts'
import type { Raw } from '../../src/pipeline/types.ts'
import type { Terms } from '../../src/terms.ts'
import { cleanPage, type Outcome } from './clean-page.ts'
import type { OverrideFile } from './read-overrides.ts'
import { readLines } from './read-lines.ts'
import { type Recorded, refusedRecord } from './recorded.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import { reviewItems } from './review-items.ts'
import { asideOf } from './set-aside.ts'
import { sha256 } from './sha256.ts'
import type { Spooled } from './spool.ts'

/** What is the same for all pages of a run. */
export interface Knowledge {
  readonly terms: Terms
  readonly survey: Survey
}

interface PageTask {
  readonly raw: Raw
  readonly override: OverrideFile | undefined
}

/** The kinds of work: what goes in, what comes out. */
export interface Work {
  /** Lines that the survey compares. */
  readonly lines: { readonly task: Raw; readonly answer: PageLines | null }
  /** The cleaned page, `Spooled`, as it stands in the spool. */
  readonly clean: { readonly task: PageTask; readonly answer: Uint8Array }
  readonly record: { readonly task: PageTask; readonly answer: Recorded }
  /** The article's file, from the spooled page and its story. */
  readonly emit: {
    readonly task: { readonly spooled: Uint8Array; readonly story: string | null }
    readonly answer: { readonly text: string } | Refusal
  }
}

export type Kind = keyof Work

type Worker<K extends Kind> = (
  task: Work[K]['task'],
  knowledge: Knowledge,
) => Promise<Work[K]['answer']> | Work[K]['answer']

function cleanFor({ raw, override }: PageTask, { terms, survey }: Knowledge): Uint8Array {
  let outcome: Outcome = cleanPage(raw, terms, { file: override, survey })
  let print: Fingerprint | null = null
  let review: readonly ReviewItem[] = []
  if (outcome.article && outcome.refusal === null) {
    const { article, reviewed } = outcome
    const id = articleId(article.page.sha256)
    try {
      print = fingerprint(article, id)
      if (!reviewed) review = reviewItems(id, article)
    } catch (error) {
      outcome = { ...outcome, refusal: refusalOf(error, 'relate') }
    }
  }
  const spooled: Spooled = { outcome, fingerprint: print, review }
  return serialize(spooled)
}

function recordFor({ raw, override }: PageTask, { terms, survey }: Knowledge): Recorded {
  const outcome = cleanPage(raw, terms, { file: override, survey })
  const { article, corrections, reviewed, refusal, problem } = outcome
  if (article === null) {
    const reason = refusal ?? refusalOf(new Error('没有结果'), 'extract')
    return { ...refusedRecord(raw, reason), problem }
  }
  const page = { path: raw.path, sha256: sha256(raw.bytes) }
  return {
    line: `${JSON.stringify(toRecord(article, { terms, corrections, reviewed }))}\n`,
    aside: refusal && asideOf(page, refusal, article.title),
    problem,
  }
}

function emitFor({ spooled, story }: Work['emit']['task']): Work['emit']['answer'] {
  const { outcome }: Spooled = deserialize(spooled)
  const { article, corrections, reviewed } = outcome
  try {
    if (!article) throw new Error('没有可写的文章')
    return { text: emit(article, { story, corrections, reviewed }).text }
  } catch (error) {
    return refusalOf(error, 'emit')
  }
}

export const workers: { readonly [K in Kind]: Worker<K> } = {
  lines: readLines,
  clean: cleanFor,
  record: recordFor,
  emit: emitFor,
}
