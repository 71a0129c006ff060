import { substance } from '../line-value.ts'
import type { EdgeRule } from '../page.ts'
import { isMetaLine } from './drop-meta-line.ts'

/** Longest title, in the unit of a reader. Assumed. */
const mostLength = 40

/** The short line above the line that dates the article: its title, which begins no body. */
export const dropLineOverMeta: EdgeRule = {
  name: 'drop-line-over-meta',
  label: '移出日期来源行上方的标题',
  place: 'above',
  find({ lines }, [first, second]) {
    const line = first === undefined ? undefined : lines[first]
    const below = lines[(first ?? 0) + 1]
    if (first === undefined || second === undefined || !line || !below) return []
    const isShort = substance(line.text) <= mostLength && !/[。;:]$/u.test(line.view)
    return isShort && second > first + 1 && isMetaLine(below) ? [first] : []
  },
}
