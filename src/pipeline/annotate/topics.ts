import type { Terms } from '../../terms.ts'
import type { Block } from '../types.ts'
import { linesOf, sentencesOfLine } from './sentences.ts'
import { withoutTrades } from './contest-trades.ts'

/**
 * Points of a mention by where it stands; an outlook (下一步) is promised, not reported. Assumed, then
 * checked on the labelled pages: a title or two paragraphs make a topic, one passing mention does not.
 */
const points = { title: 6, lead: 2, body: 1, outlook: 0.5, aside: 0.5 } as const
/** A cue (比武) says less than the term itself (技能竞赛). */
const cueShare = 0.5
/** More for a mention that is counted (创新工作室276家) or heads its paragraph (深化校企合作，…。). */
const counted = 1
const heading = 2
/** Points of one topic in one paragraph: a topic that runs through the text beats one dense list. */
const mostInABlock = 3
/**
 * Least points of a topic; and how they grow with those of the strongest, above what a short piece
 * reaches: a long one names more in passing. Set on the seeds.
 */
const least = 2
const growth = { from: 16, share: 0.16 } as const

interface Word {
  readonly id: string
  readonly text: string
  readonly share: number
}

/** The words of all topics that the text holds, the longer first, so that 工匠学院 is not also 工匠. */
function wordsOf(terms: Terms, page: string): readonly Word[] {
  return terms.topics
    .flatMap(({ id, label, short, aliases, cues }) => [
      ...[label, ...(short ? [short] : []), ...aliases].map((text) => ({ id, text, share: 1 })),
      ...cues.map((text) => ({ id, text, share: cueShare })),
    ])
    .filter(({ text }) => page.includes(text))
    .sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1))
}

/** A number within a few characters of the term: 技能竞赛1460场次, 15家职工学堂. */
const numberBehind = /^[^，。；、\d]{0,8}\d/u
const numberBefore = /\d[余多万亿]{0,3}[个家所场项间名]?$/u
const outlook = /^(?:下一步|今后|未来|接下来|下阶段)/u
/** 同时推进职工技能培训: said beside the point of its paragraph. */
const aside = /^(?:同时|此外|另外)/u
/** 深化产改的重要载体, 落实产改的要求, 服务产改: what the news is done for, not what it is about. */
const servedBehind =
  /^(?:工作|改革|事业)?的?(?:重要|有力|有效|基础性)?(?:平台|载体|举措|抓手|要求|阵地|部署|贡献)/u
const servedBefore = /(?:服务|助力|为|落实[^，。；]{0,6})$/u
/** “凤城工匠”助推奖励办法, “工匠杯”竞赛: a name that the word only stands in. */
const nameBehind = /^(?:杯[”"]|[”"][^，。；、”]{0,6}(?:办法|大赛|竞赛|行动|计划))/u
/** “争做劳模工匠”的氛围: a motto. */
const motto = /争[当做][^“”，。]{0,8}$/u
/** 《某市实施方案》: a document that the lead or the title brings is what the news is about. */
const documentBehind = /^(?:[（(][^（）()]{0,16}[）)])?》/u
const documented = 1
/** 劳模精神、工匠精神 are what every such text upholds; 五一劳动奖章获得者 is who somebody is. */
const spirit = /^(?:精神|获得者)/u
/** 符合条件的推荐申报五一劳动奖章: a reward of the contest that is told of. */
const reward = /(?:授予|申报|推荐|颁发)[^，。；]{0,16}$/u
const prize = /^(?:五一劳动奖章|劳动模范|大国工匠)$/u
/** 在职工之家举办, 在工匠学院开班: where it was. */
const venueBefore = /在[^，。；]{0,14}$/u
const venueBehind = /^[^，。；]{0,4}(?:举[办行]|召开|开[班幕课赛]|启动|落幕|揭牌)/u
/** 技师学院: a school's name. */
const schoolBehind = /^学院/u

/** A short sentence at the start of a longer paragraph heads it. */
const longestHeading = 26

