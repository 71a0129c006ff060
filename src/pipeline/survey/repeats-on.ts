import type { Page } from '../extract/page.ts'
import type { Decoded } from '../types.ts'
import type { Reach } from './find-chrome.ts'
import type { Survey } from './index.ts'
import { marksOf } from './line-mark.ts'
import { siteOf } from './site-of.ts'

/** Prose (in characters) that must be left: a page that is all repetition is a copy. Assumed. */
const leastOwn = 40

/**
 * The page's lines that its site repeats. A label above the page's own prose stays: it may be the
 * title, which a text shows like the entry of a hot list.
 */
export function repeatsOn(
  { page: ref, text }: Decoded,
  { head, lines }: Page,
  survey: Survey,
): ReadonlyMap<number, Reach> {
  const found = new Map<number, Reach>()
  const chrome = survey.size === 0 ? undefined : survey.get(siteOf(ref, head, text))
  if (!chrome) return found

  let own = 0
  for (const [at, { key, kind, prose }] of marksOf(lines)) {
    const reach = chrome.get(key)
    if (!reach) own += prose
    else if (kind !== 'label' || own > 0) found.set(at, reach)
  }
  return own < leastOwn ? new Map() : found
}
