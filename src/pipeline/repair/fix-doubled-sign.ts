import { rewrite, type TextRule } from './rule.ts'

/** A run of commas between words of a sentence; several of them stand for empty fields. */
const commas = /(?<=[\p{Script=Han}\d]{4})，{3,40}(?=[“《]?[\p{Script=Han}\d]{4})/gu

/**
 * The same sign twice; ！！ and ？？ are emphasis, and three or more of 、、、 are a list whose items
 * were lost: both stay.
 */
const same =
  /(?<![，、；：])([，、；：])\1(?!\1)|(?<=[\p{Script=Han}%）)”》])([,;:])\2(?=[\p{Script=Han}“《])/gu

/** 活、,展: a comma that a copying site put before another sign. */
const before = /[，,](?=[、。；])|(?<=[、；])[，,]/g

/** Two full stops; three are an ellipsis. */
const stops = /(?<!。)。。(?!。)/g

/** No two of these signs stand side by side in Chinese print (GB/T 15834). */
export const fixDoubledSign: TextRule = {
  name: 'fix-doubled-sign',
  label: '删除重复标点',
  apply(text, _traits, record) {
    if (!/[，,、；;：:。]{2}/.test(text)) return text
    const isLone = text.match(commas)?.length === 1
    let out = isLone ? rewrite(text, { pattern: commas, record }, () => '，') : text
    out = rewrite(out, { pattern: same, record }, ([, full, folded]) => full ?? folded ?? null)
    if (!/\p{Script=Han}/u.test(out)) return out
    out = rewrite(out, { pattern: before, record }, () => '')
    return rewrite(out, { pattern: stops, record }, () => '。')
  },
}
