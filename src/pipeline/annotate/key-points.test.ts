import { expect, test } from 'vitest'
import type { Block } from '../types.ts'
import { findFigures } from './figures/figures.ts'
import { findKeyPoints } from './key-points.ts'

const points = (...paragraphs: readonly string[]) => {
  const body: readonly Block[] = paragraphs.map((text) => ({ type: 'paragraph', text }))
  return findKeyPoints({
    body,
    figures: findFigures(body),
    topics: [],
    terms: { topics: [], terms: [] },
  })
}

const lead = '6月21日，某市第五届职工技能竞赛在会展中心启动。'
const facts = '全市建成学院143所，培训职工90万人次，开展竞赛1460场次，覆盖企业5263家。'
const talk = '“我在这里学到了很多新的本领。”选手某某高兴地对记者说。'
const filler = '活动现场气氛热烈，大家纷纷为选手们的精彩表现鼓掌喝彩，久久不愿离去，场面令人难忘。'

test('takes the lead and the facts, leaves quotations, keeps the order', () => {
  const found = points(talk, lead, filler, filler, facts)
  expect(found.map(({ text }) => text)).toEqual([lead, facts])
  expect(found.map(({ block }) => block)).toEqual([1, 4])
})

test('a short article has one, a body without sentences none', () => {
  expect(points(lead)).toEqual([{ text: lead, block: 0 }])
  expect(points('短。')).toEqual([])
})

test.for([
  ['本报讯（记者某甲 通讯员某乙）', ''],
  ['某网某市5月6日电（记者某甲）', ''],
  ['某某新闻网讯（见习记者 某丙）', ''],
  ['中国某地消息：', ''],
  // Brackets that name nobody, and words that only end alike, stay.
  ['全市通讯（含网络）', '全市通讯（含网络）'],
  ['某市一线职工用电（不含民用）', '某市一线职工用电（不含民用）'],
])('a key point begins with the news: %s', ([dateline, kept]) => {
  expect(points(`${dateline}${lead}`)).toEqual([{ text: `${kept}${lead}`, block: 0 }])
})
