import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { charClasses, holds } from './char-classes.ts'
import { textRules } from './repair/rules.ts'
import type { Traits } from './repair/traits.ts'

/** A page on which every habit is met, so that no trait holds a rule back. */
const traits: Traits = {
  script: 'hans',
  notes: 9,
  emojiNotes: 9,
  aloneShare: 1,
  splicedTrades: ['loans', 'interiors'],
  splicedOffers: ['贷款中介'],
  foreignSentences: ['国足热身赛昨晚进行，主队取胜。'],
  losesCharacters: true,
}

const pieces = [
  ...'职工技能竞赛會业專練習裏著，。、；：！？“”‘’（）《》,.!?:;()"\'-—…·% \t\u3000\u00a0\\|<>&[]{}$+',
  ...'AFIcgw0123áüСνÊÒ³鐢鍌蓖鏂伴椈烫屯锟斤拷\ufffd⼯２Ｃé\u0301ㄓˊ가',
  ...[
    '\\u4e2d\\u6587',
    '&nbsp;',
    '{$a}',
    '@Model.Title',
    '<br/>',
    '| |',
    '??',
    '(zhí)',
    '(🍔)',
    '职职工工',
  ],
]

describe.for(textRules.flatMap((rule) => (rule.needs ? [{ ...rule, needs: rule.needs }] : [])))(
  '$name',
  ({ apply, needs }) => {
    test('finds nothing in a text without what it needs', () => {
      const without = pieces.filter((piece) => !needs.test(piece))
      const text = fc.array(fc.constantFrom(...without), { maxLength: 40 })
      fc.assert(
        fc.property(text, (parts) => {
          const edits: unknown[] = []
          expect(apply(parts.join(''), traits, (edit) => edits.push(edit))).toBe(parts.join(''))
          expect(edits).toEqual([])
        }),
        { seed: 20240601, numRuns: 300 },
      )
    })
  },
)

test('a text is told by the classes that it has a character of', () => {
  const classesOf = charClasses([/[?？]/, /[\u{1f300}-\u{1faff}]/u])
  const found = (text: string) => [0, 1].filter((index) => holds(classesOf(text), index))
  expect(found('技能')).toEqual([])
  expect(found('技能？')).toEqual([0])
  expect(found('🍔'), 'halves of characters count for all').toEqual([0, 1])
})

test('more classes than a set holds are refused', () => {
  expect(() => charClasses(Array.from({ length: 33 }, () => /技/))).toThrow(RangeError)
})
