import { keyOf, type Place, within } from './gazetteer.ts'
import { type PlaceMention, placeMentions } from './place-mentions.ts'
import { linesOf, sentencesOfLine } from './sentences.ts'
import type { Subject } from './subject.ts'
import type { UnionMention } from './union-mentions.ts'

export type EvidenceKind =
  | 'union-title'
  | 'union'
  | 'title'
  | 'dateline'
  | 'lead'
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
])

/** 中工网石家庄9月8日电, 本报苏州讯: the place directly before the day or 电/讯 at the very start. */
const datelineTail =
  /^(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?(?:电|讯)(?:\P{Script=Han}|记者|通讯员)/u

function isDateline(mention: PlaceMention, line: string): boolean {
  return mention.start <= 20 && datelineTail.test(line.slice(mention.end, mention.end + 16))
}

function fromSentence(sentence: string, position: 'title' | 'lead' | 'body', first: boolean) {
  return placeMentions(sentence).flatMap((mention): readonly Evidence[] => {
    const { places, role } = mention
    // Reports of the national press start in Beijing whatever they are about.
    const home = places.some(({ name }) => name === '北京市')
    if (first && isDateline(mention, sentence)) {
      return home ? [] : [{ places, kind: 'dateline', text: sentence.slice(0, mention.end + 8) }]
    }
    if (role === 'outlet') return []
    return [{ places, kind: role === 'plain' ? position : role, text: sentence }]
  })
}

function fromText({ title, body }: Subject): readonly Evidence[] {
  const lead = body.findIndex(({ type }) => type === 'paragraph')
  return [
    ...(title ? fromSentence(title, 'title', false) : []),
    ...body.flatMap((block, number) =>
      linesOf(block).flatMap((line) =>
        sentencesOfLine(line).flatMap((sentence, order) =>
          fromSentence(sentence, number === lead ? 'lead' : 'body', number === lead && order === 0),
        ),
      ),
    ),
  ]
}

function fromOutlets({ source, platform }: Subject): readonly Evidence[] {
  return [
    { named: source, kind: 'outlet' as const },
    { named: platform, kind: 'platform' as const },
  ].flatMap(({ named, kind }) =>
    named
      ? placeMentions(named.name).map(({ places }) => ({ places, kind, text: named.name }))
      : [],
  )
}

function fromUnions(unions: readonly UnionMention[]): readonly Evidence[] {
  return unions
    .filter(({ places }) => places.length > 0)
    .map(({ places, block, sentence }) => ({
      places,
      kind: block === null ? ('union-title' as const) : ('union' as const),
      text: sentence,
    }))
}

/**
 * An ambiguous name (鼓楼区 of four cities) counts for the one meaning whose city or province the text
 * names otherwise; without such a parent it counts for nothing.
 */
function settle(evidence: readonly Evidence[]): readonly Evidence[] {
  const certain = evidence.filter(({ places }) => places.length === 1).flatMap((e) => e.places)
  return evidence.flatMap((item) => {
    if (item.places.length <= 1) return [item]
    const byCity = item.places.filter((place) =>
      certain.some((other) => other.city !== null && other.city === place.city),
    )
    const byProvince = item.places.filter((place) =>
      certain.some((other) => within(place, other) && other.kind === 'province'),
    )
    const left = byCity.length > 0 ? byCity : byProvince
    return left.length === 1 ? [{ ...item, places: left }] : []
  })
}

/** 青浦启动竞赛: a district without 区 in the title is the one that the text names in full. */
function bareInTitle(title: string | null, evidence: readonly Evidence[]): readonly Evidence[] {
  const areas = new Map(
    evidence.flatMap(({ places: [place] }) =>
      place?.kind === 'area' ? [[keyOf(place), place] as const] : [],
    ),
  )
  return [...areas.values()].flatMap((place): readonly Evidence[] => {
    const bare = place.name.replace(/(?:新区|[市县区旗])$/u, '')
    const named = title !== null && bare.length > 1 && title.includes(bare)
    return named && !title.includes(place.name)
      ? [{ places: [place], kind: 'title', text: title }]
      : []
  })
}

/** All that the article says about where it happened, each item for exactly one place. */
export function gatherEvidence(
  subject: Subject,
  unions: readonly UnionMention[],
): readonly Evidence[] {
  const found = settle([...fromUnions(unions), ...fromText(subject), ...fromOutlets(subject)])
  return [...found, ...bareInTitle(subject.title, found)]
}
