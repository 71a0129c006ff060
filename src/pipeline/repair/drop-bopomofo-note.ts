import { rewrite, type TextRule } from './rule.ts'

/** 職（ㄓˊ）: a reading in bopomofo, in brackets behind its character. */
const note = /(?<=\p{Script=Han})[(（] ?[\u3105-\u312f\u31a0-\u31bfˊˇˋ˙]{1,5} ?[)）]/gu

/** A single one explains a rare character to readers in Taiwan. */
const habit = 3

/** Notes in bopomofo on one character after the other. */
export const dropBopomofoNote: TextRule = {
  name: 'drop-bopomofo-note',
  label: '删除注音符号',
  needs: /[\u3105-\u312f]/,
  apply(text, _traits, record) {
    if (!/[(（] ?[\u3105-\u312f]/.test(text)) return text
    if ((text.match(note)?.length ?? 0) < habit) return text
    return rewrite(text, { pattern: note, record }, () => '')
  },
}
