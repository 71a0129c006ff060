import type { Correction } from '../../src/article.ts'
import { clean } from '../../src/pipeline/clean.ts'
import { noSurvey, type Survey } from '../../src/pipeline/survey/index.ts'
import type { Annotated, Raw, Repaired } from '../../src/pipeline/types.ts'
import type { Terms } from '../../src/terms.ts'
import { applyFields, PatchError, patchBody } from './apply-override.ts'
import type { OverrideFile, OverrideProblem } from './read-overrides.ts'
import { type Refusal, refusalOf } from './refusal.ts'

/** What became of one page. Plain data: it is kept between the two passes, and between runs. */
export interface Outcome {
  /** `null` when the page could not be read at all. */
  readonly article: Annotated | null
  readonly corrections: readonly Correction[]
  /** An editor has compared the article with its page. */
  readonly reviewed: boolean
  /** Why there is no article, or why it is left out; `null` for an accepted one. */
  readonly refusal: Refusal | null
  /** What was wrong with an editor's correction; then the page was cleaned without it. */
  readonly problem: OverrideProblem | null
}

/** What belongs to a page beside its bytes. */
export interface PageContext {
  readonly file?: OverrideFile | undefined
  readonly survey?: Survey
}

/** Cleans one page, with the editor's corrections where there are any. Never throws. */
export function cleanPage(
  raw: Raw,
  terms: Terms,
  { file, survey = noSurvey }: PageContext = {},
): Outcome {
  const none = { corrections: [], reviewed: false, problem: null }
  try {
    const patch = (repaired: Repaired) => (file ? patchBody(repaired, file) : repaired)
    const machine = clean(raw, terms, { patch, survey })
    const { article, corrections } = file
      ? applyFields(machine, file)
      : { article: machine, corrections: [] }
    const { verdict } = article
    const refusal: Refusal | null =
      verdict.status === 'accepted'
        ? null
        : { phase: 'annotate', code: verdict.reason, message: verdict.message, hint: verdict.hint }
    const reviewed = file?.override.reviewed ?? false
    return { ...none, article, corrections, reviewed, refusal }
  } catch (error) {
    if (error instanceof PatchError) {
      return { ...cleanPage(raw, terms, { survey }), problem: error.problem }
    }
    return { ...none, article: null, refusal: refusalOf(error, 'extract') }
  }
}
