import { expect, test } from 'vitest'
import { sharesInOthers } from './text-overlap.ts'

const opening = '市总工会昨日在工匠学院举办技能竞赛'

test('a text taken over whole is shared whole, the longer one by its characters', () => {
  const long = `${opening}，选手们比拼三项本领当场公布成绩。`
  expect(sharesInOthers([opening, long])).toEqual([1, 17 / 32])
})

test('characters that two shared runs cover count once, in however many texts they stand', () => {
  const texts = ['甲乙丙丁戊己庚辛一二', '甲乙丙丁戊己庚三四', '甲乙丙丁戊己庚五']
  expect(sharesInOthers(texts)[0]).toBe(0.7)
})

test('punctuation and line ends do not hide the same text; keep: a name in common is nothing', () => {
  expect(sharesInOthers([opening, '市总工会，昨日在工匠学院\n举办技能竞赛'])).toEqual([1, 1])
  expect(sharesInOthers(['市总工会表彰先进个人', '市总工会召开全年会议'])).toEqual([0, 0])
})

test('what is too short to compare, or alone, has no share', () => {
  expect(sharesInOthers(['短文', opening])).toEqual([null, 0])
  expect(sharesInOthers([opening])).toEqual([0])
})
