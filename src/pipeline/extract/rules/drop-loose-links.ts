import { isSentence } from '../line-value.ts'
import type { EdgeRule } from '../page.ts'

/** Single links at the edges of the body: a channel, an app, the next article. */
export const dropLooseLinks: EdgeRule = {
  name: 'drop-loose-links',
  label: '删除正文首尾的零散链接',
  place: 'elsewhere',
  *find({ lines }, body) {
    const isLoose = (at: number) => {
      const line = lines[at]
      return (
        line !== undefined &&
        line.linkShare > 0.5 &&
        !isSentence(line) &&
        !/^\W{0,3}附件/u.test(line.view)
      )
    }
    const first = body.findIndex((at) => !isLoose(at))
    const last = body.findLastIndex((at) => !isLoose(at))
    for (const [index, at] of body.entries()) if (index < first || index > last) yield at
  },
}
