import { cueRule } from '../cue-rule.ts'

/** A paragraph that breaks off into a link to the rest: the start of another article. */
export const dropTeaser = cueRule(
  { name: 'drop-teaser', label: '删除其他文章的摘要', needs: /[.…]/u, place: 'elsewhere' },
  ({ view, text }) =>
    /(?:\.{2,}|…)\s*[[【(]?(?:阅读|详细|详情|全文|阅读全文|查看全文|查看详情|更多)[\]】)]?\s*(?:>{1,3}|»)?$/u.test(
      text.length > 500
        ? text
            .slice(-40)
            .normalize('NFKC')
            .replace(/\(\p{L}{1,7}\)/gu, '')
            .replace('閱讀', '阅读')
        : view,
    ),
)
