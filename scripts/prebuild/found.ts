import type { ArticleFault } from '../../src/pipeline/faults.ts'
import type { Raw } from '../../src/pipeline/types.ts'
import type { Window } from './in-order.ts'

/** A page as it was found: its bytes, or why it could not be taken. */
export type Found = { readonly raw: Raw } | { readonly path: string; readonly fault: ArticleFault }

/** How many pages are worked on at once: the sandbox never waits, and memory stays small. */
export const pagesUnderWay: Window<Found> = {
  weigh: (found) => ('raw' in found ? found.raw.bytes.length : 0),
  mostWeight: 32 * 1024 * 1024,
  most: 64,
}
