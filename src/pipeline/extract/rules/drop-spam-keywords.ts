import { gamblingExtras, gamblingHouses, gamblingKinds, gamblingNames } from '../../spam-words.ts'
import { cueRule } from '../cue-rule.ts'

/** Words that no report uses in a list: pornography and gambling, as hijacked sites carry them. */
const blatant =
  /一区二区|二区三区|无码|[无無]碼|有码|人妻|毛片|成人(?:免费|视频|影[院片视]|网站|电影|在线|av)|老熟[妇女]|[仑乱]伦|仑乱|乱码(?:免费|一区|视频)|色情|做爱|爽片|爽到|强奸|裸体|av(?:片|在线|免费|天堂|网站|人人)|黄[片色]|午夜(?:福利|影院|剧场|视频)|秋霞|麻豆|草榴|久久(?:精品|久|综合|人妻|免费|爱)|精品(?:久久|国产|自[拍在])|国产(?:精品|自拍|欧美|在线|免费)|日产精品|影视传媒|博彩|赌[博场城]|菠菜|娱乐(?:城|平台|官网|登录|注册|网址|app)|真人(?:娱乐|荷官)|百家乐|电玩城|彩票(?:走势|开奖|平台|网|投注)|捕鱼(?:大厅|游戏|达人)?|兑换码|棋牌|皇冠(?:体育|网|官网)|体育(?:投注|彩票|下注|注册|登录|(?:官方)?平台|官网|app|在线|入口|网址)|时时彩|六合彩|老虎机|快三|葡京|威尼斯人|金沙(?:娱乐|国际)|私服|代开发票|办证|迷药|枪支|代孕|videos?|xxx|porn|sex|casino|betting|poker/giu

/** A blatant word, and the name of a house, has one of these; most headlines have none. */
const telling =
  /[区码碼妻毛频影站线v熟伦仑色爱爽奸裸黄午霞麻榴久精拍欧免媒博赌菠娱录荷乐玩彩捕兑棋皇注台网p口虎快葡威沙私票证药枪孕xcb子真亚龙体育游竞金际河利阳黎宫梅]/iu

/** Words that become spam in company only. */
const doubtful =
  /在线(?:观看|播放|视频)?|免费(?:观看|播放|视频|下载)?|高清|中文字幕|精品|国产|亚洲|欧美|日韩|日本|视频|影院|影视|福利|手机|网址|官网|平台|注册|下载|激情|变态|性感|丝袜|极品|完整版|登录入口|app/giu

/** Least share of the characters that such words cover. Assumed. */
const leastShare = 0.3

/** Whether the text is mostly words of that trade, a blatant one among them, and no sentence. */
export function isSpamKeywords(view: string): boolean {
  const text = view.slice(0, 400)
  if (text.length < 6 || /。/.test(text)) return false
  const strong = text.match(blatant) ?? []
  if (strong.length === 0) return false
  const weak = text.replace(blatant, ' ').match(doubtful) ?? []
  const covered = [...strong, ...weak].join('').length
  const length = text.replace(/[\s\p{P}\p{S}]/gu, '').length
  return strong.length + weak.length >= 2 && covered >= length * leastShare
}

/** Longest link that is an injected one and not a headline on a crackdown. Assumed. */
const mostLinkLength = 20

/** Whether a line that is one link leads to that trade. */
function isSpamLink(view: string): boolean {
  const [word] = view.match(blatant) ?? []
  return (
    word !== undefined &&
    view.length <= mostLinkLength &&
    /(?:网|下载|登录|注册|入口|平台|app|攻略|投注站?)\W{0,2}$/iu.test(view)
  )
}

/** 澳门某某人, 某某国际, 新葡京: the name of a gambling house alone in its line. */
const house = new RegExp(
  `^(?:(?:澳门|香港|拉斯维加斯)(?:${gamblingHouses})|(?:${gamblingHouses})(?:娱乐|国际|棋牌|赌场|平台|官网)|新葡京|威尼斯人|${gamblingNames})(?:${gamblingExtras}|${gamblingKinds}|城|场){0,4}$`,
  'iu',
)

/** Keyword lists of a hijacked site. A headline on a crackdown says more than keywords, and stays. */
export const dropSpamKeywords = cueRule(
  {
    name: 'drop-spam-keywords',
    label: '删除注入的垃圾关键词',
    needs: telling,
    place: 'elsewhere',
    spam: true,
  },
  ({ view, linkShare }) =>
    isSpamKeywords(view) || house.test(view) || (linkShare > 0.9 && isSpamLink(view)),
)
