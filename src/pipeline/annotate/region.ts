import type { Region } from '../../article.ts'
import { keyOf, type Place, places, within } from './gazetteer.ts'
import {
  type Evidence,
  type EvidenceKind,
  firm,
  gatherEvidence,
  weights,
} from './region-evidence.ts'
import type { Subject } from './subject.ts'
import type { UnionMention } from './union-mentions.ts'

/** A region and how sure it is: `findOrgs` expands 市总工会 only where the city is certain. */
export interface Placed {
  readonly region: Region
  /** Rests on a union's name, the title, the dateline or the lead, not on a school or an outlet. */
  readonly certain: { readonly province: boolean; readonly city: boolean; readonly area: boolean }
}

/** Mentions of one kind that add weight; more of them only repeat (assumed). */
const mostOfAKind = 3
/** Least weight of a place: one mention in the body or the outlet's name suffices (assumed). */
const least = 0.9
/** A place with less than this share of the best one's weight is a passing mention (assumed). */
const rivalShare = 0.67

interface Candidate {
  readonly place: Place
  readonly evidence: readonly Evidence[]
  readonly weight: number
}

function weigh(evidence: readonly Evidence[]): number {
  const counts = new Map<EvidenceKind, number>()
  for (const { kind } of evidence) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].reduce(
    (sum, [kind, count]) => sum + weights[kind] * Math.min(count, mostOfAKind),
    0,
  )
}

/** Candidates of one kind, the heaviest first; what lies inside a place speaks for it too. */
function rank(evidence: readonly Evidence[], ancestor: (place: Place) => Place | null) {
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

const provinceOf = ({ province }: Place): Place | null =>
  places.find(({ kind, name }) => kind === 'province' && name === province) ?? null

const cityOf = (place: Place): Place | null =>
  place.city === null
    ? null
    : (places.find(
        ({ kind, name, province }) =>
          kind === 'city' && name === place.city && province === place.province,
      ) ?? null)

const isFirm = ({ evidence }: Candidate): boolean => evidence.some(({ kind }) => firm.has(kind))
const has = ({ evidence }: Candidate, ...kinds: readonly EvidenceKind[]): boolean =>
  evidence.some(({ kind }) => kinds.includes(kind))

/** The best candidate, unless another comes near it and neither is named by a union or the title. */
function clearBest(ranked: readonly Candidate[]): Candidate | null {
  const [best, next] = ranked
  if (!best || best.weight < least) return null
  if (next && next.weight > best.weight * rivalShare) {
    const about = ['union-title', 'title'] as const
    if (!has(best, ...about) || has(next, ...about)) return null
  }
  return best
}

function chooseProvince(evidence: readonly Evidence[]): Candidate | null {
  return clearBest(rank(evidence, provinceOf))
}

/** A city counts beside news of the whole province only where a firm mention places it there. */
function chooseCity(evidence: readonly Evidence[], province: Candidate): Candidate | null {
  const best = clearBest(rank(evidence, cityOf))
  if (!best) return null
  const ofProvince = province.evidence.some(
    ({ kind, places: [place] }) =>
      place?.kind === 'province' &&
      (kind === 'union' || kind === 'union-title' || kind === 'title'),
  )
  return ofProvince && !isFirm(best) ? null : best
}

/** An area needs a firm mention, and may not be one of many that a city's news lists. */
function chooseArea(evidence: readonly Evidence[], parent: Candidate): Candidate | null {
  const best = clearBest(rank(evidence, (place) => (place.kind === 'area' ? place : null)))
  if (!best || !isFirm(best)) return null
  const own = parent.evidence.filter(
    ({ places: [place] }) => place && keyOf(place) === keyOf(parent.place),
  )
  const cityUnion = own.some(({ kind }) => kind === 'union' || kind === 'union-title')
  const leads = has(best, 'union-title', 'title', 'dateline', 'lead')
  return leads || !cityUnion || best.weight >= weigh(own) ? best : null
}

function strongest(evidence: readonly Evidence[], place: Place): string | null {
  const [best] = [...evidence]
    .filter(({ places: [named] }) => named && within(named, place))
    .sort((a, b) => weights[b.kind] - weights[a.kind])
  return best?.text ?? null
}

const inside = (evidence: readonly Evidence[], outer: Place) =>
  evidence.filter(({ places: [place] }) => place && within(place, outer))

const nowhere: Placed = {
  region: { province: null, city: null, area: null, code: null, evidence: null },
  certain: { province: false, city: false, area: false },
}

/** Where the news is, by what the article is about rather than what it mentions in passing. */
export function findRegion(subject: Subject, unions: readonly UnionMention[]): Placed {
  const evidence = gatherEvidence(subject, unions)
  const province = chooseProvince(evidence)
  if (!province) return nowhere
  const inProvince = inside(evidence, province.place)
  const city = chooseCity(inProvince, province)
  const parent = city ?? province
  const direct = inProvince.filter(({ places: [place] }) => place?.city === null)
  const area = chooseArea(city ? inside(inProvince, city.place) : direct, parent)
  const deepest = area ?? parent
  return {
    region: {
      province: province.place.name,
      city: city?.place.name ?? null,
      area: area?.place.name ?? null,
      code: area?.place.code ?? parent.place.code,
      evidence: strongest(deepest.evidence, deepest.place),
    },
    certain: {
      province: isFirm(province),
      city: city !== null && isFirm(city),
      area: area !== null && isFirm(area),
    },
  }
}
