import type { SetAside } from '../../src/article.ts'
import { pipelineVersion } from '../../src/pipeline/emit/version.ts'
import { relate } from '../../src/pipeline/relate/index.ts'
import type { ArticleStore, ManifestEntry } from './article-store.ts'
import type { Refusal } from './refusal.ts'
import { byCodeUnit } from './code-unit-order.ts'
import { type Candidate, duplicate, firstPass, type PassInput } from './first-pass.ts'
import { reviewFile } from './review-list.ts'
import { asideOf, setAsideFile } from './set-aside.ts'
import { digestOf } from './sha256.ts'
import { failureOf, type Summary } from './summary.ts'

export interface RunInput extends PassInput {
  readonly maxSetAside: number
  readonly store: ArticleStore
}

/** Takes out what another article stands for; an editor's `accept` keeps a page. */
function withoutDuplicates(
  candidates: readonly Candidate[],
  duplicates: ReadonlyMap<string, string>,
  setAside: SetAside[],
): Candidate[] {
  const titles = new Map(candidates.map(({ id, title, raw }) => [id, title ?? raw]))
  return candidates.filter(({ id, raw, sha256: hash, title, override }) => {
    const of = duplicates.get(id)
    if (of === undefined || override?.override.status === 'accept') return true
    const refusal = duplicate(
      `与已收录的《${titles.get(of) ?? of}》是同一篇。`,
      '若两篇都要收，请在 content/overrides 中为这一页写 status: accept。',
    )
    setAside.push(asideOf({ path: raw, sha256: hash, of }, refusal, title))
    return false
  })
}

/** Writes one article unless it is current. Returns its entry, or why it cannot be written. */
async function writeArticle(
  candidate: Candidate,
  story: string | null,
  { sandbox, spool, store }: RunInput,
): Promise<{ entry: ManifestEntry; changed: boolean } | Refusal> {
  const { id, raw } = candidate
  const key = digestOf([candidate.key, story ?? ''])
  const current = store.entry(id)
  if (current && (await store.isCurrent(id, key))) return { entry: current, changed: false }

  const spooled = await spool.getBytes(candidate.key)
  if (!spooled) throw new Error(`Cannot write ${id}: its cleaned page left the cache.`)
  const ran = await sandbox.run(candidate.sha256, 'emit', { spooled, story })
  if ('refusal' in ran) return ran.refusal
  if (!('text' in ran.answer)) return ran.answer
  const written = await store.write(id, ran.answer.text)
  return { entry: { raw, sha256: written.sha256, key }, changed: written.changed }
}

/**
 * Cleans all pages, finds duplicates and stories among them, and brings the folder of articles
 * up to date. Nothing is removed, and no manifest written, when the run fails.
 */
export async function run(input: RunInput): Promise<Summary> {
  const { pages, candidates, setAside, problems } = await firstPass(input)
  const { store, maxSetAside } = input
  const summary = (
    accepted: number,
    counts: { written: number; unchanged: number; removed: number },
  ) => ({
    pages,
    passedBy: input.tally.passedBy,
    accepted,
    setAside: [...setAside].sort((a, b) => byCodeUnit(a.raw, b.raw)),
    files: { ...counts, keptAside: store.keptAside, foreign: store.foreign },
    problems,
  })

  const { duplicates, stories } = relate(candidates.map(({ fingerprint: print }) => print))
  const accepted = withoutDuplicates(candidates, duplicates, setAside)
  const early = summary(accepted.length, { written: 0, unchanged: 0, removed: 0 })
  const failure = failureOf(early, maxSetAside)
  if (failure !== null) return { ...early, failure }

  await store.prepare()
  const entries = new Map<string, ManifestEntry>()
  let written = 0
  for (const candidate of accepted) {
    const set = candidate.override?.override.story
    const story = set === undefined ? (stories.get(candidate.id) ?? null) : set
    const result = await writeArticle(candidate, story, input)
    if ('entry' in result) {
      entries.set(candidate.id, result.entry)
      written += Number(result.changed)
    } else {
      const page = { path: candidate.raw, sha256: candidate.sha256 }
      setAside.push(asideOf(page, result, candidate.title))
    }
  }

  const late = summary(entries.size, { written, unchanged: entries.size - written, removed: 0 })
  const lateFailure = failureOf(late, maxSetAside)
  if (lateFailure !== null) return { ...late, failure: lateFailure }

  const removed = await store.removeAllBut(new Set(entries.keys()))
  const review = accepted.filter(({ id }) => entries.has(id)).flatMap((one) => one.review)
  await store.writeFile('set-aside.jsonl', setAsideFile(setAside))
  await store.writeFile('review.jsonl', reviewFile(review))
  await store.finish(pipelineVersion, entries)
  return {
    ...summary(entries.size, { written, unchanged: entries.size - written, removed }),
    review: new Set(review.map(({ id }) => id)).size,
    failure: null,
  }
}
