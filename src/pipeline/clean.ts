import type { Terms } from '../terms.ts'
import { annotate } from './annotate/index.ts'
import { decode } from './decode/index.ts'
import { extract } from './extract/index.ts'
import { repair } from './repair/index.ts'
import type { Annotated, Raw } from './types.ts'

/**
 * One page, from raw bytes to an article that knows what it is. What several articles know only
 * together, `relate` adds; `emit` writes the result down.
 *
 * @throws ArticleFault when the page cannot be read at all.
 */
export function clean(raw: Raw, terms: Terms): Annotated {
  return annotate(repair(extract(decode(raw))), terms)
}
