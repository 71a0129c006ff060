import type { Figure, KeyPoint } from '../../article.ts'
import type { Terms } from '../../terms.ts'
import type { Block } from '../types.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** Sentences shorter or longer than this make no key point (UTF-16 units, assumed). */
const shortest = 16
const longest = 200
/** One key point for each so many characters of body, between the two bounds. */
const perPoint = 220
const most = 4
/** Bodies under this many characters get one. */
const tiny = 120

/** Wishes, greetings, formal speech and picture lines say little. */
const weak = /^(?:活动现场|会上|现场|图为)|表示|说[。，：]|介绍[。，：]|希望|祝|感谢|摄[）)]?。?$/u
/** Quotations, questions and halves of a quotation are never a key point. */
const talk = /^[“"「]|[？?]$|^[^“]*”|“[^”]*$/u

/** 本报讯（记者A 通讯员B）, 某网某地5月6日电（记者A）: who reports, not what. */
const dateline =
  /^[^，。：“（(]{0,24}(?:讯|电|消息)\s*(?:[（(](?=[^）)]*(?:记者|通讯员|见习|特约))[^）)]{2,60}[）)]|(?=[：:]))[：:，,\s]*/u

function informative(
  { text, block }: Sentence,
  order: number,
  figures: readonly Figure[],
  words: readonly string[],
): number {
  const own = figures.filter(({ sentence }) => sentence === text).length
  const named = words.filter((word) => text.includes(word)).length
  const place = order === 0 ? 3 : block === 0 ? 1 : 0
  const long = text.length > 120 ? -1 : 0
  return place + Math.min(own, 4) + Math.min(named, 3) * 0.7 + long + (weak.test(text) ? -3 : 0)
}

/** What key points are chosen by. */
export interface KeyPointInput {
  readonly body: readonly Block[]
  readonly figures: readonly Figure[]
  /** Topic ids from `findTopics`. */
  readonly topics: readonly string[]
  readonly terms: Terms
}

/** The most telling sentences as they stand in the body, in its order; never written anew. */
export function findKeyPoints({
  body,
  figures,
  topics,
  terms,
}: KeyPointInput): readonly KeyPoint[] {
  const words = terms.topics
    .filter(({ id }) => topics.includes(id))
    .flatMap(({ label, aliases }) => [label, ...aliases])
  const prose = body.map((block) =>
    block.type === 'paragraph' || block.type === 'list'
      ? block
      : { ...block, type: 'quote' as const, text: '' },
  )
  const all = sentencesOf(prose)
  const size = all.reduce((sum, { text }) => sum + text.length, 0)
  const wanted = size < tiny ? 1 : Math.min(most, Math.max(2, Math.round(size / perPoint)))
  return all
    .filter(({ text }) => text.length >= shortest && text.length <= longest && !talk.test(text))
    .map((sentence, order) => ({
      sentence,
      order,
      weight: informative(sentence, order, figures, words),
    }))
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .slice(0, wanted)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.order - b.order)
    .map(({ sentence: { text, block } }) => ({ text: text.replace(dateline, ''), block }))
}
