import type { Place } from './gazetteer.ts'

export type EvidenceKind =
  | 'union-title'
  | 'union'
  | 'title'
  | 'dateline'
  | 'lead'
  | 'own'
  | 'venue'
  | 'body'
  | 'school'
  | 'company'
  | 'outlet'
  | 'platform'

export interface Evidence {
  readonly places: readonly Place[]
  readonly kind: EvidenceKind
  readonly text: string
}

/**
 * What one mention says about the place of the news; assumed, and right on the labelled pages.
 * A union's own name and the title say what it is about; the paper that printed it hardly does.
 */
export const weights: Readonly<Record<EvidenceKind, number>> = {
  'union-title': 6,
  union: 4,
  title: 5,
  dateline: 5,
  lead: 3,
  own: 5,
  venue: 3,
  body: 1,
  school: 0.9,
  company: 0.3,
  outlet: 1,
  platform: 0.9,
}

/** Evidence of these kinds says where the news is, not only where something in it comes from. */
export const firm: ReadonlySet<EvidenceKind> = new Set([
  'union-title',
  'union',
  'title',
  'dateline',
  'lead',
  'own',
  'venue',
])
