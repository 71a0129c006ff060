import type { Terms } from '../terms.ts'
import { annotate } from './annotate/index.ts'
import { decode } from './decode/index.ts'
import { extract } from './extract/index.ts'
import { repair } from './repair/index.ts'
import type { Annotated, Raw, Repaired } from './types.ts'

/**
 * One page, from raw bytes to an article that knows what it is. What several articles know only
 * together, `relate` adds; `emit` writes the result down.
 *
 * `patch` is an editor's hand on the mended body: whatever is read out of the body then rests on
 * the corrected text.
 *
 * @throws ArticleFault when the page cannot be read at all.
 */
export function clean(
  raw: Raw,
  terms: Terms,
  patch: (article: Repaired) => Repaired = (article) => article,
): Annotated {
  return annotate(patch(repair(extract(decode(raw)))), terms)
}
