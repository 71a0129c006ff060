import type { SetAside } from '../../src/article.ts'
import { articleId, emit, pipelineVersion } from '../../src/pipeline/emit/index.ts'
import { type Fingerprint, fingerprint, relate } from '../../src/pipeline/relate/index.ts'
import type { Raw } from '../../src/pipeline/types.ts'
import type { Terms } from '../../src/terms.ts'
import type { ArticleStore, ManifestEntry } from './article-store.ts'
import { cleanPage, type Outcome, type Refusal, refusalOf } from './clean-page.ts'
import { byCodeUnit } from './code-unit-order.ts'
import type { Found } from './inputs.ts'
import type { OverrideFile, OverrideProblem, Overrides } from './read-overrides.ts'
import { asideOf, setAsideFile } from './set-aside.ts'
import { digestOf, sha256 } from './sha256.ts'
import type { Spool } from './spool.ts'
import { failureOf, type Summary } from './summary.ts'

export interface RunInput {
  readonly pages: AsyncIterable<Found>
  readonly terms: Terms
  /** Text of the table of terms, and digest of the code: both decide what is made anew. */
  readonly termsSource: string
  readonly sources: string
  readonly overrides: Overrides
  readonly maxSetAside: number
  readonly store: ArticleStore
  readonly spool: Spool
  readonly step: () => void
}

/** An accepted page between the passes. All that is large is in the spool. */
interface Candidate {
  readonly id: string
  readonly raw: Raw['path']
  readonly sha256: string
  readonly title: string | null
  readonly key: string
  readonly fingerprint: Fingerprint
  readonly override: OverrideFile | undefined
}

interface FirstPass {
  readonly pages: number
  readonly candidates: readonly Candidate[]
  readonly setAside: SetAside[]
  readonly problems: readonly OverrideProblem[]
}

const duplicateOf = (of: string, message: string): Refusal => ({
  phase: 'relate',
  code: 'duplicate',
  message,
  hint: `已收录的是 ${of}；若两篇都要，请在 content/overrides 中为这一页写 status: accept。`,
})

/** The page's outcome, from the spool when nothing that it depends on has changed. */
async function outcomeOf(
  raw: Raw,
  id: string,
  key: string,
  { spool, terms }: RunInput,
  override: OverrideFile | undefined,
) {
  const spooled = await spool.get(key)
  if (spooled) return spooled

  let outcome: Outcome = cleanPage(raw, terms, override)
  let print: Fingerprint | null = null
  if (outcome.article && outcome.refusal === null) {
    try {
      print = fingerprint(outcome.article, id)
    } catch (error) {
      outcome = { ...outcome, refusal: refusalOf(error, 'relate') }
    }
  }
  const entry = { outcome, fingerprint: print }
  await spool.put(key, entry)
  return entry
}

/** Cleans every page once, in the order of their paths. */
async function firstPass(input: RunInput): Promise<FirstPass> {
  const candidates = new Map<string, Candidate>()
  const paths = new Map<string, string>()
  const setAside: SetAside[] = []
  const problems: OverrideProblem[] = [...input.overrides.problems]
  let pages = 0

  for await (const found of input.pages) {
    pages += 1
    input.step()
    if ('fault' in found) {
      const page = { path: found.path, sha256: null }
      setAside.push(asideOf(page, refusalOf(found.fault, 'read'), null))
      continue
    }

    const { raw } = found
    const hash = sha256(raw.bytes)
    const id = articleId(hash)
    const page = { path: raw.path, sha256: hash }
    const first = paths.get(id)
    if (first !== undefined) {
      const refusal = duplicateOf(first, `与 ${first} 的内容逐字节相同。`)
      setAside.push(asideOf({ ...page, of: id }, refusal, null))
      continue
    }
    paths.set(id, raw.path)

    const override = input.overrides.find({ id, path: raw.path })
    const key = digestOf([
      hash,
      raw.path,
      raw.url ?? '',
      input.sources,
      pipelineVersion,
      input.termsSource,
      override ? `${override.file}\n${override.source}` : '',
    ])
    const entry = await outcomeOf(raw, id, key, input, override)
    const { article, refusal, problem } = entry.outcome
    const title = article?.title ?? null
    if (problem) problems.push(problem)
    if (refusal) setAside.push(asideOf(page, refusal, title))
    else if (entry.fingerprint) {
      const { fingerprint: print } = entry
      candidates.set(id, {
        id,
        raw: raw.path,
        sha256: hash,
        title,
        key,
        fingerprint: print,
        override,
      })
    }
  }

  const sorted = [...candidates.values()].sort((a, b) => byCodeUnit(a.id, b.id))
  return { pages, candidates: sorted, setAside, problems }
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
    const refusal = duplicateOf(of, `与已收录的《${titles.get(of) ?? of}》是同一篇。`)
    setAside.push(asideOf({ path: raw, sha256: hash, of }, refusal, title))
    return false
  })
}

/** Writes one article unless it is current. Returns its entry, or why it cannot be written. */
async function writeArticle(
  candidate: Candidate,
  story: string | null,
  { spool, store }: RunInput,
): Promise<{ entry: ManifestEntry; changed: boolean } | Refusal> {
  const { id, raw } = candidate
  const key = digestOf([candidate.key, story ?? ''])
  const current = store.entry(id)
  if (current && (await store.isCurrent(id, key))) return { entry: current, changed: false }

  const article = (await spool.get(candidate.key))?.outcome
  if (!article?.article) throw new Error(`Cannot write ${id}: its cleaned page left the cache.`)
  let text: string
  try {
    text = emit(article.article, { story, corrections: article.corrections }).text
  } catch (error) {
    return refusalOf(error, 'emit')
  }
  const written = await store.write(id, text)
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
  await store.writeFile('set-aside.jsonl', setAsideFile(setAside))
  await store.finish(pipelineVersion, entries)
  return {
    ...summary(entries.size, { written, unchanged: entries.size - written, removed }),
    failure: null,
  }
}
