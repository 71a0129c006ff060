import { rewrite, type TextRule } from './rule.ts'

/** How a reader is to get in touch. */
const contact =
  /加(?:我|群|客服)?[Qq]{2}|加(?:我|群|客服)?[Vv薇微威]信|(?:联系|咨询|加)客服|客服(?:[Qq]{2}|[Vv薇微威]信)|电报群|飞机群|官方入口/u

/** What such advertisements offer, and reports seldom name; two of them in one clause tell. Assumed. */
const offered =
  /信用卡代还|信用卡套现|花呗套现|口子|秒下款|秒到账|秒批|黑户|无抵押|无视征信|领取额度|办证刻章|代写论文|包过|送彩金|首存|返水|百家乐|时时彩|六合彩/gu
const leastOffered = 2

/** A whole clause with a comma on either side. */
const clause = /(?<=[，,])[^，。；！？,;“”《》（）()的]{6,40}[，,]/gu

/** What an honest text has beside such words: those who warn of it, or are caught. */
const honest =
  /警惕|谨防|骗|非法|违法|犯罪|打击|查处|提醒|防范|举报|禁止|不得|法院|被告|通报|暗访|约谈|曝光|别信|不要|陷阱|诈|清除|铲除|广告|银行/u

/** 信用卡代还口子秒下款加客服QQ，: the clause of an advertisement between the clauses of a sentence. */
export const dropSplicedClause: TextRule = {
  name: 'drop-spliced-clause',
  label: '删除植入的广告短句',
  spam: true,
  needs: /[口秒卡呗户押征额证论包彩存返乐]/,
  apply(text, _traits, record) {
    if (text.search(offered) < 0 || honest.test(text)) return text
    return rewrite(text, { pattern: clause, record }, ([found]) =>
      new Set(found.match(offered)).size >= leastOffered && contact.test(found) ? '' : null,
    )
  },
}
