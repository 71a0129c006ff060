import { rewrite, type TextRule } from './rule.ts'

/** ©, ®, ™ and ℹ are pictographs by Unicode and signs in print. */
const emoji =
  '(?:(?![©®™ℹ])[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u{1f3fb}-\\u{1f3ff}\\ufe0e\\ufe0f\\u200d\\u20e3])'

const note = new RegExp(`[(（] ?${emoji}{1,12} ?[)）]`, 'gu')

/** The page ends inside a note. */
const open = new RegExp(`[(（] ?${emoji}{1,12}$`, 'gu')

/** 广(🍔)大 is 广大, also inside a reading: 创(chuà(🔧)ng ) is 创(chuàng ). */
export const dropEmojiNote: TextRule = {
  name: 'drop-emoji-note',
  label: '删除表情符号注释',
  needs: /[(（]/,
  apply(text, { emojiNotes }, record) {
    // Without coloured pictographs in brackets, 合格(✔) and 三级(★) are what they say.
    if (emojiNotes === 0 || !/[(（]/.test(text)) return text
    const out = rewrite(text, { pattern: note, record }, () => '')
    return rewrite(out, { pattern: open, record }, () => '')
  },
}
