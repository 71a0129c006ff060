import { speaksOfMarkup } from './markup-talk.ts'
import { rewrite, type TextRule } from './rule.ts'

/** U+FFFD in UTF-8 read as GBK, and what a debugger fills memory with: nothing is left of the text. */
const lost = /[斤拷]?(?:锟斤拷)+锟?斤?|烫{4,}|屯{4,}/gu

/** 锟斤拷 is marked as lost, and nothing invented for it. */
export const markLostText: TextRule = {
  name: 'mark-lost-text',
  label: '标出无法还原的文字',
  needs: /[锟烫屯]/,
  apply(text, _traits, record) {
    if (!/锟斤拷|烫烫烫烫|屯屯屯屯/.test(text) || speaksOfMarkup(text)) return text
    return rewrite(text, { pattern: lost, record }, () => '\ufffd')
  },
}
