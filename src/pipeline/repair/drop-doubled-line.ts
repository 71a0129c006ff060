import { hanCount } from './characters.ts'
import type { TextRule } from './rule.ts'

/** Han of a line below which it may be said twice for the sound of it. Assumed. */
const leastHan = 10
/** Longest line that is looked at: a caption, a title, a credit. Assumed. */
const longest = 400

/** A line that is one text, printed twice without a break: a caption of text and of picture. */
export const dropDoubledLine: TextRule = {
  name: 'drop-doubled-line',
  label: '删除连写两遍的文字',
  apply(text, _traits, record) {
    if (text.length > longest) return text
    const half = Math.floor(text.length / 2)
    const first = text.slice(0, half).trim()
    if (first !== text.slice(-half).trim() || first.length < leastHan) return text
    if (hanCount(first) < leastHan || text.length - 2 * half > 1) return text
    record({ before: text, after: first })
    return first
  },
}
