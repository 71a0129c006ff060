import { expect, test } from 'vitest'
import { competitionsIn } from './competitions.ts'

const nowhere = { province: null, city: null, area: null, code: null, evidence: null }
const cloud = { ...nowhere, province: '云南省', city: '昆明市', area: '云岭区' }

test.for<[what: string, text: string, found: [name: string, edition: string | null][]]>([
  [
    'the whole country',
    '在第八届全国职工职业技能大赛上获奖。',
    [['全国职工职业技能大赛', '第八届']],
  ],
  ['a name of its own', '一项是第三届“匠心杯”职业技能竞赛。', [['“匠心杯”职业技能竞赛', '第三届']]],
  [
    'a place before the edition',
    '云岭区第二届“巧匠杯”职工技能竞赛开赛',
    [['云岭区“巧匠杯”职工技能竞赛', '第二届']],
  ],
  ['a year', '2025年青海省网约配送员技能竞赛', [['青海省网约配送员技能竞赛', '2025年']]],
  ['a year and a count', '2025年第八届全国职工技能大赛', [['全国职工技能大赛', '第八届']]],
  [
    'a year, a place and a count',
    '2025年昆明市第二届职工技能大赛',
    [['昆明市职工技能大赛', '第二届']],
  ],
  [
    'a place, a year and a count',
    '云南省2025年第三届“匠心杯”技能大赛',
    [['云南省“匠心杯”技能大赛', '第三届']],
  ],
  ['keep: sports', '昆明市职工运动会和云南省职工羽毛球锦标赛、全国职工气排球邀请赛', []],
  ['keep: pupils and founders', '全国青少年科技创新大赛、云南省创新创业大赛', []],
  ['labour and skill', '省里的“巧手杯”劳动和技能竞赛', [['“巧手杯”劳动和技能竞赛', null]]],
  [
    'two in a sentence',
    '既有全国职工技能大赛，也有云南省首届焊工技能大赛',
    [
      ['全国职工技能大赛', null],
      ['云南省焊工技能大赛', '首届'],
    ],
  ],
  ['keep: any competition', '各地举办职工技能竞赛和劳动竞赛。', []],
  ['keep: any with an edition', '公司第三届职工职业技能大赛', []],
  ['keep: a sentence behind the place', '云南省总工会将在今年举办技能竞赛', []],
  ['keep: who organises it', '云南省总工会近日推出技能竞赛', []],
  ['keep: a place that it comes to', '昆明市迎来自治区缝纫工技能大赛', []],
  ['keep: a regulation', '《云南省职工职业技能竞赛促进条例》施行', []],
  ['keep: a regulation without marks', '云南省职工职业技能竞赛促进条例', []],
  ['keep: dancers', '“金花杯”广场舞大赛', []],
  ['keep: a quotation that does not end', '云南省“以赛促训技能竞赛', []],
])('%s', ([, text, found]) => {
  expect(competitionsIn(text, cloud).map(({ name, edition }) => [name, edition])).toEqual(found)
})

test('the place in the text is where the name begins', () => {
  const text = '据悉，云岭区第二届“巧匠杯”职工技能竞赛开赛'
  const [found] = competitionsIn(text, cloud)
  expect(text.slice(found?.index)).toMatch(/^云岭区/)
})
