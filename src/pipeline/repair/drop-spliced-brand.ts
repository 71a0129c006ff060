import type { TextRule } from './rule.ts'
import { splicedBrands } from './spliced-brands.ts'

/** A page that reports on such brands, or on their prosecution, names them on purpose. */
const report = /警方|公安|涉赌|赌博罪|开设赌场|判处|反赌|禁赌|打击|查处/

/** The name of a gambling site in the place of an employer: 承办的kk9901皇冠体育网址(中国)有限公司第三届. */
export const dropSplicedBrand: TextRule = {
  name: 'drop-spliced-brand',
  label: '删除植入的博彩名称',
  spam: true,
  apply(text, _traits, record) {
    if (!/\p{Script=Han}/u.test(text) || report.test(text)) return text
    let out = ''
    let from = 0
    for (const { start, end } of splicedBrands(text)) {
      if (start < from) continue
      record({ before: text.slice(start, end), after: '' })
      out += text.slice(from, start)
      from = end
    }
    return from === 0 ? text : out + text.slice(from)
  },
}
