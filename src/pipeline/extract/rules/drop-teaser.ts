import { cueRule } from '../cue-rule.ts'

/** A paragraph that breaks off into a link to the rest, or 【延伸】 and a headline: another article's. */
export const dropTeaser = cueRule(
  { name: 'drop-teaser', label: '删除其他文章的摘要', needs: /[.…【[]/u, place: 'elsewhere' },
  ({ view, text }) =>
    /^[【[](?:延伸(?:阅读)?|相关阅读|推荐阅读|热文(?:推荐)?|猜你喜欢|往期(?:回顾|推荐)?|阅读推荐|更多阅读)[】\]]\s?[^。]{4,40}$/u.test(
      view,
    ) ||
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
