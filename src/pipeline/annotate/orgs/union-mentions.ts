import type { Place } from '../region/gazetteer.ts'
import { type PlaceMention, placeMentions } from '../region/place-mentions.ts'
import { linesOf, sentencesOfLine } from '../sentences.ts'
import type { Subject } from '../subject.ts'

/** A union body as the text names it, before anything is expanded. */
export interface UnionMention {
  /** As printed, parents included: 湖南省耒阳市总工会, 市总工会, 全总. */
  readonly text: string
  /**
   * `nation`: the all-China body; `place`: named after `places`; `generic`: 省, 市, 县, 区, 州 and the like
   * without a name, see `rank`; `named`: anything else in full, such as a company's or a trade's union.
   */
  readonly kind: 'nation' | 'place' | 'generic' | 'named'
  /** The unit that the body belongs to; several where the name is ambiguous (鼓楼区总工会). */
  readonly places: readonly Place[]
  /** For `place`: the unit's own name as printed, without its parents. */
  readonly own: string | null
  /** For `generic`: 省, 市, 区, 县, 州, 旗, 自治区 or 园区, as printed. */
  readonly rank: string | null
  /** For a body behind the place, such as 国防邮电工会 in 河北省国防邮电工会; 总工会 as a rule. */
  readonly body: string
  /** Number of the body block, `null` for the title. */
  readonly block: number | null
  readonly sentence: string
}

/** Words that the names of trade unions are put together from: 国防邮电, 教科文卫体, 煤炭电力化工. */
const trades =
  '(?:国防|邮电|机械|冶金|建材|能源|化学|化工|地质|教育|教科|科教|科技|文卫|文化|卫生|体育|财贸|轻纺|轻工|烟草|纺织|服装|金融|农林|农业|水利|气象|海员|建设|建筑|交通|运输|铁路|民航|电力|煤炭|石油|石化|机关|直属|省直|市直|产业|事业|物流|快递|商贸|旅游|邮政|电信|通信|体){1,6}'
/** Employers whose union is called by their name: 云岭油田工会. */
const employers =
  '(?:油田|矿务局|铁路局|[机车工电]务段|供电段|车辆段|煤矿|钢铁|石化|集团|总公司|分公司|有限公司)'
/** The end of a union's name. 省总 and 市总 only where no longer word begins (总工程师, 总部, 总数). */
const ending = new RegExp(
  `总工会|(?<=${employers})工会(?!主席团)|${trades}工会(?:联合会|委员会)?|(?<=[省市区县])总(?=[、，。；和与）)在将对为联发印命授组认举及的积党领机主权女经])|全总(?!部|体|是|能|会)`,
  'gu',
)
const generic = /(?:自治区|新区|园区|开发区|高新区|经开区|[省市区县州旗盟])$/u
/** A township, street or company before 总工会, from the start of its name. */
const named = /(?:^|[^\p{Script=Han}])(\p{Script=Han}{2,12}(?:街道|[镇乡]|集团|公司|总公司))$/u

type Mention = Pick<UnionMention, 'text' | 'kind' | 'places' | 'own' | 'rank' | 'body'>

function chainBefore(mentions: readonly PlaceMention[], line: string, end: number) {
  const last = mentions.find((mention) => mention.end === end)
  if (!last) return null
  let start = last.start
  for (;;) {
    const parent = mentions.find((mention) => mention.end === start)
    if (!parent) return { last, text: line.slice(start, end) }
    start = parent.start
  }
}

/** 云岭油田工会: from the place that its name begins with; without one nobody knows where it begins. */
function ofEmployer(line: string, end: number, mentions: readonly PlaceMention[]): Mention | null {
  const place = mentions.findLast((mention) => mention.end < end && end - mention.end <= 10)
  const text = place && `${line.slice(place.start, end)}工会`
  if (
    !text ||
    !/^\p{Script=Han}{4,20}$/u.test(text) ||
    /[的各某多由在与和及向从经是到了过看见首]|期间|所属|下属|基层/u.test(text)
  )
    return null
  return { text, kind: 'named', places: [], own: null, rank: null, body: '工会' }
}

function mentionAt(
  line: string,
  match: RegExpExecArray,
  mentions: readonly PlaceMention[],
): Mention | null {
  const printed = match[0]
  const body = printed === '总' ? '总工会' : printed
  if (printed === '全总')
    return { text: printed, kind: 'nation', places: [], own: null, rank: null, body }
  const before = line.slice(Math.max(0, match.index - 20), match.index)
  const nation = /(?:中华)?全国$/u.exec(before)
  if (nation)
    return { text: nation[0] + printed, kind: 'nation', places: [], own: null, rank: null, body }
  const chain = chainBefore(mentions, line, match.index)
  if (chain) {
    const { last, text } = chain
    return {
      text: text + printed,
      kind: 'place',
      places: last.places,
      own: last.text,
      rank: null,
      body,
    }
  }
  // Any other union has its trade or 总 in what ends its name.
  if (body === '工会') return ofEmployer(line, match.index, mentions)
  const name = named.exec(before)?.[1]?.replace(/^.*[由在与和及向从经是]/u, '')
  if (name) return { text: name + printed, kind: 'named', places: [], own: null, rank: null, body }
  const rank = generic.exec(before)?.[0]
  if (!rank) return null
  // 全省总工会系统 and 各县（市、区）总工会 speak of many bodies, and name none.
  if (/[全各本该两多级）)]$/u.test(before.slice(0, -rank.length))) {
    return /该$|本$/u.test(before.slice(0, -rank.length))
      ? { text: rank + printed, kind: 'generic', places: [], own: null, rank, body }
      : null
  }
  return { text: rank + printed, kind: 'generic', places: [], own: null, rank, body }
}

function mentionsIn(line: string, block: number | null): readonly UnionMention[] {
  return sentencesOfLine(line).flatMap((sentence) => {
    if (!/工会|总/u.test(sentence)) return []
    const places = placeMentions(sentence)
    return [...sentence.matchAll(ending)].flatMap((match) => {
      const mention = mentionAt(sentence, match, places)
      return mention ? [{ ...mention, block, sentence }] : []
    })
  })
}

/** Union bodies in the title and the body, in the order of the text, repeats included. */
export function findUnionMentions({
  title,
  body,
}: Pick<Subject, 'title' | 'body'>): readonly UnionMention[] {
  return [
    ...(title ? mentionsIn(title, null) : []),
    ...body.flatMap((block, number) => linesOf(block).flatMap((line) => mentionsIn(line, number))),
  ]
}
