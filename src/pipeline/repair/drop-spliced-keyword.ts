import { keywordPatterns } from './keyword-splices.ts'
import { rewrite, type TextRule } from './rule.ts'

/** Words that show that the sentence itself speaks of the keyword. */
const spoken = /(?:办理|从事|经营|提供|申请|学习|开设|参加|举办|包括|以及|和|与|及|的|等|为|了)$/

/** 行業汽車借款職工: a keyword of another trade in the middle of a sentence. */
export const dropSplicedKeyword: TextRule = {
  name: 'drop-spliced-keyword',
  label: '删除植入的广告词',
  spam: true,
  apply(text, { splicedTrades }, record) {
    if (splicedTrades.length === 0) return text
    return keywordPatterns(splicedTrades).reduce(
      (out, pattern) =>
        rewrite(out, { pattern, record }, ({ index, input }) =>
          spoken.test(input.slice(Math.max(0, index - 2), index)) ? null : '',
        ),
      text,
    )
  },
}
