import type { NoiseRule } from '../page.ts'

/** Lines from which on codes are a forum's doing and not one odd line. Assumed. */
const leastLines = 3

/** A few signs, letters and digits, at least one sign that no model name or address has. */
const code = /^(?=[!-~ ]*[^\w.,:%()/+ -])[!-~ ]{3,24}$/
const word = /[A-Za-z]{5,}|\d{4,}|[[\]<>]|^\W+$/

/** Codes that a forum hides between paragraphs to spoil copies: &ad9VB7. */
export const dropCopyGuard: NoiseRule = {
  name: 'drop-copy-guard',
  label: '删除论坛防复制乱码行',
  place: 'elsewhere',
  needs: /[!"#$&'*;<=>?@[\\\]^`{|}~]/u,
  find({ lines }, candidates) {
    const found = candidates.filter((at) => {
      const { text = '' } = lines[at] ?? {}
      return code.test(text) && !word.test(text)
    })
    return found.length >= leastLines ? found : []
  },
}
