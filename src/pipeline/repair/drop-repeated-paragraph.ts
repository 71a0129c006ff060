import type { Block } from '../types.ts'
import { hanCount } from './characters.ts'
import { blockText } from './leaves.ts'
import type { BodyRule } from './rule.ts'

/** Shorter lines may be a refrain or a form's label; assumed. */
const shortest = 12

const letters = (block: Block): string => blockText(block).replace(/[\p{P}\p{S}\p{Z}\s]/gu, '')

/** A paragraph printed twice stays once; signs and blanks do not count. */
export const dropRepeatedParagraph: BodyRule = {
  name: 'drop-repeated-paragraph',
  label: '删除重复段落',
  drops(body) {
    const seen = new Set<string>()
    return body.map((block) => {
      if (block.type !== 'paragraph' && block.type !== 'quote') return false
      const text = letters(block)
      if (hanCount(text) < shortest) return false
      if (seen.has(text)) return true
      seen.add(text)
      return false
    })
  },
}
