import type { NoiseRule } from '../page.ts'

/** Lines from which on codes are a forum's doing and not one odd line. Assumed. */
const leastLines = 3

/** A few characters without a blank or a word, at least one of them no letter or digit. */
const code = /^(?=\S*[^\w.,:%()/+-])[!-~]{3,24}(?: [!-~]{1,12}){0,2}$/
const word = /[A-Za-z]{5,}|\d{4,}|[[\]<>]|^\W+$/

/** Codes that a forum hides between paragraphs to spoil copies: &ad9VB7. */
export const dropCopyGuard: NoiseRule = {
  name: 'drop-copy-guard',
  label: '删除论坛防复制乱码行',
  place: 'elsewhere',
  find({ lines }) {
    const found = lines.flatMap(({ text }, at) => (code.test(text) && !word.test(text) ? [at] : []))
    return found.length >= leastLines ? found : []
  },
}
