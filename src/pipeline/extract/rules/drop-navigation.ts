import { cueRule } from '../cue-rule.ts'

const neighbour =
  /^\W{0,4}(?:上|下|前|后)一?(?:篇|页|条|则|个|版|期)\W{0,4}(?:文章|新闻|图集)?\s?[:|>»\]]/u

/** Entries from which on a row of short words is a menu. Assumed. */
const leastEntries = 4

/** Rows of short entries (首页 | 新闻 | 体育), previous and next article. */
export const dropNavigation = cueRule(
  {
    name: 'drop-navigation',
    label: '删除导航栏',
    needs: /[|丨┊│· :>»\]]/u,
    place: 'elsewhere',
    atEdgeOnly: true,
  },
  ({ view }) => {
    if (view.length > 400 || /[。,;!?]/.test(view)) return false
    if (view.length <= 120 && neighbour.test(view)) return true
    if (!/[|丨┊│· ]/.test(view)) return false
    const piped = view.split(/[|丨┊│·]/u)
    const entries = (piped.length >= leastEntries ? piped : view.split(' ')).filter(
      (entry) => entry.trim() !== '',
    )
    if (entries.length < leastEntries + (piped.length >= leastEntries ? 0 : 2)) return false
    const lengths = entries.map((entry) => entry.trim().length)
    return (
      Math.max(...lengths) <= 14 &&
      lengths.reduce((a, b) => a + b, 0) / lengths.length <= 7 &&
      /\p{Script=Han}/u.test(view)
    )
  },
)
