import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { confidenceFields } from '../../../article.ts'
import { termsSchema } from '../../../terms.ts'
import { trustOf } from './finding.ts'
import { annotate, trustEditor, weakFields } from '../index.ts'
import { type PageLines, repairedFrom } from '../repaired.fixture.ts'

const terms = termsSchema.parse(
  parse(readFileSync(new URL('../../../../content/terms.yaml', import.meta.url), 'utf8')),
)

const body = [
  '本报讯（记者 章台 通讯员 柳絮）5月6日，江苏省苏州市总工会举办职工职业技能竞赛，来自各企业的120名一线职工参加焊工、电工、钳工三个项目的比赛。',
  '据介绍，苏州市总工会近年来推进产业工人队伍建设改革，建成工匠学院5所，累计培训职工3000余人次，为当地制造业发展提供技能人才支撑。',
  '下一步，苏州市总工会将扩大技能培训的覆盖面，让更多一线职工通过竞赛提高本领、展示风采，竞赛成绩与技能等级认定挂钩，优胜者可以晋级。',
]
const whole: PageLines = {
  titles: [
    { text: '苏州市总工会举办职工职业技能竞赛', origin: 'heading' },
    { text: '苏州市总工会举办职工职业技能竞赛_某报', origin: 'title-tag' },
  ],
  above: ['来源：苏州日报 发布时间：2024年5月7日 责任编辑：章台'],
  body,
}
const confidence = (page: PageLines) => annotate(repairedFrom(page), terms).confidence

describe('confidence', () => {
  const sure = confidence(whole)

  test('a page that states everything leaves nothing to review', () => {
    expect(weakFields(sure)).toEqual([])
    expect(sure.article).toBeGreaterThan(0.85)
    expect(Object.keys(sure.fields).sort()).toEqual([...confidenceFields].sort())
  })

  test.for<[field: (typeof confidenceFields)[number], page: PageLines, doubt: RegExp]>([
    ['title', { ...whole, titles: [] }, /没有写出标题/],
    [
      'title',
      { ...whole, titles: [{ text: '山村里的腊梅开了花又谢', origin: 'title-tag' }] },
      /标题/,
    ],
    ['published', { ...whole, above: ['来源：苏州日报'] }, /没有写明日期/],
    [
      'published',
      { ...whole, above: ['来源：苏州日报'], elsewhere: ['某栏目新闻 2024-05-09 10:20'] },
      /推算|不晚于/,
    ],
    [
      'published',
      { ...whole, above: [...(whole.above ?? []), '苏州日报 2023-01-02'] },
      /另有日期「2023-01-02」/,
    ],
    ['source', { ...whole, above: ['2024年5月7日'] }, /自称本报/],
    ['people', { ...whole, body: body.slice(1), above: [], below: ['（章台）'] }, /只有署名/],
    [
      'region',
      { ...whole, above: [], body: [body[1]?.replaceAll('苏州市', '市') ?? ''], titles: [] },
      /哪个/,
    ],
    [
      'figures',
      { ...whole, body: [`${body[0]}培训职工30\ufffd0人次。`, ...body.slice(1)] },
      /缺字|还原不了/,
    ],
    ['body', { ...whole, body: body.map((text) => text.replaceAll('。', ' ')) }, /完整句子/],
    ['body', { ...whole, body: [...body, '优胜者可以'.repeat(12)] }, /没有写完/],
  ])('%s: a page that says less (%#)', ([field, page, doubt]) => {
    const { value, doubts } = confidence(page).fields[field]
    expect(value).toBeLessThan(sure.fields[field].value)
    expect(doubts.join('；')).toMatch(doubt)
  })

  test('an outlet beside the words of its label is surer than one that signs', () => {
    const signed = { ...whole, above: ['2024年5月7日'], body: ['苏州日报记者 章台', ...body] }
    expect(confidence(signed).fields.source.value).toBeLessThan(sure.fields.source.value)
  })

  test('what an editor set is not in doubt, and the article gains by it', () => {
    const page = confidence({ ...whole, titles: [], above: [] })
    expect(weakFields(page).map(({ field }) => field)).toContain('title')
    const set = trustEditor(page, new Set(['title', 'published']))
    expect(set.fields.title).toEqual({ value: 1, grounds: ['由编辑写定'], doubts: [] })
    expect(weakFields(set).map(({ field }) => field)).not.toContain('title')
    expect(set.article).toBeGreaterThan(page.article)
  })

  test('weak fields come weakest first and always say why', () => {
    const weak = weakFields(confidence({ ...whole, titles: [], above: [] }))
    expect(weak.length).toBeGreaterThan(1)
    expect(weak.every(({ reasons }) => reasons.length > 0)).toBe(true)
  })
})

test('shares are multiplied; doubts and grounds are told apart', () => {
  const trust = trustOf([
    { share: 0.95, says: '甲' },
    { share: 0.8, says: '乙' },
  ])
  expect(trust).toEqual({ value: 0.76, grounds: ['甲'], doubts: ['乙'] })
  expect(trustOf([])).toEqual({ value: 1, grounds: [], doubts: [] })
})
