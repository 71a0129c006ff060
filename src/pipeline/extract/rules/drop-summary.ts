import { PairSet } from '../../pair-set.ts'
import { bareText } from '../overlap.ts'
import type { EdgeRule } from '../page.ts'

/** What a page sets over the lead that it prints once more. */
const label =
  /^[^\p{L}\p{N}]{0,3}(?:内容|文章|本文|新闻)?(?:摘要|导读|提要|提示|概要|简介|核心提示|导语)[^\p{L}\p{N}]{0,3}/u

/** Lines at the start of the body among which it stands. Assumed. */
const firstLines = 4

/** Share of its character pairs that the rest of the body holds too: it was cut out of it. Assumed. */
const leastRepeated = 0.8

/** A summary above the body that only says what the body says, and the label 导读 alone. */
export const dropSummary: EdgeRule = {
  name: 'drop-summary',
  label: '删除重复正文的摘要',
  place: 'above',
  *find({ lines }, body) {
    for (const at of body.slice(0, firstLines)) {
      const view = lines[at]?.view ?? ''
      const mark = label.exec(view)
      if (!mark) continue
      const said = bareText(view.slice(mark[0].length))
      const rest = new PairSet(
        body.flatMap((other) => (other === at ? [] : [bareText(lines[other]?.view ?? '')])),
      )
      if (said === '' || rest.shareOf(said) >= leastRepeated) yield at
    }
  },
}
