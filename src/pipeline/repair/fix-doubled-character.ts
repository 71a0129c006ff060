import { rewrite, type TextRule } from './rule.ts'

/** 职职工工技技能能: pairs of like characters in a row. 高高兴兴 is two, 干干净净整整齐齐 four. */
const pairs = /(?:([\p{Script=Han}\p{P}\d])\1){6,500}/gu

/** Characters that differ in such a run, and the share (0 to 1) of the text that runs cover; assumed. */
const distinct = 5
const share = 0.6

/** Whether two pairs of like characters follow each other; halves of characters count as such. */
function hasTwoPairs(text: string): boolean {
  for (let at = 3; at < text.length; at++) {
    if (text[at] === text[at - 1] && text[at - 2] === text[at - 3]) return true
  }
  return false
}

/** Each character of a text printed twice. */
export const fixDoubledCharacter: TextRule = {
  name: 'fix-doubled-character',
  label: '合并逐字重复的文字',
  apply(text, _traits, record) {
    if (!hasTwoPairs(text)) return text
    if (!/([\p{Script=Han}])\1([\p{Script=Han}])\2/u.test(text)) return text
    const runs = text.match(pairs)?.filter((run) => new Set(run).size >= distinct) ?? []
    if (runs.join('').length < text.length * share) return text
    return rewrite(text, { pattern: pairs, record }, ([run]) =>
      new Set(run).size >= distinct ? [...run].filter((_, at) => at % 2 === 0).join('') : null,
    )
  },
}
