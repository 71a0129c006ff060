/**
 * Queries over the shipped articles. A line: kind | query | what an article has to hold, parts by
 * blanks, alternatives by `/`, with `!` what it must lack, with `@` how its day begins; `-` where no
 * article answers. A fourth part, where there is one, is what is no answer and still no error.
 */
import type { Terms } from '../../src/terms.ts'
import type { StoredArticle } from '../articles.ts'
import { searchableText } from './corpus.ts'
import { type LabelledQuery, plain } from './labelled.ts'

/** The search was made with these in view. */
export const seenLines = `
  word | 工匠学院 | 工匠学院
  word | 低空经济 | 低空经济
  word | 网约配送员 | 网约配送员
  word | 创新工作室 | 创新工作室
  word | 校企合作 | 校企合作
  word | 技能等级 | 技能等级
  two words | 重庆 低空经济 | 重庆 低空经济
  two words | 山东 工匠学院 | 山东 工匠学院
  two words | 银川 奖励 | 银川 奖励
  words in a row | 云南工匠学院授牌 | 云南 工匠学院 授牌
  words in a row | 沧州职工技能竞赛 | 沧州 职工技能竞赛
  phrase | “工匠学院联盟” | 工匠学院联盟
  phrase | "一县一特" | 一县一特
  phrase | 「劳模工匠助企行」 | 劳模工匠助企行
  Traditional | 產業工人隊伍建設改革 | 产业工人队伍建设改革/产改
  Traditional | 網約配送員 | 网约配送员
  Traditional | 職工技術運動會 | 职工技术运动会
  Traditional | 蘇州工業園區 | 苏州工业园区
  pinyin | gongjiangxueyuan | 工匠学院
  pinyin | jinengjingsai | 技能竞赛
  pinyin | suzhougongyeyuanqu | 苏州工业园区
  pinyin | laodong jingsai | 劳动竞赛
  initials | szgyyq | 苏州工业园区
  initials | gjxy | 工匠学院
  initials | cxgzs | 创新工作室
  typo | 工匠学完 | 工匠学院
  typo | 网约配颂员 | 网约配送员
  typo | 苏州工业圆区 | 苏州工业园区
  typo | 技能竟赛 | 技能竞赛
  homophone | 低空经纪 | 低空经济
  homophone | 创新工作是 | 创新工作室
  homophone | 产叫融合 | 产教融合
  number | 90万人次 | 90万人次
  number | 900000人次 | 90万人次
  number | 143所 | 143所
  number | 1.1亿元 | 1.1亿元
  number | 110000000元 | 1.1亿元
  number | 274个 | 274个
  question | 山东有多少工匠学院 | 山东 工匠学院
  question | 什么是产改 | 产改/产业工人队伍建设改革
  question | 苏州有哪些技能竞赛 | 苏州 技能竞赛
  question | 第八届全国职工职业技能大赛什么时候举行？ | 第八届全国职工职业技能大赛
  person | 赖书闻 | 赖书闻
  person | 卯金涛 | 卯金涛
  person | 高凤林 | 高凤林
  outlet | 工人日报 | 工人日报
  outlet | 重庆晨报 | 重庆晨报
  place | 嘉兴 | 嘉兴
  place | 昆明市 | 昆明
  place | 温县 | 温县
  term | 产改 | 产改/产业工人队伍建设改革
  term | 产业工人队伍建设改革 | 产改/产业工人队伍建设改革
  term | 全总 | 全总/中华全国总工会/全国总工会
  exclusion | 工匠学院 -山东 | 工匠学院 !山东
  exclusion | 技能竞赛 -苏州 -重庆 | 技能竞赛 !苏州 !重庆
  title fragment | 筑梦赛场竞风流 | 筑梦赛场竞风流
  title fragment | 让产业工人有奔头 | 让产业工人有奔头
  title fragment | 助推自贸港 | 助推自贸港
  title fragment | 公布2022年职工创新工作室 | 公布2022年职工创新工作室
  part of a word | 匠学 | 匠学
`

