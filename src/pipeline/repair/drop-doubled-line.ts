import { hanCount } from './characters.ts'
import type { TextRule } from './rule.ts'

/** Han of a caption, and of sentences, below which a text may be said twice for the sound of it. Assumed. */
const leastHan = { caption: 10, prose: 24 }
const caption = /[摄攝]$|供图|^图[为：:]|资料图|制图/u
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
    if (first !== text.slice(half).trim()) return text
    const isCaption = caption.test(first)
    const isProse = /。/.test(first) && !/[！!]/.test(first)
    if (!isCaption && !isProse) return text
    if (hanCount(first) < (isCaption ? leastHan.caption : leastHan.prose)) return text
    record({ before: text, after: first })
    return first
  },
}
