import type { ReviewItem, SetAside } from '../../src/article.ts'
import { articleId } from '../../src/pipeline/emit/article-id.ts'
import { pipelineVersion } from '../../src/pipeline/emit/version.ts'
import type { Fingerprint } from '../../src/pipeline/relate/index.ts'
import { chromeOn, type Survey } from '../../src/pipeline/survey/index.ts'
import type { Raw } from '../../src/pipeline/types.ts'
import type { Tally } from './archives.ts'
import { byCodeUnit } from './code-unit-order.ts'
import { inOrder } from './in-order.ts'
import { type Found, pagesUnderWay } from './found.ts'
import type { OverrideFile, OverrideProblem, Overrides } from './read-overrides.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import type { Sandbox } from './sandbox.ts'
import { asideOf } from './set-aside.ts'
import { digestOf, sha256 } from './sha256.ts'
import { readSpooled, type Spool, type Spooled } from './spool.ts'
import type { LinesOf } from './survey-pages.ts'

export interface PassInput {
  readonly pages: AsyncIterable<Found>
  readonly tally: Tally
  readonly survey: Survey
  readonly linesOf: LinesOf
  /** Text of the table of terms, and digest of the code: both decide what is made anew. */
  readonly termsSource: string
  readonly sources: string
  readonly overrides: Overrides
  /** Whether these are all pages of the project: then a correction without a page is a mistake. */
  readonly everyPage: boolean
  readonly sandbox: Sandbox
  readonly spool: Spool<Spooled>
  readonly step: () => void
}

/** An accepted page between the passes. All that is large is in the spool. */
export interface Candidate {
  readonly id: string
  readonly raw: Raw['path']
  readonly sha256: string
  readonly title: string | null
  /** Key of the cleaned page in the spool. */
  readonly key: string
  readonly fingerprint: Fingerprint
  readonly override: OverrideFile | undefined
  /** What an editor should look at; empty for an article that one has read. */
  readonly review: readonly ReviewItem[]
}

export interface FirstPass {
  readonly pages: number
  /** By id. */
  readonly candidates: readonly Candidate[]
  readonly setAside: SetAside[]
  readonly problems: readonly OverrideProblem[]
}

/** A page that another one stands for. */
export const duplicate = (message: string, hint: string): Refusal => ({
  phase: 'relate',
  code: 'duplicate',
  message,
  hint,
})

/** The page's outcome, from the spool when nothing that it depends on has changed. */
async function outcomeOf(
  raw: Raw,
  { sha256: hash, key, override }: Pick<Candidate, 'sha256' | 'key' | 'override'>,
  { spool, sandbox }: PassInput,
): Promise<Spooled | { readonly refusal: Refusal }> {
  const spooled = await spool.get(key)
  if (spooled) return spooled

  const ran = await sandbox.run(hash, 'clean', { raw, override })
  if ('refusal' in ran) return ran
  await spool.putBytes(key, ran.answer)
  return readSpooled(ran.answer)
}

/**
 * All that a cleaned page depends on. Of the survey that is the repeated lines which stand on this
 * page: a page more or less elsewhere changes nothing.
 */
async function keyOf(
  raw: Raw,
  hash: string,
  input: PassInput,
  override: OverrideFile | undefined,
): Promise<string> {
  const lines = await input.linesOf(raw)
  return digestOf([
    hash,
    raw.path,
    raw.url ?? '',
    input.sources,
    pipelineVersion,
    input.termsSource,
    override ? `${override.file}\n${override.source}` : '',
    lines ? [...chromeOn(lines, input.survey)].join() : '',
  ])
}

interface Passed {
  readonly candidate?: Candidate
  /** The article that these bytes became: of this page or of an earlier one. */
  readonly article?: Candidate | undefined
  readonly aside?: SetAside
  readonly problem?: OverrideProblem | null
  readonly override?: OverrideFile | undefined
}

/** One page: an article that may be written, or a line of the set-aside list. */
async function passPage(
  raw: Raw,
  { hash, earlier }: { readonly hash: string; readonly earlier: Promise<Passed> | undefined },
  input: PassInput,
): Promise<Passed> {
  const id = articleId(hash)
  const page = { path: raw.path, sha256: hash }
  const first = (await earlier)?.article
  if (first !== undefined) {
    const refusal = duplicate(`与 ${first.raw} 的内容逐字节相同。`, '删去其中一份即可。')
    return { aside: asideOf({ ...page, of: id }, refusal, first.title), article: first }
  }

  const override = input.overrides.find({ id, path: raw.path })
  const key = await keyOf(raw, hash, input, override)
  const spooled = await outcomeOf(raw, { sha256: hash, key, override }, input)
  if (!('outcome' in spooled)) return { aside: asideOf(page, spooled.refusal, null), override }

  const { outcome, fingerprint: print, review } = spooled
  const { article, refusal, problem } = outcome
  const title = article?.title ?? null
  if (refusal || print === null || article === null) {
    const reason = refusal ?? refusalOf(new Error('没有结果'), 'relate')
    return { aside: asideOf(page, reason, title), problem, override }
  }
  const known = { id, raw: raw.path, sha256: hash, title }
  const candidate = { ...known, key, fingerprint: print, override, review }
  return { candidate, article: candidate, problem, override }
}

/** Pages as they pass, several at once; of pages with the same bytes each waits for the one before. */
function passing(input: PassInput): AsyncGenerator<Passed> {
  const latest = new Map<string, Promise<Passed>>()
  const pass = async (found: Found): Promise<Passed> => {
    if ('fault' in found) {
      const page = { path: found.path, sha256: null }
      return { aside: asideOf(page, refusalOf(found.fault, 'read'), null) }
    }
    const hash = sha256(found.raw.bytes)
    const passed = passPage(found.raw, { hash, earlier: latest.get(hash) }, input)
    latest.set(hash, passed)
    return passed
  }
  return inOrder(input.pages, pass, pagesUnderWay)
}

/** Corrections that no page called for. */
function unused({ files }: Overrides, used: ReadonlySet<OverrideFile>): OverrideProblem[] {
  return files
    .filter((file) => !used.has(file))
    .map(({ file, override }) => ({
      file,
      line: 1,
      field: override.raw === undefined ? 'id' : 'raw',
      message: '没有对应的原始页面，这份更正没有用上',
      hint: '请核对编号或原始文件名；页面已删去的，也删去这份更正。',
    }))
}

/** Cleans every page once, in the order of their paths. */
export async function firstPass(input: PassInput): Promise<FirstPass> {
  const candidates: Candidate[] = []
  const setAside: SetAside[] = []
  const problems: OverrideProblem[] = [...input.overrides.problems]
  const used = new Set<OverrideFile>()
  let pages = 0

  for await (const { candidate, aside, problem, override } of passing(input)) {
    pages += 1
    input.step()
    if (override) used.add(override)
    if (candidate) candidates.push(candidate)
    if (aside) setAside.push(aside)
    if (problem) problems.push(problem)
  }

  if (input.everyPage) problems.push(...unused(input.overrides, used))
  const sorted = candidates.sort((a, b) => byCodeUnit(a.id, b.id))
  return { pages, candidates: sorted, setAside, problems }
}
