import { rewrite, type TextRule } from './rule.ts'
import { joinsAcross } from './words.ts'

const splice = /(?<=\p{Script=Han})[\u{1f300}-\u{1faff}]\ufe0f?(?=\p{Script=Han})/gu

/** A pictograph inside a word, 技🔧能; one between two words or sentences is the author's. */
export const dropEmojiSplice: TextRule = {
  name: 'drop-emoji-splice',
  label: '删除词语中间的表情符号',
  needs: /[\u{1f300}-\u{1faff}]/u,
  apply(text, _traits, record) {
    if (!/[\u{1f300}-\u{1faff}]/u.test(text)) return text
    return rewrite(text, { pattern: splice, record }, ({ 0: emoji, index, input }) => {
      const left =
        /\p{Script=Han}{1,4}$/u.exec(input.slice(Math.max(0, index - 4), index))?.[0] ?? ''
      const end = index + emoji.length
      const right = /^\p{Script=Han}{1,4}/u.exec(input.slice(end, end + 4))?.[0] ?? ''
      return joinsAcross(left, right) ? '' : null
    })
  },
}
