import type { Block } from '../types.ts'
import { hanCount } from './characters.ts'
import { blockText } from '../block-text.ts'
import type { BodyRule } from './rule.ts'

/** Shorter sentences may be a refrain; lines that end without a stop, a form's label. Assumed. */
const shortest = { next: 12, sentence: 18, line: 40 }

/** Items of a rule are often said twice on purpose: （四）法律规定的其他情形。 */
const item =
  /^(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[\d一二三四五六七八九十]{1,3}[.．、]|[^，。；]{1,6}：)/u

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
      const whole = blockText(block)
      const isSentence = ending.test(whole) && !item.test(whole)
      const kind = isNext ? 'next' : isSentence ? 'sentence' : 'line'
      if (hanCount(text) < shortest[kind]) return false
      if (seen.has(text)) return true
      seen.add(text)
      return false
    })
  },
}
