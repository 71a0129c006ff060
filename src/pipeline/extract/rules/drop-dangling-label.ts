import { isSentence } from '../line-value.ts'
import type { EdgeRule } from '../page.ts'

/** Longest label: 理论新闻精选：, 相关日志. Assumed. */
const mostLength = 20

/** A label at the end with nothing under it: what it announced were links. */
export const dropDanglingLabel: EdgeRule = {
  name: 'drop-dangling-label',
  label: '删除正文末尾无内容的小标题',
  place: 'elsewhere',
  *find({ lines, format }, body) {
    if (format === 'text') return
    for (const at of body.toReversed()) {
      const line = lines[at]
      if (!line || line.view.length > mostLength || isSentence(line)) return
      if (/^\W{0,3}附/u.test(line.view)) return
      if (line.kind !== 'heading' && !/:\W{0,2}$/u.test(line.view)) return
      yield at
    }
  },
}
