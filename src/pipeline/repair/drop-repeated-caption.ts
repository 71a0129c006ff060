import type { Block } from '../types.ts'
import { blockText } from '../block-text.ts'
import type { BodyRule } from './rule.ts'

const letters = (block: Block): string => blockText(block).replace(/[\p{P}\p{S}\p{Z}\s]+/gu, '')

/** A caption that was said before, by a caption or by the paragraph next to it. */
export const dropRepeatedCaption: BodyRule = {
  name: 'drop-repeated-caption',
  label: '删除重复图注',
  drops(body) {
    const seen = new Set<string>()
    return body.map((block, index) => {
      if (block.type !== 'caption') return false
      const text = letters(block)
      const beside = [body[index - 1], body[index + 1]]
      const isRepeated =
        seen.has(text) ||
        beside.some((next) => next?.type === 'paragraph' && letters(next) === text)
      seen.add(text)
      return isRepeated
    })
  },
}
