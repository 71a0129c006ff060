import {
  gamblingBrands,
  gamblingExtras,
  gamblingGoods,
  gamblingHouses,
  gamblingKinds,
  gamblingNames,
  gamblingOffers,
} from '../spam-words.ts'
import { isWord, spans } from './words.ts'

/** A token of letters and digits glued to the name: kk9901, hg0068. */
const token = '(?:[A-Za-z]{1,12}[0-9]{1,6}[A-Za-z0-9.]{0,12}|[0-9]{2,6}[A-Za-z]{1,8})'
/** The same, long enough to be no model of a car: mgm1888, and not 银河L7. */
const account = '(?:[A-Za-z]{2,12}[0-9]{3,6}|[0-9]{3,6}[A-Za-z]{1,8})'
const country = '[(（](?:中国|集团|全球|亚洲|[A-Za-z]{2,12})[)）]'
const extra = `(?:${gamblingExtras}|${gamblingGoods}|${gamblingKinds}|${country})`
const company = '(?:(?:股份|集团)?有限(?:责任)?公司)?'
const rest = `${extra}{0,5}${company}`
const edge = '(?<![A-Za-z0-9])'

/** Name and offer together; one of them alone may be anything: 皇冠假日酒店, 体育网站. */
const known = [
  `${edge}(?:${gamblingNames})${rest}`,
  `${edge}[a-z]{2,4}(?=\\p{Script=Han})(?:${gamblingNames})${rest}`,
  `${edge}${token}[·・]?(?:${gamblingBrands})${rest}`,
  `${edge}(?:[A-Za-z]{2,10}[·・]?)?(?:${gamblingBrands})[·・]?(?:${country}|${gamblingExtras}){0,2}(?:${gamblingGoods})${rest}`,
  // 美高梅mgm1888公司官网: a house with its token.
  `${edge}(?:${gamblingHouses}|${gamblingBrands})(?:${token}(?:公司)?(?:官方)?(?:官网|网站|网址|平台|入口|登录|app)|${account}(?:公司)?)`,
  // 太阳集团城网址83138: whatever its name, no house of work is an address with a number.
  '(?<=^|[，。；：、,;:])\\p{Script=Han}{2,8}(?:城|集团|娱乐|国际|赌场|棋牌|体育|彩票|平台)网址\\d{4,6}(?![年\\d])',
  `${edge}${token}(?:体育|娱乐|棋牌|彩票|电竞)(?:${gamblingGoods})${rest}`,
  // 澳门某某人某市总工会, and the name behind the last stop.
  `澳门(?:${gamblingHouses})(?!度假|酒店|综合|购物|集团|有限|国际|公司)(?=\\p{Script=Han}{2,10}总工会)`,
  `(?<=[。！？”])[ ]?(?:${gamblingHouses})(?:娱乐|国际|棋牌|赌场|官网)$`,
]

/** A name that no list has, behind it the kind of play and an offer. */
const offered = `(?:体育|娱乐|彩票|棋牌|电竞|真人|快[3三])(?:[·・]?${country})?(?:${gamblingExtras}){0,2}(?:${gamblingOffers}|(?<=[)）])(?:股份)?有限公司)${rest}`
const region = '(?:澳门|香港|亚洲|全球|天天|网上|手机|正规)'
const unknown = `${edge}(?:[A-Za-z]{1,8}\\d{0,4}|${region}?\\p{Script=Han}{2})${offered}`

/** The same at the start of a sentence, where the name may be longer; these are none. */
const noName =
  '由|在|与|和|向|从|日前|近日|昨|今|目前|据|本报|记者|随后|此外|同时|下一步|活动|比赛|会上|当[日天]|去年|明年|年|其中|最终'
const leading = `(?<=^|[，。！？,!?])(?!${noName})\\p{Script=Han}{3,4}?${offered}`

/** A text or sentence that begins with whoever is offered so: 某某唯一官方网站县总工会. */
const opening = `(?<=^|[，。！？,!?])(?!.{0,6}(?:体育|娱乐|彩票|棋牌|电竞|真人|快[3三]|通过|使用|扫码|登[录陆]|打开|关注|工会|公司|学院|政府|平台))[^\\s，。！？；：,.!?;:“”《》]{2,6}?(?:唯一官方网站|官网登[录陆]入口|全站app|注册(?:即送|送(?:彩金|\\d{1,4})))${rest}`

