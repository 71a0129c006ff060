import type { Region } from '../../../article.ts'
import { cityOf, keyOf, type Place, provinceOf, within } from './gazetteer.ts'
import {
  areaOf,
  type Candidate,
  clearBest,
  has,
  isCertain,
  isFirm,
  rank,
  weigh,
} from './region-candidates.ts'
import { type Evidence, type EvidenceKind, weights } from './evidence-kinds.ts'
import { gatherEvidence } from './region-evidence.ts'
import type { Subject } from '../subject.ts'
import type { UnionMention } from '../orgs/union-mentions.ts'

/** A region and how sure it is: `findOrgs` expands 市总工会 only where the city is certain. */
export interface Placed {
  readonly region: Region
  /**
   * Rests on a union's name, the title, the dateline or the lead, or is the only one named in the body;
   * never on a school, an employer or an outlet.
   */
  readonly certain: { readonly province: boolean; readonly city: boolean; readonly area: boolean }
  /** Kinds of the evidence for the deepest part, each once. */
  readonly kinds: readonly EvidenceKind[]
  /** Another province is spoken of nearly as much. */
  readonly hasRival: boolean
}

/** Whether the union of the whole province speaks; one of a county may be an example. */
const isProvinceUnion = ({ evidence }: Candidate): boolean =>
  evidence.some(({ kind, places: [place] }) => kind === 'union' && place?.kind === 'province')

/** News of the all-China body: provinces further down are its examples. */
function chooseProvince(
  evidence: readonly Evidence[],
  unions: readonly UnionMention[],
  lead: number,
): Candidate | null {
  const ranked = rank(evidence, provinceOf)
  const best = clearBest(ranked)
  const national = unions.some(({ kind, block }) => kind === 'nation' && (block ?? lead) === lead)
  const early = best && has(best, 'union-title', 'title', 'dateline', 'lead', 'own', 'venue')
  const alone = ranked.length === 1 && best && isProvinceUnion(best)
  return national && !early && !alone ? null : best
}

/** From this share of the best province's weight on, another one is a rival. Assumed. */
const rivalShare = 0.5

const isTitled = (candidate: Candidate): boolean => has(candidate, 'title', 'union-title')

/** A city counts beside news of the whole province only where a firm mention places it there. */
function chooseCity(evidence: readonly Evidence[], province: Candidate): Candidate | null {
  const best = clearBest(rank(evidence, cityOf))
  if (!best) return null
  const ofProvince = province.evidence.some(
    ({ kind, places: [place] }) =>
      place?.kind === 'province' &&
      (kind === 'union' || kind === 'union-title' || kind === 'title'),
  )
  if (!ofProvince) return best
  // 甘肃省竞赛在兰州举行: a venue, when the title is about the province.
  const venue = !has(best, 'union-title', 'union', 'title', 'lead', 'own')
  return !isFirm(best) || (venue && isTitled(province)) ? null : best
}

/** An area needs a firm mention, and may not be one of many that a city's news lists. */
function chooseArea(
  evidence: readonly Evidence[],
  parent: Candidate,
  unions: readonly UnionMention[],
): Candidate | null {
  const ranked = rank(evidence, areaOf)
  const best = clearBest(ranked)
  if (!best) return null
  // 区总工会 in a text that names one district is that district's.
  const called = unions.some(({ rank: own }) => own !== null && own === best.place.name.slice(-1))
  if (called && isCertain(best, ranked)) return best
  if (!isFirm(best)) return null
  const own = parent.evidence.filter(
    ({ places: [place] }) => place && keyOf(place) === keyOf(parent.place),
  )
  const cityUnion = own.some(({ kind }) => kind === 'union' || kind === 'union-title')
  const leads = has(best, 'union-title', 'title', 'dateline', 'lead', 'own', 'venue')
  return leads || !cityUnion || best.weight > weigh(own) ? best : null
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
  kinds: [],
  hasRival: false,
}

/** Where the news is, by what the article is about rather than what it mentions in passing. */
export function findRegion(subject: Subject, unions: readonly UnionMention[]): Placed {
  const evidence = gatherEvidence(subject, unions)
  const lead = subject.body.findIndex(({ type }) => type === 'paragraph')
  const province = chooseProvince(evidence, unions, lead)
  if (!province) return nowhere
  const inProvince = inside(evidence, province.place)
  const city = chooseCity(inProvince, province)
  const parent = city ?? province
  const direct = inProvince.filter(({ places: [place] }) => place?.city === null)
  const inParent = city ? inside(inProvince, city.place) : direct
  const area = chooseArea(inParent, parent, unions)
  const deepest = area ?? parent
  const [most, next] = rank(evidence, provinceOf)
  return {
    region: {
      province: province.place.name,
      city: city?.place.name ?? null,
      area: area?.place.name ?? null,
      code: area?.place.code ?? parent.place.code,
      evidence: strongest(deepest.evidence, deepest.place),
    },
    certain: {
      province: isCertain(province, rank(evidence, provinceOf)),
      city: isCertain(city, rank(inProvince, cityOf)),
      area: isCertain(area, rank(inParent, areaOf)),
    },
    kinds: [...new Set(deepest.evidence.map(({ kind }) => kind))],
    hasRival: next !== undefined && next.weight >= (most?.weight ?? 0) * rivalShare,
  }
}
