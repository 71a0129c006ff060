import { expect, test } from 'vitest'
import { excerpt, holds, mark } from './excerpt.ts'
import { otherSpellings } from './numbers.ts'
import { marksOf, wordsIn } from './plan/result.ts'

const asked = (...texts: string[]) =>
  marksOf({
    wanted: texts.map((text) => {
      const spellings = otherSpellings(text)
      return { text, spellings, whole: new Map(), apart: new Map(), pieces: [] }
    }),
    lacking: [],
  })

const marked = (text: string, ...query: string[]) =>
  mark(text, wordsIn(text, asked(...query))).flatMap((one) => (one.marked ? one.text : []))

test('whole words are marked, not the pairs inside others', () => {
  expect(marked('工匠们走进工匠学院。', '工匠学院')).toEqual(['工匠学院'])
})

test('without the whole word, its pairs are marked and joined', () => {
  expect(marked('匠学院', '工匠学院')).toEqual(['匠学院'])
})

test('full-width and half-width signs are one', () => {
  expect(marked('已有143所工匠学院，居首位', '143所工匠学院,居首')).toEqual(['143所工匠学院，居首'])
})

test('a number is marked in its other spelling', () => {
  expect(marked('培训900000人次', '90万人次')).toEqual(['900000人次'])
})

test.for<[string, string, boolean]>([
  ['21', '121家', false],
  ['21', '6月21日', true],
  ['1.1亿元', '11.1亿元', false],
  ['20', '20.5%', false],
  ['100', '共100。', true],
  ['1+2+3', '“1+2+3”体系', true],
])('%s in %s: %s', ([word, text, expected]) => {
  expect(holds(text, word)).toBe(expected)
})

test('an excerpt shows the place with most of the words', () => {
  const text = `苏州开会。${'前文。'.repeat(60)}苏州的工匠学院授牌。${'后文。'.repeat(60)}`
  const shown = excerpt(text, ['苏州', '工匠学院']).map((segment) => segment.text)
  expect(shown.join('')).toContain('苏州的工匠学院授牌')
})

test('nothing of the text is lost', () => {
  const text = '工匠学院、工匠学院'
  const parts = mark(text, ['工匠学院']).map((segment) => segment.text)
  expect(parts.join('')).toBe(text)
})

test('an excerpt begins at a sentence and holds the match', () => {
  const text = `${'前文。'.repeat(40)}全省建成工匠学院一批。${'后文。'.repeat(80)}`
  const segments = excerpt(text, ['工匠学院'])
  expect(segments[0]).toEqual({ text: '…', marked: false })
  expect(segments.map((segment) => segment.text).join('')).toContain('全省建成工匠学院一批。')
  expect(segments.find((segment) => segment.marked)?.text).toBe('工匠学院')
})
