import type { Terms } from '../../terms.ts'
import type { Block } from '../types.ts'
import { linesOf, sentencesOfLine } from './sentences.ts'

/**
 * Points of a mention by where it stands; an outlook (下一步) is promised, not reported. Assumed, then
 * checked on the labelled pages: a title or two paragraphs make a topic, one passing mention does not.
 */
const points = { title: 6, lead: 2, body: 1, outlook: 0.5 } as const
/** A cue (比武) says less than the term itself (技能竞赛). */
const cueShare = 0.5
/** More for a mention that is counted (创新工作室276家) or heads its paragraph (深化校企合作，…。). */
const counted = 1
const heading = 2
/** Points of one topic in one paragraph: a topic that runs through the text beats one dense list. */
const mostInABlock = 3
/** Least points of a topic; and the least share of the strongest topic's points. */
const least = 2
const leastShare = 0.13

interface Word {
  readonly id: string
  readonly text: string
  readonly share: number
}

/** All words of all topics, the longer first, so that 工匠学院 is not also 工匠. */
function wordsOf(terms: Terms): readonly Word[] {
  return terms.topics
    .flatMap(({ id, label, short, aliases, cues }) => [
      ...[label, ...(short ? [short] : []), ...aliases].map((text) => ({ id, text, share: 1 })),
      ...cues.map((text) => ({ id, text, share: cueShare })),
    ])
    .sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1))
}

/** A number within a few characters of the term: 技能竞赛1460场次, 15家职工学堂. */
const numberBehind = /^[^，。；、\d]{0,8}\d/u
const numberBefore = /\d[余多万亿]{0,3}[个家所场项间名]?$/u
const outlook = /^(?:下一步|今后|未来|接下来|下阶段)/u
/** A short sentence at the start of a longer paragraph heads it. */
const longestHeading = 26

/** Points of a sentence for each topic it names. */
function weigh(sentence: string, words: readonly Word[], heads: boolean): Map<string, number> {
  const sums = new Map<string, number>()
  let rest = sentence
  for (const { id, text, share } of words) {
    for (let at = rest.indexOf(text); at >= 0; at = rest.indexOf(text)) {
      const number =
        numberBehind.test(rest.slice(at + text.length)) || numberBefore.test(rest.slice(0, at))
      const extra = (number && share === 1 ? counted : 0) + (heads ? heading * share : 0)
      sums.set(id, (sums.get(id) ?? 0) + share + extra)
      rest = rest.slice(0, at) + '※'.repeat(text.length) + rest.slice(at + text.length)
    }
  }
  return sums
}

function weighBlock(block: Block, words: readonly Word[], lead: boolean): Map<string, number> {
  const sums = new Map<string, number>()
  for (const line of linesOf(block)) {
    const sentences = sentencesOfLine(line)
    sentences.forEach((sentence, order) => {
      const heads =
        block.type === 'heading' ||
        (!lead && order === 0 && sentences.length > 1 && sentence.length <= longestHeading)
      const place = outlook.test(sentence) ? points.outlook : 1
      for (const [id, sum] of weigh(sentence, words, heads)) {
        sums.set(id, (sums.get(id) ?? 0) + sum * place)
      }
    })
  }
  for (const [id, sum] of sums) {
    sums.set(id, Math.min(sum, mostInABlock) * (lead ? points.lead : points.body))
  }
  return sums
}

/** Points of each topic of the table, in the table's order. */
export function topicPoints(
  body: readonly Block[],
  title: string | null,
  terms: Terms,
): readonly { readonly id: string; readonly points: number }[] {
  const words = wordsOf(terms)
  const lead = body.findIndex(({ type }) => type === 'paragraph')
  const inTitle = weigh(title ?? '', words, false)
  const blocks = body.map((block, number) => weighBlock(block, words, number === lead))
  return terms.topics.map(({ id }) => ({
    id,
    points: blocks.reduce(
      (sum, block) => sum + (block.get(id) ?? 0),
      Math.min(inTitle.get(id) ?? 0, 1) * points.title,
    ),
  }))
}

/** What the article is about: ids of the controlled topics, the strongest first. */
export function findTopics(
  body: readonly Block[],
  title: string | null,
  terms: Terms,
): readonly string[] {
  const all = topicPoints(body, title, terms)
  const strongest = Math.max(0, ...all.map((topic) => topic.points))
  return all
    .filter((topic) => topic.points >= Math.max(least, strongest * leastShare))
    .sort((a, b) => b.points - a.points)
    .map(({ id }) => id)
}
