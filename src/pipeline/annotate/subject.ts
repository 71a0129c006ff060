import type { Block, ContextLine, Named } from '../types.ts'

/**
 * What region, bodies and topics are read from: a repaired article whose title and outlets are known.
 * The order in `annotate`: `findUnionMentions` → `findRegion` → `findOrgs`.
 */
export interface Subject {
  readonly title: string | null
  readonly body: readonly Block[]
  readonly context: readonly ContextLine[]
  readonly source: Named | null
  readonly platform: Named | null
}
