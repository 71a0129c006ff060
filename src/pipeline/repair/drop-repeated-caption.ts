import type { Block } from '../types.ts'
import { blockText } from '../block-text.ts'
import { letters } from './drop-repeated-paragraph.ts'
import type { BodyRule } from './rule.ts'

const lettersOf = (block: Block): string => letters(blockText(block))

/** A caption that was said before, by a caption or by the paragraph next to it. */
export const dropRepeatedCaption: BodyRule = {
  name: 'drop-repeated-caption',
  label: '删除重复图注',
  drops(body) {
    const seen = new Set<string>()
    return body.map((block, index) => {
      if (block.type !== 'caption') return false
      const text = lettersOf(block)
      const beside = [body[index - 1], body[index + 1]]
      const isRepeated =
        seen.has(text) ||
        beside.some((next) => next?.type === 'paragraph' && lettersOf(next) === text)
      seen.add(text)
      return isRepeated
    })
  },
}
