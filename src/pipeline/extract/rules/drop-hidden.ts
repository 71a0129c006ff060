import { substance } from '../line-value.ts'
import type { NoiseRule, PageLine } from '../page.ts'

const sum = (lines: readonly PageLine[]): number =>
  lines.reduce((total, { text }) => total + substance(text), 0)

/** What the page hides from its readers. Not where it hides most of its words: a script shows them. */
export const dropHidden: NoiseRule = {
  name: 'drop-hidden',
  label: '删除网页中隐藏的内容',
  place: 'elsewhere',
  find({ lines }) {
    const hidden = lines.filter(({ isHidden }) => isHidden)
    if (hidden.length === 0 || sum(hidden) * 2 > sum(lines)) return []
    return lines.flatMap(({ isHidden }, at) => (isHidden ? [at] : []))
  },
}
