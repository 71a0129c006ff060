import { expect, test } from 'vitest'
import { sampleArticle } from '../sample-article.ts'
import { finders, sentenceAt } from './find.ts'
import { indexNames, partsOf, slugOf } from './index-of-names.ts'

const source = (fields: Parameters<typeof sampleArticle>[0], blocks: string[] = []) => ({
  article: sampleArticle(fields),
  blocks,
})

const names = (kind: keyof typeof finders, at: ReturnType<typeof source>) =>
  finders[kind](at).map(({ name }) => name)

test('a union body is told from a company, a school and an academy', () => {
  const at = source({
    orgs: [
      { name: '云川市总工会', kind: 'union' },
      { name: '云川钢铁有限公司', kind: 'company' },
      { name: '云川工匠学院', kind: 'school' },
      { name: '云川学院', kind: 'school' },
      { name: '全市首批的工匠学院', kind: 'school' },
    ],
  })
  expect(names('unions', at)).toEqual(['云川市总工会'])
  expect(names('academies', at)).toEqual(['云川工匠学院'])
})

test('an outlet is met as the source, on the way and as the platform, once an article', () => {
  const at = source({
    source: { name: '《云川工人报》', evidence: null },
    platform: { name: '示例号', evidence: null },
    chain: ['云川工人报', '云川网', '示例号'],
  })
  const { outlets } = indexNames([at])
  expect(outlets.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['云川工人报', 1],
    ['云川网', 1],
    ['示例号', 1],
  ])
})

test.for<[string, string, string[]]>([
  ['a rule', '据《云川省职工技能条例》，企业应当培训。', ['云川省职工技能条例']],
  ['a draft', '《云川省职工技能条例（草案）》提交审议。', ['云川省职工技能条例']],
  [
    'a trial version behind the name',
    '《云川市竞赛管理办法（试行）》出台。',
    ['云川市竞赛管理办法'],
  ],
  ['keep: a newspaper', '《云川工人报》报道。', []],
  ['keep: a song or a book', '合唱《咱们工人有力量》。', []],
  ['two in a sentence', '《甲市实施方案》和《乙市指导意见》', ['甲市实施方案', '乙市指导意见']],
])('documents: %s', ([, text, expected]) => {
  expect(names('documents', source({}, [text]))).toEqual(expected)
})

test('the sentence around a place', () => {
  const text = '前一句。据《条例》办。后一句。'
  expect(sentenceAt(text, text.indexOf('《'))).toBe('据《条例》办。')
  expect(sentenceAt('只有一句', 2)).toBe('只有一句')
  expect(sentenceAt('一。二！', 2)).toBe('二！')
})

test('a programme across articles, by its name without quotation marks, with its parts', () => {
  const programme = (name: string, parts: string[]) => ({ name, parts, sentence: '推行该体系。' })
  const { programmes } = indexNames([
    source({ id: '0'.repeat(16), programmes: [programme('“1+2+3”体系', ['一个中心'])] }, [
      '甲',
      '推行该体系。',
    ]),
    source({ id: '1'.repeat(16), programmes: [programme('1+2+3体系', ['一个中心', '两个平台'])] }),
  ])
  expect(programmes.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['1+2+3体系', 2],
  ])
  const [entity] = programmes
  expect(entity?.mentions.map(({ block }) => block)).toEqual([1, null])
  expect(entity && partsOf(entity).map(({ part, mentions }) => [part, mentions.length])).toEqual([
    ['一个中心', 2],
    ['两个平台', 1],
  ])
})

test('slugs are ASCII, permanent, and differ by kind', () => {
  expect(slugOf('unions', '云川市总工会')).toMatch(/^[0-9a-f]{10}$/)
  expect(slugOf('unions', '云川市总工会')).not.toBe(slugOf('outlets', '云川市总工会'))
})
