import { misreadLatin } from './misread-latin.ts'
import { misreadUtf8 } from './misread-utf8.ts'
import { gbkRepertoire } from './gbk.ts'
import { isLead } from './misread-bytes.ts'
import type { TextRule } from './rule.ts'

/** What the first byte of a Han character in UTF-8 becomes: a letter of Latin-1, or half of one of GBK. */
const misreadSigns = new RegExp(
  `[\\u00a1-\\u00ff${gbkRepertoire.flatMap(([char, [lead]]) => (isLead(lead) ? [char] : [])).join('')}]`,
  'u',
)

/**
 * UTF-8 that was read as GBK (褰撳墠浣嶇疆 is 当前位置) or as Latin-1 (å·¥ä¼š is 工会), and GBK that was
 * read as Latin-1 (ÐÂÎÅ is 新闻), read again where plausible Chinese comes out. Bytes that are gone
 * become U+FFFD; what is broken twice over stays as it is.
 */
export const fixMisreadCharset: TextRule = {
  name: 'fix-misread-charset',
  label: '还原误读的字符编码',
  needs: misreadSigns,
  apply(text, _traits, record) {
    return misreadUtf8(misreadLatin(text, record), record)
  },
}
