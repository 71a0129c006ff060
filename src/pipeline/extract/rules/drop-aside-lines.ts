import { isSentence, substance } from '../line-value.ts'
import type { EdgeRule } from '../page.ts'

/** Share of the body beside the article by its own marks, above which the marks mean nothing. Assumed. */
const mostShare = 0.3

/** Labels in boxes that the page itself marks as no part of the article: ads, tags, buttons. */
export const dropAsideLines: EdgeRule = {
  name: 'drop-aside-lines',
  label: '删除正文中的广告框和工具框',
  place: 'elsewhere',
  *find({ lines }, body) {
    const sumOf = (indexes: readonly number[]) =>
      indexes.reduce((sum, at) => sum + substance(lines[at]?.text ?? ''), 0)
    const aside = body.filter((at) => lines[at]?.isAside)
    if (aside.length === 0 || sumOf(aside) > sumOf(body) * mostShare) return
    for (const at of aside) {
      const line = lines[at]
      if (line && !isSentence(line)) yield at
    }
  },
}
