import { cueRule } from '../cue-rule.ts'

const count =
  /(?:阅读|浏览|点击|访问|评论|跟贴|跟帖|回复|留言|点赞|收藏|转发|分享|人气|关注度?|粉丝|文章数?|播放|参与)(?:量|数|次数|人数)?\s?[:(]?\s?\d*\.?\d*万?\s?(?:次|人|条|个)?\)?/gu

/** Clicks, comments, followers: numbers that the page counts about itself. */
export const dropCounter = cueRule(
  { name: 'drop-counter', label: '删除阅读、评论等计数', needs: /[\d(]/u, place: 'elsewhere' },
  ({ view, kind, isAside }) => {
    if ((kind === 'cell' && !isAside) || view.length > 60) return false
    const rest = view.replace(count, '')
    const isCounted = rest.length < view.length && /\d|\(\)/.test(view)
    return isCounted
      ? !/[\p{L}]/u.test(rest.replace(/(?:次|人|条|共|已有|我要)/gu, ''))
      : /^\+?\d{1,7}$|^(?:[[【(]\d{1,2}[\]】)]\s?){2,}$/.test(view)
  },
)
