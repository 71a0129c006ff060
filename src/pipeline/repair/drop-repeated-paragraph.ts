import type { Block } from '../types.ts'
import { hanCount } from './characters.ts'
import { blockText } from './leaves.ts'
import type { BodyRule } from './rule.ts'

/** Shorter sentences may be a refrain; lines that end without a stop, a form's label. Assumed. */
const shortest = { sentence: 12, line: 40 }

const ending = /[。！？!?…”）)]$/u

const letters = (block: Block): string => blockText(block).replace(/[\p{P}\p{S}\p{Z}\s]/gu, '')

/** A paragraph printed twice stays once; signs and blanks do not count. */
export const dropRepeatedParagraph: BodyRule = {
  name: 'drop-repeated-paragraph',
  label: '删除重复段落',
  drops(body) {
    const seen = new Set<string>()
    let before = ''
    return body.map((block) => {
      if (block.type !== 'paragraph' && block.type !== 'quote') return false
      const text = letters(block)
      const isNext = text === before
      before = text
      const kind = isNext || ending.test(blockText(block)) ? 'sentence' : 'line'
      if (hanCount(text) < shortest[kind]) return false
      if (seen.has(text)) return true
      seen.add(text)
      return false
    })
  },
}
