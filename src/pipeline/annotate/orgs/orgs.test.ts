import { expect, test } from 'vitest'
import type { Terms } from '../../../terms.ts'
import { findOrgs } from './orgs.ts'
import { findRegion } from '../region/region.ts'
import type { Subject } from '../subject.ts'
import { findUnionMentions } from './union-mentions.ts'

const terms: Terms = {
  topics: [],
  terms: [{ id: 'acftu', label: '中华全国总工会', aliases: ['全总', '全国总工会'] }],
}

function orgs(paragraphs: readonly string[], title: string | null = null) {
  const subject: Subject = {
    title,
    body: paragraphs.map((text) => ({ type: 'paragraph', text })),
    context: [],
    source: null,
    platform: null,
  }
  const unions = findUnionMentions(subject)
  return findOrgs({ subject, unions, placed: findRegion(subject, unions), terms })
}

const unionNames = (...paragraphs: readonly string[]) =>
  orgs(paragraphs).flatMap(({ name, kind }) => (kind === 'union' ? [name] : []))

test.for([
  [['苏州工业园区总工会牵头。'], ['苏州工业园区总工会']],
  [['湖南省耒阳市总工会办班。'], ['耒阳市总工会']],
  [['安徽省芜湖市鸠江区总工会办班。'], ['鸠江区总工会']],
  [['昌吉回族自治州木垒县总工会办班。'], ['木垒县总工会']],
  [['长沙市职工活动举行，市人大常委会副主任、市总工会主席出席。'], ['长沙市总工会']],
  [['广西总工会办班。'], ['广西壮族自治区总工会']],
  [['河北省国防邮电工会办班。'], ['河北省国防邮电工会']],
  [
    ['四川省教科文卫工会、云南省煤炭电力化工工会牵头。'],
    ['四川省教科文卫工会', '云南省煤炭电力化工工会'],
  ],
  [['全总重点支持，全国总工会发文。'], ['中华全国总工会']],
  [['由西山街道总工会主办。'], ['西山街道总工会']],
  // Expanded, where the place is certain
  [['衡水市总工会办班，省总工会、市总工会领导出席。'], ['衡水市总工会', '河北省总工会']],
  [['重庆市职工大赛开幕，市总工会主办。'], ['重庆市总工会']],
  [['义乌市总工会办班，市总工会将继续。'], ['义乌市总工会']],
  [['长丰县总工会办班。', '县总工会将继续。'], ['长丰县总工会']],
  [['河北省技能竞赛开幕，省总、省人社厅主办。'], ['河北省总工会']],
  // Not expanded: only a school's name says where
  [['由市总工会主办的考试在咸阳技师学院开考。'], ['市总工会']],
  // Not expanded: the paragraph is about another county
  [['衡水市总工会办班，县总工会协办。'], ['衡水市总工会']],
  [['南宁铁路工会举办竞赛。'], ['南宁铁路工会']],
  [
    ['10月16日，大庆油田工会举办竞赛，由大家参观了山西远山集团工会的展厅。'],
    ['大庆油田工会', '山西远山集团工会'],
  ],
  // Near misses
  [['该集团工会和各有限公司工会主席团参会。'], []],
  [['王师傅到钢铁工会学习，全市各大集团工会、下属分公司工会、九家企业集团工会参会。'], []],
  [['7月20日，唐山机务段工会办擂台。'], ['唐山机务段工会']],
  [['记者在唐山看到机务段工会的奖牌。'], []],
  [['上海教育工会办班。'], ['上海市教育工会']],
  [['全市各县（市、区）总工会负责人参会。'], []],
  [['公司总工程师到省总部报告总数。'], []],
  [['全总部都在，安全总是第一。'], []],
] as const)('%s', ([paragraphs, names]) => {
  expect(unionNames(...paragraphs)).toEqual(names)
})

test('names companies and schools in full', () => {
  const found = orgs([
    '在中裕华信交通科技股份有限公司车间内，他在忙。',
    '甲是苏州某里克智能技术有限公司的经理，乙来自华为技术有限公司，丙走进重庆大学和上海大学。',
    '一等奖给了云岭解新柴油机有限公司，会同江苏省教育厅，试点企业博川汽车部件（苏州）有限公司，系统的首批工匠学院。',
    '总工会积极探索工匠学院建设，成为临澜市首家工匠学院，代表还实地观摩了三门峡宏达制造有限公司。',
    '一家有限公司和各类工匠学院都参加，他上大学，利益集团反对。',
  ])
  expect(found).toEqual([
    { name: '中裕华信交通科技股份有限公司', kind: 'company' },
    { name: '苏州某里克智能技术有限公司', kind: 'company' },
    { name: '华为技术有限公司', kind: 'company' },
    { name: '重庆大学', kind: 'school' },
    { name: '上海大学', kind: 'school' },
    { name: '云岭解新柴油机有限公司', kind: 'company' },
    { name: '博川汽车部件（苏州）有限公司', kind: 'company' },
    { name: '江苏省教育厅', kind: 'government' },
    { name: '三门峡宏达制造有限公司', kind: 'company' },
  ])
})