/** Written after the search stood; nothing was changed for them. */
export const unseenLines = `
  word | 劳动竞赛 | 劳动竞赛
  word | 新就业形态 | 新就业形态
  word | 高级技师 | 高级技师
  word | 学历提升 | 学历提升
  word | 快递员 | 快递员
  word | 医疗互助 | 医疗互助
  two words | 江苏 工匠学院 | 江苏 工匠学院
  two words | 湖北 创新工作室 | 湖北 创新工作室
  two words | 深圳 培训体系 | 深圳 培训体系
  two words | 立法 重庆 | 立法 重庆
  words in a row | 浙江职工学历提升 | 浙江 学历提升
  words in a row | 新疆劳动竞赛 | 新疆 劳动竞赛
  words in a row | 青海快递员 | 青海 快递员
  phrase | “天工杯” | 天工杯
  phrase | "产业工人培训体系" | 产业工人培训体系
  phrase | 《条例》 | 条例
  Traditional | 工匠學院聯盟 | 工匠学院联盟
  Traditional | 長春工匠 | 长春工匠
  Traditional | 產教融合 | 产教融合
  Traditional | 瀋陽 | 沈阳
  pinyin | chanjiaoronghe | 产教融合
  pinyin | dikongjingji | 低空经济
  pinyin | chuangxingongzuoshi | 创新工作室
  pinyin | kuai di yuan | 快递员
  pinyin | chongqing | 重庆
  initials | jnjs | 技能竞赛
  initials | cjrh | 产教融合
  initials | wypsy | 网约配送员
  typo | 创新工坐室 | 创新工作室
  typo | 产业工人队五 | 产业工人队伍
  typo | 产教荣合 | 产教融合
  typo | 高级机师 | 高级技师
  typo | 快第员 | 快递员
  homophone | 校企和作 | 校企合作
  homophone | 静安工汇 | 静安工会
  homophone | 劳模公匠 | 劳模工匠
  number | 118个 | 118个
  number | 100余万元 | 100余万元
  number | 200名 | 200名
  number | 5.5万人 | 5.5万人
  number | 1+20+100 | 1+20+100
  question | 哪些省建了工匠学院 | 工匠学院
  question | 长春工匠怎么评选 | 长春工匠
  question | 银川奖励多少钱 | 银川 奖励
  question | 浙江投入多少用于学历提升 | 浙江 学历提升
  person | 许振超 | 许振超
  person | 王树芬 | 王树芬
  person | 田国垒 | 田国垒
  outlet | 中工网 | 中工网
  outlet | 湖北日报 | 湖北日报
  place | 泉州 | 泉州
  place | 内江市 | 内江
  place | 铁西区 | 铁西区
  term | 市总 | 市总/市级总工会
  term | 名师带徒 | 名师带徒/名师带高徒/师带徒
  exclusion | 创新工作室 -湖北 | 创新工作室 !湖北
  exclusion | 劳动竞赛 -"条例" | 劳动竞赛 !条例
  title fragment | 今年安排118个子项 | 今年安排118个子项
  title fragment | 竞赛延伸到新赛 | 竞赛延伸到新赛
  title fragment | 数量全国最多 | 数量全国最多
  part of a word | 夜校 | 夜校
`

/** @throws when no article answers a line that wants one: the content or the line is wrong. */
export function shippedQueries(
  lines: string,
  articles: readonly StoredArticle[],
  { topics }: Terms,
): LabelledQuery[] {
  const texts = articles.map((stored) => {
    const { id, published, topics: about } = stored.article
    const labels = topics.flatMap((topic) => (about.includes(topic.id) ? [topic.label] : []))
    const text = plain(searchableText(stored))
    return { id, day: published.date ?? '', text, shown: `${text}\n${plain(labels.join(' '))}` }
  })
  /** Ids of the articles that hold it, in the text or anywhere on their page. */
  const holding = (wanted: string, where: 'text' | 'shown'): ReadonlySet<string> => {
    const parts = plain(wanted).split(' ')
    const answers = texts.filter(({ day, [where]: text }) =>
      parts.every((part) => {
        if (part.startsWith('@')) return day.startsWith(part.slice(1))
        if (part.startsWith('!')) return !text.includes(part.slice(1))
        return part.split('/').some((word) => text.includes(word))
      }),
    )
    return new Set(answers.map(({ id }) => id))
  }
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', query = '', wanted = '', alike] = line.split('|').map((part) => part.trim())
      if (wanted === '-') return { kind, query, relevant: new Set<string>() }
      const relevant = holding(wanted, 'text')
      if (relevant.size === 0) throw new Error(`Cannot measure "${query}": no article holds it.`)
      return { kind, query, relevant, alike: holding(alike || wanted, 'shown') }
    })
}
