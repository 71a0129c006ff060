import type { Block } from '../../types.ts'
import type { Evidence, EvidenceKind } from './evidence-kinds.ts'
import { within } from './gazetteer.ts'
import { type PlaceMention, placeMentions } from './place-mentions.ts'
import { bareInTitle, fromOutlets } from './region-hints.ts'
import { linesOf, sentencesOfLine } from '../sentences.ts'
import type { Subject } from '../subject.ts'
import type { UnionMention } from '../orgs/union-mentions.ts'

/** The lead of an article whose paragraphs ran together ends with its second sentence (assumed). */
const leadSentences = 2

/** 中工网石家庄9月8日电, 本报苏州讯: the place directly before the day or 电/讯 at the very start. */
const datelineTail =
  /^(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?(?:电|讯)(?:\P{Script=Han}|记者|通讯员)/u

function isDateline(mention: PlaceMention, line: string): boolean {
  return mention.start <= 20 && datelineTail.test(line.slice(mention.end, mention.end + 16))
}

/** 甲市代表团莅乙交流, 到我市调研: who comes to us is from elsewhere. */
const visit =
  /(?:莅临?|来|到|赴)我[省市县区州].{0,8}(?:考察|调研|交流|参观|传授|授课|学习|指导|观摩|慰问)|莅\p{Script=Han}{1,3}(?:交流|考察|调研|参观|学习)/u

/** Whether the words before the index name guests. */
function isGuest(sentence: string, end: number): boolean {
  const found = visit.exec(sentence)
  return found !== null && end <= found.index
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
    if (role !== 'plain') return [{ places, kind: role, text: sentence }]
    // 启动仪式在兰州举行 names a venue; 兰州市职工大赛 says whose it is.
    if (isGuest(sentence, mention.end)) return [{ places, kind: 'body', text: sentence }]
    const venue = position === 'lead' && /[在于]$/u.test(sentence.slice(0, mention.start))
    return [{ places, kind: venue ? 'venue' : position, text: sentence }]
  })
}

/** A caption's place is the photographer's or the scene's. */
const isCaption = (block: Block | undefined): boolean => block?.type === 'caption'

function fromText({ title, body }: Subject): readonly Evidence[] {
  const lead = body.findIndex(({ type }) => type === 'paragraph')
  return [
    ...(title ? fromSentence(title, 'title', false) : []),
    ...body.flatMap((block, number) =>
      linesOf(block).flatMap((line) =>
        sentencesOfLine(line).flatMap((sentence, order) =>
          fromSentence(
            sentence,
            number === lead && order < leadSentences ? 'lead' : 'body',
            number === lead && order === 0,
          ),
        ),
      ),
    ),
  ]
}

/** A union that visits us speaks for its own place as little as any guest. */
function kindOfUnion(block: number | null, sentence: string): EvidenceKind {
  if (visit.test(sentence)) return 'body'
  return block === null ? 'union-title' : 'union'
}

function fromUnions(unions: readonly UnionMention[], body: readonly Block[]): readonly Evidence[] {
  return unions
    .filter(({ places, block }) => places.length > 0 && !isCaption(body[block ?? -1]))
    .map(({ places, block, sentence }) => ({
      places,
      kind: kindOfUnion(block, sentence),
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

/** All that the article says about where it happened, each item for exactly one place. */
export function gatherEvidence(
  subject: Subject,
  unions: readonly UnionMention[],
): readonly Evidence[] {
  const found = settle([
    ...fromUnions(unions, subject.body),
    ...fromText(subject),
    ...fromOutlets(subject),
  ])
  return [...found, ...bareInTitle(subject.title, found)]
}