/** Share of its points that a mention keeps where it says what the news serves or is named after. */
function weightIn(before: string, text: string, behind: string, share: number): number {
  if (motto.test(before) || (share < 1 && nameBehind.test(behind))) return 0
  if (text === '技师' && schoolBehind.test(behind)) return 0
  const isVenue = venueBefore.test(before) && venueBehind.test(behind)
  const isReward = prize.test(text) && reward.test(before)
  if (spirit.test(behind) || isVenue || isReward) return points.aside
  return servedBehind.test(behind) || servedBefore.test(before) ? points.aside : 1
}

interface Place {
  /** The sentence heads its paragraph. */
  readonly heads: boolean
  /** It stands in the title or the lead. */
  readonly first: boolean
}

/** Points of a sentence for each topic it names. */
function weigh(sentence: string, words: readonly Word[], place: Place): Map<string, number> {
  const sums = new Map<string, number>()
  let rest = sentence
  for (const { id, text, share } of words) {
    for (let at = rest.indexOf(text); at >= 0; at = rest.indexOf(text)) {
      const [before, behind] = [sentence.slice(0, at), sentence.slice(at + text.length)]
      const number = numberBehind.test(behind) || numberBefore.test(before)
      const extra =
        (number && share === 1 ? counted : 0) +
        (place.heads ? heading * share : 0) +
        (place.first && documentBehind.test(behind) ? documented : 0)
      const sum = (share + extra) * weightIn(before, text, behind, share)
      sums.set(id, (sums.get(id) ?? 0) + sum)
      rest = rest.slice(0, at) + '※'.repeat(text.length) + rest.slice(at + text.length)
    }
  }
  return sums
}

function weighBlock(block: Block, words: readonly Word[], lead: boolean): Map<string, number> {
  const sums = new Map<string, number>()
  for (const line of linesOf(block)) {
    const sentences = sentencesOfLine(withoutTrades(line))
    sentences.forEach((sentence, order) => {
      const heads =
        block.type === 'heading' ||
        (!lead && order === 0 && sentences.length > 1 && sentence.length <= longestHeading)
      const tone = outlook.test(sentence) ? points.outlook : aside.test(sentence) ? points.aside : 1
      for (const [id, sum] of weigh(sentence, words, { heads, first: lead })) {
        sums.set(id, (sums.get(id) ?? 0) + sum * tone)
      }
    })
  }
  for (const [id, sum] of sums) {
    sums.set(id, Math.min(sum, mostInABlock) * (lead ? points.lead : points.body))
  }
  return sums
}

export type TopicPoints = readonly { readonly id: string; readonly points: number }[]

/** Points of each topic of the table, in the table's order. */
export function topicPoints(
  body: readonly Block[],
  title: string | null,
  terms: Terms,
): TopicPoints {
  const text = withoutTrades([title ?? '', ...body.flatMap(linesOf)].join('\n'))
  const words = wordsOf(terms, text)
  const lead = body.findIndex(({ type }) => type === 'paragraph')
  const inTitle = weigh(withoutTrades(title ?? ''), words, { heads: false, first: true })
  const blocks = body.map((block, number) => weighBlock(block, words, number === lead))
  return terms.topics.map(({ id }) => ({
    id,
    points: blocks.reduce(
      (sum, block) => sum + (block.get(id) ?? 0),
      Math.min(inTitle.get(id) ?? 0, 1) * points.title,
    ),
  }))
}

type Points = readonly { readonly points: number }[]

/** What the article is about: ids of the topics with enough points, the strongest first. */
export function topicsBy(all: TopicPoints): readonly string[] {
  const threshold = topicThreshold(all)
  return all
    .filter((topic) => topic.points >= threshold)
    .sort((a, b) => b.points - a.points)
    .map(({ id }) => id)
}

/** Points of the strongest topic, 0 without any. */
export const mostOfStrongest = (all: Points): number =>
  Math.max(0, ...all.map((topic) => topic.points))

/** Points from which on a topic is one of the article's. */
export const topicThreshold = (all: Points): number =>
  least + Math.max(0, mostOfStrongest(all) - growth.from) * growth.share

/** What the article is about: ids of the controlled topics, the strongest first. */
export const findTopics = (
  body: readonly Block[],
  title: string | null,
  terms: Terms,
): readonly string[] => topicsBy(topicPoints(body, title, terms))
