import { rewrite, type TextRule } from './rule.ts'

/** 返回某狐，查看更多 and 返回某网首页>> behind the last sentence, where the platform glues it. */
const backLink =
  /(?<=[。！？!?”…）)]\s{0,3})返回\p{Script=Han}{2,6}(?:[，,]\s?查看更多|首页\s?>{1,3}|首页，查看更多)\s{0,3}$/gu

/** The platform's link back, glued to the end of a paragraph. */
export const dropBackLink: TextRule = {
  name: 'drop-back-link',
  label: '删除段末的返回链接',
  apply(text, _traits, record) {
    // The link ends the text: of most paragraphs only this tail is looked at.
    if (!text.slice(-24).includes('返回')) return text
    return rewrite(text, { pattern: backLink, record }, () => '')
  },
}
