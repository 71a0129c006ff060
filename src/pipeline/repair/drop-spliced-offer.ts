import { rewrite, type TextRule } from './rule.ts'

/** 特贷款中介色: what a service is offered as, put into the middle of words all over a page. */
export const dropSplicedOffer: TextRule = {
  name: 'drop-spliced-offer',
  label: '删除植入词中的广告词',
  spam: true,
  apply(text, { splicedOffers }, record) {
    if (splicedOffers.length === 0) return text
    const names = splicedOffers.toSorted((a, b) => b.length - a.length)
    const pattern = new RegExp(
      `(?<=\\p{Script=Han})(?:${names.join('|')})(?=[\\p{Script=Han}，、])`,
      'gu',
    )
    return rewrite(text, { pattern, record }, () => '')
  },
}
