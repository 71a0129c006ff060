import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { termsSchema } from '../../terms.ts'
import { findTopics } from './topics.ts'

const terms = termsSchema.parse(
  parse(readFileSync(new URL('../../../content/terms.yaml', import.meta.url), 'utf8')),
)
const topics = (title: string | null, ...paragraphs: readonly string[]) =>
  findTopics(
    paragraphs.map((text) => ({ type: 'paragraph', text })),
    title,
    terms,
  )

test('the title makes a topic', () => {
  expect(topics('某市工匠学院揭牌', '今天揭牌。')).toEqual(['craftsman-academy'])
})

test('the strongest comes first', () => {
  const found = topics('职工技能竞赛开幕', '技能竞赛开幕，技能培训班同时开课。', '技能竞赛有序。')
  expect(found).toEqual(['skills-competition', 'skills-training'])
})

test('a counted mention and a paragraph that it heads make a topic', () => {
  expect(topics(null, '开场。', '全市创建创新工作室276家。')).toEqual(['innovation-studio'])
  expect(topics(null, '开场。', '深化校企合作，储备人才。推动学校与企业往来。')).toEqual([
    'school-enterprise',
  ])
})

test('one passing mention makes none, nor does an outlook', () => {
  expect(topics('职工技能竞赛开幕', '技能竞赛开幕。', '推进工匠学院建设。')).toEqual([
    'skills-competition',
  ])
  expect(topics(null, '开场。', '下一步，推进工匠学院建设和工匠学院联盟。')).toEqual([])
})

test.for([
  ['工匠学院是深化产改的重要载体，也服务产改。', []],
  ['试点企业推进产改，产改已有成效。', ['workforce-reform']],
  ['以“工匠杯”竞赛为名。“凤城工匠”助推奖励办法已经公布。', []],
  ['营造“争做劳模工匠”的氛围，争当劳模工匠。', []],
  ['弘扬劳模精神、工匠精神，优胜者推荐申报五一劳动奖章。', []],
  ['竞赛在某某技师学院举行，由技师学院承办，活动在职工之家举办。', []],
  ['评选劳模工匠，宣传劳模工匠。', ['model-workers']],
  ['同时推进职工技能培训，建立培训体系。', []],
] satisfies readonly [string, string[]][])('behind the lead %s → %j', ([text, found]) => {
  const all = topics('职工技能竞赛开幕', '技能竞赛开幕。', text)
  expect(all.filter((id) => !['skills-competition', 'craftsman-academy'].includes(id))).toEqual(
    found,
  )
})

test('a document that the lead brings, and not one named on the way', () => {
  const lead = '某省总工会发布《某省素质提升实施方案（2024—2027年）》。'
  expect(topics(null, lead, '方案分三步。')).toEqual(['policy'])
  expect(topics('技能竞赛开幕', '技能竞赛开幕。', lead)).toEqual(['skills-competition'])
})

test('工匠学院 is not also 工匠', () => {
  expect(topics('工匠学院揭牌', '工匠学院揭牌。', '工匠学院招生。')).toEqual(['craftsman-academy'])
})

test('the table explains at least 20 terms', () => {
  expect(terms.terms.filter(({ definition }) => definition).length).toBeGreaterThanOrEqual(20)
  expect(terms.topics).toHaveLength(12)
})
