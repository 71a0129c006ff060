import { substance } from '../line-value.ts'
import type { NoiseRule, PageLine } from '../page.ts'

/** Characters a sentence may count for: a blob of keywords has many to each full stop. Assumed. */
const mostPerSentence = 200

/** Characters of the lines; those of a blob only as far as its sentences reach. */
const sum = (lines: readonly PageLine[]): number =>
  lines.reduce((total, { text }) => {
    const sentences = text.length > 500 ? (text.match(/[。！？]/gu)?.length ?? 0) : 1
    return total + Math.min(substance(text), sentences * mostPerSentence)
  }, 0)

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
