import { describe, expect, test } from 'vitest'
import { isEnglish, otherWords } from './synonyms.ts'

const inWords = (text: string, isNear = false) => otherWords(text, { isNear, isKnown: () => true })

describe('otherWords', () => {
  test.for<[string, string]>([
    ['技能比赛', '技能竞赛'],
    ['骑手大赛', '网约配送员竞赛'],
    ['外卖骑手', '网约配送员'],
    ['劳动模范', '劳模'],
    ['ai训练师', '人工智能训练师'],
    ['第一名', '第1名'],
    ['第8届大赛', '第八届大赛'],
    ['4家工匠学院', '四家工匠学院'],
    ['skills', '技能'],
  ])('%s is also %s', ([text, other]) => {
    expect(inWords(text)).toContain(other)
  })

  test.for(['工匠学院', 'wenhai', '143所', '1.4家', '十四家', '二十一家', '2024年'])(
    'keep: %s',
    (text) => {
      expect(inWords(text)).toEqual([])
    },
  )

  test('words of a near meaning come only where they are asked for', () => {
    expect(inWords('16条举措')).toEqual([])
    expect(inWords('16条举措', true)).toContain('16条措施')
  })

  test('a word that the articles lack is no other way to say anything', () => {
    expect(otherWords('技能比赛', { isNear: false, isKnown: (word) => word === '竞赛' })).toEqual([
      '技能竞赛',
    ])
  })
})

test('English words are no pinyin', () => {
  expect(['craftsman', 'ai', 'gongjiang'].map(isEnglish)).toEqual([true, true, false])
})
