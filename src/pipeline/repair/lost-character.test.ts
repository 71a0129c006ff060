import { expect, test } from 'vitest'
import { lostCharacter } from './lost-character.ts'
import { charsWithTrail } from './shifted-run.ts'

const candidates = charsWithTrail(0xa3)

test.each([
  ['speech ends with a stop', '“學徒都說夜校辦得好，手藝長進很快', '”鄭師傅', '。'],
  ['a quoted name does not', '大家叫它“擔', '”隊', '保'],
  ['a word of its own is followed by a stop', '對培訓作出部署', '現階段', '。'],
  ['a piece of a word is completed', '學員明天可以正常返', '。有班車', '校'],
  ['nothing tells', '大家叫它“', '”隊', '\ufffd'],
  ['two words fit', '培訓班設在學', '。有班車', '\ufffd'],
])('%s', (_name, before, after, expected) => {
  expect(lostCharacter({ candidates, before, after })).toBe(expected)
})
