import { expect, test } from 'vitest'
import { sharesInOthers } from './text-overlap.ts'

const opening = '市总工会昨日在工匠学院举办技能竞赛'

test('a text taken over whole is shared whole, the longer one in part', () => {
  const [short, long] = sharesInOthers([
    opening,
    `${opening}，选手们比拼了三项本领，成绩当场公布。`,
  ])
  expect(short).toBe(1)
  expect(long).toBeGreaterThan(0.3)
  expect(long).toBeLessThan(0.6)
})

test('punctuation and line ends do not hide the same text; keep: a name in common is nothing', () => {
  expect(sharesInOthers([opening, '市总工会，昨日在工匠学院\n举办技能竞赛'])).toEqual([1, 1])
  expect(sharesInOthers(['市总工会表彰先进个人', '市总工会召开全年会议'])).toEqual([0, 0])
})

test('what is too short to compare, or alone, has no share', () => {
  expect(sharesInOthers(['短文', opening])).toEqual([null, 0])
  expect(sharesInOthers([opening])).toEqual([0])
})
