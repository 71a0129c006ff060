import type { Terms } from '../terms.ts'
import { annotate } from './annotate/index.ts'
import { decode } from './decode/index.ts'
import { extract } from './extract/index.ts'
import { refuseEndless } from './extract/refuse-endless.ts'
import { repair } from './repair/index.ts'
import { noSurvey, type Survey } from './survey/index.ts'
import type { Annotated, Raw, Repaired } from './types.ts'

/** What may be known of a page beside its bytes. */
export interface Knowledge {
  /**
   * An editor's hand on the mended body: whatever is read out of the body then rests on the
   * corrected text.
   */
  readonly patch?: (article: Repaired) => Repaired
  /** What the sites of the run repeat; without it the page is cleaned alone. */
  readonly survey?: Survey
}

/**
 * One page, from raw bytes to an article that knows what it is. What several articles know only
 * together, `relate` adds; `emit` writes the result down.
 *
 * @throws ArticleFault when the page cannot be read at all.
 */
export function clean(
  raw: Raw,
  terms: Terms,
  { patch = (article) => article, survey = noSurvey }: Knowledge = {},
): Annotated {
  const extracted = extract(decode(raw), survey)
  refuseEndless(extracted.body, raw.path)
  return annotate(patch(repair(extracted)), terms)
}
