import { findDuplicates } from './duplicates.ts'
import type { Fingerprint } from './fingerprint.ts'
import { findStories } from './stories.ts'

export { type Fingerprint, fingerprint } from './fingerprint.ts'

export interface Related {
  /** Copies of one text: each with the id of the better copy. */
  readonly duplicates: ReadonlyMap<string, string>
  /** Reports of one event: each with the story's id. Copies take no part. */
  readonly stories: ReadonlyMap<string, string>
}

const byId = (a: Fingerprint, b: Fingerprint): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** What articles know only together; the order in which they come makes no difference. */
export function relate(fingerprints: readonly Fingerprint[]): Related {
  const sorted = [...fingerprints].sort(byId)
  const duplicates = findDuplicates(sorted)
  return { duplicates, stories: findStories(sorted.filter(({ id }) => !duplicates.has(id))) }
}
