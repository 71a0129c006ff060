import type { Org, Region } from '../../../article.ts'
import type { Terms } from '../../../terms.ts'
import type { Place } from '../region/gazetteer.ts'
import { findNamedBodies } from './named-bodies.ts'
import type { Placed } from '../region/region.ts'
import type { Subject } from '../subject.ts'
import type { UnionMention } from './union-mentions.ts'

/** The body's own unit in full; its parents are the region's business (湖里区总工会, not 厦门市湖里区总工会). */
function ownPlace(places: readonly Place[], region: Region): Place | null {
  if (places.length <= 1) return places[0] ?? null
  return (
    places.find(({ name, city }) => name === region.area || city === region.city) ??
    places[0] ??
    null
  )
}

/**
 * The unit that 省, 市 or 县 without a name means. Certain only through `findRegion`'s firm evidence: a
 * union named in full, the title, the dateline or the lead. A county-level city takes 市 before its
 * prefecture unless the text names the prefecture's own union.
 */
function meantBy(
  rank: string,
  { region, certain }: Placed,
  unions: readonly UnionMention[],
): string | null {
  const { province, city, area } = region
  if (rank === '省' || rank === '自治区') {
    return certain.province && province?.endsWith(rank) ? province : null
  }
  if (rank === '市') {
    const prefectureNamed = unions.some(({ places }) => places.some(({ name }) => name === city))
    if (certain.area && area?.endsWith('市') && !prefectureNamed) return area
    if (certain.city) return city
    return certain.province && province?.endsWith('市') ? province : null
  }
  if (rank === '州') return certain.city && city?.endsWith('州') ? city : null
  if (rank === '区' && certain.area && area && /区$/u.test(area)) return area
  return certain.area && area?.endsWith(rank) ? area : null
}

function nationName(terms: Terms): string {
  const term = terms.terms.find(({ aliases }) => aliases.includes('全总'))
  return term?.label ?? '中华全国总工会'
}

/** Trades whose districts are not those of the provinces and cities they are named after. */
const ownDistricts = /^(?:铁路|民航|石油|石化|煤炭|海员)/u

function fullName(
  mention: UnionMention,
  placed: Placed,
  unions: readonly UnionMention[],
  terms: Terms,
): string | null {
  if (mention.kind === 'named') return mention.text
  if (mention.kind === 'nation') {
    return mention.body === '总工会' || mention.body === '全总'
      ? nationName(terms)
      : `全国${mention.body}`
  }
  if (mention.kind === 'place') {
    const place = ownPlace(mention.places, placed.region)
    // 木垒县总工会 calls itself so, and 海门市总工会 did; 广西总工会 is short for more. 南宁铁路工会 has
    // a district of its own, which is no city's.
    const keepsPrinted =
      /[省市县区州旗盟]$/u.test(mention.own ?? '') || ownDistricts.test(mention.body)
    const printed = keepsPrinted ? mention.own : null
    return place && `${printed ?? place.name}${mention.body}`
  }
  const place = mention.rank && meantBy(mention.rank, placed, unions)
  return place ? `${place}${mention.body}` : null
}

/** What `findOrgs` reads: the steps before it, in the order they ran. */
export interface OrgsInput {
  readonly subject: Subject
  /** From `findUnionMentions`. */
  readonly unions: readonly UnionMention[]
  /** From `findRegion`. */
  readonly placed: Placed
  readonly terms: Terms
}

/**
 * Union bodies by their full names in the order of the text, then companies, schools and departments.
 * 市总工会 stays as printed where its city is not certain and no other union is named: a name is never
 * put together from guesses.
 */
export function findOrgs({ subject, unions, placed, terms }: OrgsInput): readonly Org[] {
  const named = unions.flatMap((mention) => fullName(mention, placed, unions, terms) ?? [])
  const printed = unions.filter(({ kind }) => kind === 'generic').map(({ text }) => text)
  const bodies = [...new Set(named.length > 0 ? named : printed)]
  return [
    ...bodies.map((name): Org => ({ name, kind: 'union' })),
    ...findNamedBodies(subject.body).filter(({ name }) => !bodies.includes(name)),
  ]
}
