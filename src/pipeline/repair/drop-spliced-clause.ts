import { rewrite, type TextRule } from './rule.ts'

/** How a reader is to get in touch. */
const contact =
  '加(?:我|群|客服)?[Qq]{2}|加(?:我|群|客服)?[Vv薇微威]信|(?:联系|咨询|加)客服|客服(?:[Qq]{2}|[Vv薇微威]信)|电报群|飞机群|秒(?:下款|到账|批)|官方入口'
/** What only such advertisements offer. */
const offered =
  '信用卡代还|信用卡套现|花呗套现|口子|秒下款|秒批|黑户|无抵押|无视征信|领取额度|办证刻章|代写论文|包过|彩金|返水|首存|百家乐|外围|私彩|时时彩|六合彩'

/** One clause between signs, of which `contact` and `offered` are looked up. */
const clause = /(?<=^|[，。；！？,;])[^，。；！？,;“”《》（）()]{6,40}[，,]?(?=[^，。；！？,;])/gu
const asks = new RegExp(contact, 'u')
const offers = new RegExp(offered, 'u')
/** What an honest text has beside such words: those who warn of it, or are caught. */
const honest = /警惕|谨防|诈骗|骗局|非法|违法|犯罪|打击|查处|提醒|防范|举报|禁止|不得/u

/** 信用卡代还口子秒下款加客服QQ，: the clause of an advertisement between the clauses of a sentence. */
export const dropSplicedClause: TextRule = {
  name: 'drop-spliced-clause',
  label: '删除植入的广告短句',
  spam: true,
  apply(text, _traits, record) {
    if (!offers.test(text) || honest.test(text)) return text
    return rewrite(text, { pattern: clause, record }, ([found]) =>
      offers.test(found) && asks.test(found) ? '' : null,
    )
  },
}
