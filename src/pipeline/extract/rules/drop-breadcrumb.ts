import { cueRule } from '../cue-rule.ts'

const place = /^\W{0,3}(?:[您你])?(?:的|现在|当前|目前|所在)*(?:位置|在)\s*[-:→>]/u
const arrow = /[>»›〉→]/gu
const start = /^[^\p{L}]{0,4}\S{0,8}首\s?页\s*(?:[>»›〉→/-]|$)/u

/** Where the page stands in its site: 网易首页 > 网易江苏 > 正文. */
export const dropBreadcrumb = cueRule(
  { name: 'drop-breadcrumb', label: '删除面包屑导航', needs: /[-:>»›〉→首]/u, place: 'above' },
  ({ view }) => {
    if (view.length > 100 || view.includes('。')) return false
    if (place.test(view) || start.test(view)) return true
    if (!/[>»›〉→]/.test(view)) return false
    const arrows = view.match(arrow)?.length ?? 0
    const parts = view.split(arrow)
    return (
      arrows > 0 &&
      parts.every((part) => part.trim().length <= 12) &&
      (arrows > 1 || view.length <= 20) &&
      /\p{Script=Han}/u.test(view) &&
      !/[,;、:]/.test(view)
    )
  },
)
