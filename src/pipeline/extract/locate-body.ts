import { dataTableLines } from './data-tables.ts'
import { lineValue } from './line-value.ts'
import { locateInContainers } from './locate-in-containers.ts'
import { locateInText } from './locate-in-text.ts'
import type { Page, Range } from './page.ts'
import type { Claim } from './place-lines.ts'

/** A claim that says whether the text of a page without containers ends at the line. */
export type NoiseClaim = Claim & { readonly endsText: boolean }

/** What a cell of a data table is worth: enough to stay with the prose around it. Assumed. */
const dataCell = 1

/**
 * The lines among which the body is: for HTML what the best containers hold, for text the best
 * contiguous block; by the sum of the same line values. Empty when the page has no prose.
 */
export function locateBody(page: Page, claims: ReadonlyMap<number, NoiseClaim>): readonly Range[] {
  const values = page.lines.map((line, at) => lineValue(line, page.format, claims.has(at)))
  if (page.format === 'text') return locateInText(page, values, claims)
  for (const at of dataTableLines(page)) {
    if (!claims.has(at)) values[at] = Math.max(values[at] ?? 0, dataCell)
  }
  const isLine = (at: number) => /[\p{L}\p{N}]/u.test(page.lines[at]?.text ?? '')
  return locateInContainers(page, values, new Set([...claims.keys()].filter(isLine)))
}
