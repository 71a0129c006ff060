import { adultRuns } from './adult-runs.ts'
import type { TextRule } from './rule.ts'

/** Signs between phrases of one chain, and beside the chain. */
const between = /^[\s|_,，、-]*$/u

/** Words that an honest text on such sites has: raids, verdicts. */
const report = /淫秽|扫黄|色情网站|查处|传播.{0,4}牟利|警方/u

/** A row of keywords of pornography at an end of a paragraph or inside of it. */
export const dropSplicedPhrase: TextRule = {
  name: 'drop-spliced-phrase',
  label: '删除植入的色情词串',
  spam: true,
  apply(text, _traits, record) {
    const runs = adultRuns(text)
    if (runs.length === 0 || report.test(text)) return text
    let out = ''
    let from = 0
    for (let at = 0; at < runs.length; at++) {
      const first = runs[at]
      if (!first || first.start < from) continue
      let { end } = first
      for (let next = runs[at + 1]; next; next = runs[at + 1]) {
        if (!between.test(text.slice(end, next.start))) break
        end = Math.max(end, next.end)
        at++
      }
      record({ before: text.slice(first.start, end), after: '' })
      out += text.slice(from, first.start)
      from = end
    }
    return out + text.slice(from)
  },
}
