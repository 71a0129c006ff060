import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { charRemover, charsOf } from './char-table.ts'

describe('charRemover', () => {
  test('takes what the pattern takes, beyond the basic plane too', () => {
    const signs = /[\s\p{P}\p{S}]/u
    const remove = charRemover(signs)
    const text = fc.string({ unit: fc.constantFrom(...'技能 ，。“\u3000a1+·é\ufffd🍔𠮷') })
    fc.assert(
      fc.property(text, (line) => {
        expect(remove(line)).toBe(line.replace(/[\s\p{P}\p{S}]/gu, ''))
      }),
      { seed: 20240601, numRuns: 500 },
    )
  })

  test('a text that holds nothing of it stays itself', () => {
    expect(charRemover(/,/)('技能竞赛')).toBe('技能竞赛')
  })
})

test('charsOf names the characters of a class, without halves of others', () => {
  expect([...charsOf(/[?？\u{1f300}-\u{1faff}]/u)]).toEqual([0x3f, 0xff1f])
})