/** A lottery that nobody knows, at the end of a clause or the start of a line. */
const lottery =
  '(?:(?<=\\p{Script=Han})(?!体育|福利|公益|购买|销售|兑换|中国|全国|发行|足球|双色)\\p{Script=Han}{2}彩票(?=[，。！；])|^(?!体育|福利|公益|购买|销售|兑换|中国|全国|发行|足球|双色)\\p{Script=Han}{2}彩票(?=[\\s\\p{Script=Han}]))'

const bareLottery = /^\p{Script=Han}{2}彩票$/u
/** What stands before a word of its own and in no name. */
const particle = /[了过的着得这那种类买卖抽送]/u

/** Law and news of lotteries themselves. */
const ofLotteries =
  /彩票(?:发行|销售|代销|管理|机构|品种|游戏|公益金|市场|中心|站)|(?:代销|发行|销售)彩票|彩票[^。]{0,24}(?:公益资金|特许发行)/u

/** Whether the two characters before 彩票 are a name: 万顺彩票, and neither 赢得过彩票 nor 电脑彩票. */
function isNamed(text: string, { start, end }: Splice): boolean {
  const name = text.slice(start, end)
  if (!bareLottery.test(name)) return true
  const sentence = text.slice(text.lastIndexOf('。', start) + 1).replace(/(?<=。).*$/su, '')
  if (ofLotteries.test(sentence)) return false
  const before = text.slice(Math.max(0, start - 4), start)
  const pair = name.slice(0, 2)
  return !particle.test(pair) && !isWord(pair) && !spans(before + name, before.length)
}

export interface Splice {
  readonly start: number
  readonly end: number
}

/** Cheap: nothing is looked for in a text that has none of these. */
const telling =
  /址\d{4}|\d{2}\p{Script=Han}|[体體]育|娱乐|彩票|棋牌|电竞|真人|快[3三]|官[网方]|app|网址|登[录陆]|注册|入口|下载|[机页卓]版|JBO|PG|MG|BB|AG|尊龙|bob|ku|bet|华体会|游会|金年会|乐虎|龙8|同升|雷火|雷竞|kaiyun|澳门|[。！？”][ ]?\p{Script=Han}{2,4}(?:国际|赌场)$/iu

/** Words that make a shorter brand part of an honest name: 皇冠体育馆, 太阳城小区. */
const honest =
  /^(?:馆|场|用品|产业|公园|学校|中心|局|学院|路|街|镇|村|县|区|大厦|广场|总局|协会|老师|专业)/u

/** Whoever signs in somewhere, or is told where to: 登录中国体育彩票官方网站查询. */
const visited =
  /(?:登[录陆]|访问|打开|关注|进入|点击|搜索|下载|注册|开通|推出|开发|上线|运营|国家|中国|全国|世界|福利|省|市|区|县)[“"《]?$/u
const consulted =
  /^[”"》]?(?:上|中|里|查询|查看|报名|公布|发布|显示|公告|消息|获悉|填报|提交|了解|购买|数据|信息)/u

const splices = new RegExp(known.map((way) => `(?:${way})`).join('|'), 'giu')
const strangers = new RegExp(`${leading}|${unknown}|${opening}|${lottery}`, 'giu')

/** A second name that ends a line whose start was one: PG电子 title 某某电竞. */
const closing = /\s\S{2,8}(?:体育|娱乐|彩票|棋牌|电竞|电子|真人|国际|平台|官网)$/u

/** Names of gambling sites with what they offer, spliced into the text. */
export function splicedBrands(text: string): readonly Splice[] {
  if (!telling.test(text)) return []
  const found: Splice[] = []
  for (const { 0: name, index } of text.matchAll(splices)) {
    if (!honest.test(text.slice(index + name.length))) {
      found.push({ start: index, end: index + name.length })
    }
  }
  for (const { 0: name, index } of text.matchAll(strangers)) {
    const end = index + name.length
    if (found.some((other) => index < other.end && other.start < end)) continue
    const isHonest =
      visited.test(text.slice(Math.max(0, index - 4), index)) || consulted.test(text.slice(end))
    if (!isHonest && isNamed(text, { start: index, end })) found.push({ start: index, end })
  }
  const [tail] = found.some(({ start }) => start === 0) ? (closing.exec(text) ?? []) : []
  if (tail !== undefined && !found.some(({ end }) => end === text.length)) {
    found.push({ start: text.length - tail.length, end: text.length })
  }
  return found.sort((a, b) => a.start - b.start)
}
