import { expect, test } from 'vitest'
import { canBeginWith, canRead, charsRead, foldTone, isToned } from './readings.ts'

test.each([
  ['職', 'zhí', true],
  ['率', 'lǜ', true],
  ['率', 'shuài', true],
  ['行', 'hɑng', true],
  ['女', 'nü', true],
  ['弘', 'hong', true],
  ['工', 'the', false],
  ['他', 'he', false],
])('%s (%s): %s', (char, reading, expected) => {
  expect(canRead(char, reading)).toBe(expected)
})

test('a tone narrows the characters, its absence does not', () => {
  expect(charsRead('jì')).toContain('际')
  expect(charsRead('jì')).not.toContain('汲')
  expect(charsRead('ji')).toContain('汲')
})

test('tones fold as on a keyboard', () => {
  expect(foldTone('lǜ')).toBe('lv')
  expect(foldTone('Zhōng')).toBe('zhong')
  expect(isToned('nü')).toBe(false)
  expect(isToned('nǚ')).toBe(true)
})

test('a note that was cut off', () => {
  expect(canBeginWith('長', 'zh')).toBe(true)
  expect(canBeginWith('長', 'b')).toBe(false)
})
