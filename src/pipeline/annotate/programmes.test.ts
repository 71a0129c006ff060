import { expect, test } from 'vitest'
import { findProgrammes } from './programmes.ts'

const programmes = (...paragraphs: readonly string[]) =>
  findProgrammes(paragraphs.map((text) => ({ type: 'paragraph', text }))).map(
    ({ name, parts }) => ({
      name,
      parts,
    }),
  )

test.for([
  ['实施技能人才培育“十百千万”工程。', '技能人才培育“十百千万”工程'],
  ['深化“甲工培优”行动。', '“甲工培优”行动'],
  ['作为“1+2+3”产改工作服务体系的部分。', '1+2+3产改工作服务体系'],
  ['构建1+2+N培育体系。', '1+2+N培育体系'],
] as const)('%s', ([text, name]) => {
  expect(programmes(text)).toEqual([{ name, parts: [] }])
})

test.for([
  '他说“我要学”，行动很快。',
  '举办“匠心杯”竞赛，完善工作机制。',
  '完善“匠心杯”竞赛工作机制。',
  '制定工作计划和培训体系。',
])('no programme: %s', (text) => {
  expect(programmes(text)).toEqual([])
})

test('parts come from the mention that spells them out', () => {
  const found = programmes(
    '作为“1+2+3”服务体系的部分。',
    '将构建“1+2+3”服务体系，即以服务中心为枢纽，“项目大赛”“技能”大赛两赛事为牵引，甲学院、“乙”联盟、“丙”云服务三平台为依托。',
  )
  expect(found).toEqual([
    {
      name: '1+2+3服务体系',
      parts: ['服务中心', '项目大赛', '技能大赛', '甲学院', '乙联盟', '丙云服务'],
    },
  ])
})
