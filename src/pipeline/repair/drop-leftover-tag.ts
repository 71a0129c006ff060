import { speaksOfMarkup } from './markup-talk.ts'
import { rewrite, type TextRule } from './rule.ts'

const inline = 'span|strong|b|i|em|font|a|u|img|sup|sub|big|small|o:p|st1:\\w{1,20}'
const block =
  'p|br|hr|div|section|article|h[1-6]|ul|ol|li|table|tbody|tr|td|th|center|blockquote|iframe|video'
const rest = '(?:\\s[^<>]{0,300}|\\s?/)?>'

const inlineTag = new RegExp(`(?<!\`)</?(?:${inline})${rest}`, 'giu')
const blockTag = new RegExp(`(?<!\`)</?(?:${block})${rest}`, 'giu')

/**
 * 开课?/p>: the last byte of a character and the `<` behind it were read as one, so that only the
 * rest of the tag is left, and the mark of a character that is lost for good.
 */
const tornTag = new RegExp(
  `([?\ufffd])/(?:${inline}|${block})>|(?<=[\\p{Script=Han}\\p{P}])/(?:${inline}|${block})>\\s*$`,
  'giu',
)

/** A tag that stands in the text as text: 夜校<br/>开课, </span>. */
export const dropLeftoverTag: TextRule = {
  name: 'drop-leftover-tag',
  label: '删除残留的网页标签',
  needs: /[<>]/,
  apply(text, _traits, record) {
    if (!/\/[a-z][a-z\d:]{0,9}>|<[a-z]/i.test(text)) return text
    if (!/\p{Script=Han}/u.test(text) || speaksOfMarkup(text)) return text
    const inlineLess = rewrite(text, { pattern: inlineTag, record }, () => '')
    const out = rewrite(inlineLess, { pattern: blockTag, record }, () => ' ')
    return rewrite(out, { pattern: tornTag, record }, ([, lost]) =>
      lost === undefined ? '' : '\ufffd',
    )
  },
}
