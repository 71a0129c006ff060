import { rewrite, type TextRule } from './rule.ts'

const han = /\p{Script=Han}/u

/** Straight quotes that enclose Chinese; a quotation may be long, a line is not longer than this. */
const double = /"([^"“”]{1,300})"/g
const single = /(?<![A-Za-z0-9])'([^'‘’A-Za-z]{1,100})'(?![A-Za-z0-9])/g

/** Straight quotes to curved ones, where they pair and Han stands inside. 5" is an inch. */
export const fixQuotes: TextRule = {
  name: 'fix-quotes',
  label: '恢复中文引号',
  needs: /["']/,
  apply(text, _traits, record) {
    if (!/["']/.test(text) || !han.test(text)) return text
    let out = text
    const quotes = text.match(/"/g)?.length ?? 0
    if (quotes % 2 === 0) {
      out = rewrite(out, { pattern: double, record }, ([, inside]) =>
        inside !== undefined && han.test(inside) ? `“${inside}”` : null,
      )
    }
    return rewrite(out, { pattern: single, record }, ([, inside]) =>
      inside !== undefined && han.test(inside) ? `‘${inside}’` : null,
    )
  },
}
