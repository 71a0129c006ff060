import { expect, test } from 'vitest'
import { chooseCharacters, clear, known } from './choose-characters.ts'
import { stopFits } from './lost-stop.ts'
import { charsWithTrail } from './torn-characters.ts'

const lost = charsWithTrail(0xa3).map((char) => ({ char, prior: 0 }))

test.each([
  ['a word in front decides', '實現規', '化生產', '模'],
  ['a word behind decides', '骨質增生', '科門診', '專'],
  ['between signs nothing tells', '大家叫它“', '”隊', '\ufffd'],
])('%s', (_name, before, after, expected) => {
  const [choice] = chooseCharacters({ slots: [lost], before, after })
  const isClear = choice !== undefined && choice.margin >= clear
  expect(isClear ? choice.char : '\ufffd').toBe(expected)
})

test('a known character is never in doubt', () => {
  const choices = chooseCharacters({ slots: [known('鼙'), lost], before: '', after: '' })
  expect(choices[0]).toEqual({ char: '鼙', margin: Infinity })
})

test.each([
  ['“學徒都說夜校辦得好，手藝長進很快', '”', true],
  ['大家叫它“擔', '”', false],
  ['對培訓作出部署', '現', true],
  ['對培訓作出部署', '，', false],
])('a stop between %s and %s: %s', (before, after, expected) => {
  expect(stopFits(before, after)).toBe(expected)
})
