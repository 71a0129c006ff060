import { keyOf, type Place } from './gazetteer.ts'
import { type Evidence, type EvidenceKind, firm, weights } from './evidence-kinds.ts'

/** Mentions of one kind that add weight; more of them only repeat (assumed). */
const mostOfAKind = 3
/** Least weight of a place: one mention in the body or the outlet's name suffices (assumed). */
export const least = 0.9
/** A place with less than this share of the best one's weight is a passing mention (assumed). */
const rivalShare = 0.75

export interface Candidate {
  readonly place: Place
  readonly evidence: readonly Evidence[]
  readonly weight: number
}

export function weigh(evidence: readonly Evidence[]): number {
  const counts = new Map<EvidenceKind, number>()
  for (const { kind } of evidence) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].reduce(
    (sum, [kind, count]) => sum + weights[kind] * Math.min(count, mostOfAKind),
    0,
  )
}

/** Candidates of one kind, the heaviest first; what lies inside a place speaks for it too. */
export function rank(evidence: readonly Evidence[], ancestor: (place: Place) => Place | null) {
  const groups = new Map<string, { place: Place; items: Evidence[] }>()
  for (const item of evidence) {
    const place = item.places[0] && ancestor(item.places[0])
    if (!place) continue
    const group = groups.get(keyOf(place))
    if (group) group.items.push(item)
    else groups.set(keyOf(place), { place, items: [item] })
  }
  return [...groups.values()]
    .map(({ place, items }): Candidate => ({ place, evidence: items, weight: weigh(items) }))
    .sort((a, b) => b.weight - a.weight || ((a.place.code ?? '') < (b.place.code ?? '') ? -1 : 1))
}

export const areaOf = (place: Place): Place | null => (place.kind === 'area' ? place : null)

export const isFirm = ({ evidence }: Candidate): boolean =>
  evidence.some(({ kind }) => firm.has(kind))
export const has = ({ evidence }: Candidate, ...kinds: readonly EvidenceKind[]): boolean =>
  evidence.some(({ kind }) => kinds.includes(kind))

/** The best candidate, unless another comes near it and neither is named by a union or the title. */
export function clearBest(ranked: readonly Candidate[]): Candidate | null {
  const [best, next] = ranked
  if (!best || best.weight < least) return null
  if (next && next.weight > best.weight * rivalShare) {
    const about = ['union-title', 'title'] as const
    if (!has(best, ...about) || has(next, ...about)) return null
  }
  return best
}

/** What is said in plain words of one place only leaves no doubt either. */
export function isCertain(chosen: Candidate | null, ranked: readonly Candidate[]): boolean {
  if (!chosen) return false
  const others = ranked.filter(({ place, weight }) => place !== chosen.place && weight >= least)
  return isFirm(chosen) || (has(chosen, 'body') && others.length === 0)
}
