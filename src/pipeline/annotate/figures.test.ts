import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFigures } from './figures.ts'
import { numberOf } from './numerals.ts'

const figures = (...paragraphs: readonly string[]) =>
  findFigures(paragraphs.map((text) => ({ type: 'paragraph', text })))
const short = (text: string) =>
  figures(text).map(({ value, unit, approx }) => `${approx ?? ''} ${value} ${unit}`.trim())

test.for([
  ['培训职工90万人次。', ['900000 人次']],
  ['撬动资金900余万元、服务21万余名。', ['余 9000000 元', '余 210000 名']],
  ['开展竞赛1,460场次，活动7317场次。', ['1460 场次', '7317 场次']],
  ['教师3.3万余人，学员１２名。', ['余 33000 人', '12 名']],
  ['占比超过97%，结业率达到98％。', ['超过 97 %', '98 %']],
  ['近3000名选手，约15家企业，逾2亿元。', ['近 3000 名', '约 15 家', '逾 200000000 元']],
  ['百余名职工、两万名会员、上千场活动参加。', ['余 100 名', '20000 名', '上 1000 场']],
  ['万余家工会，会员60余万人。', ['余 10000 家', '余 600000 人']],
  ['每班培训10~20人次。', ['10 人次', '20 人次']],
  ['青瓷、电子商务两个班开课，三个工种开考。', ['2 个', '3 个']],
  ['吸引20余万职工参与。', ['余 200000 人']],
  ['服务人次超过10万。', ['超过 100000 人次']],
  ['培训为期12天，共180课时。', ['12 天', '180 课时']],
  ['评出一等奖2名、二等奖5名。', ['2 名', '5 名']],
  ['9个行业、5个赛项，目前25个集群，先后4次。', ['9 个', '5 个', '25 个', '4 次']],
  ['百分之九十五的职工满意。', ['95 %']],
  ['100人以上的企业。', ['以上 100 人']],
  ['共有9支代表队，超过百万职工参加。', ['9 支', '超过 1000000 人']],
  ['每班30至40人，每队3—5名。', ['30 人', '40 人', '3 名', '5 名']],
  ['十余家企业、二十名选手、完成投资1.5亿余元。', ['余 10 家', '20 名', '余 150000000 元']],
  ['同比提高0.5个百分点，参与 1.2 万人次。', ['0.5 个百分点', '12000 人次']],
  // Near misses
  ['近3个月来，窗口24小时服务。', []],
  ['二期工程、二类竞赛、二次创业、八项规定、前1至3名、第3至5名。', []],
  ['市总工会六届五次全会召开，百万职工大赛启动。', []],
  ['第五届大赛获第1名，前3名受奖，第三个开课。', []],
  ['2023年6月21日18:03，近三年来，入企16年间。', []],
  ['他35岁，电话0512-66881234，文号〔2022〕58号。', []],
  ['“1+2+3”体系、“415X”集群、“十百千万”工程、5G网络。', []],
  ['一线职工、一流企业、一个目标、一批骨干。', []],
  ['坚持两个维护，从三个方面推进四项重点任务。', []],
  ['“千名工匠入乡村”行动启动，建成15分钟服务圈。', []],
  ['省发改委等8部门印发，为期三个月，几十名职工、数百人到场。', []],
] as const)('%s', ([text, expected]) => {
  expect(short(text)).toEqual(expected)
})

test('the same figure said twice counts once, another thing of the same number does not', () => {
  expect(figures('共培训职工90万人次。', '全年培训职工90万人次。')).toHaveLength(1)
  expect(figures('特等奖2名、二等奖2名。')).toHaveLength(2)
})

test('each figure says what, when and where', () => {
  const [first, second] = figures(
    '开场。',
    '2024年，全省培训职工90万人次。截至目前，共有31家企业参加。',
  )
  expect(first).toEqual({
    value: 900000,
    unit: '人次',
    approx: null,
    asOf: '2024年',
    what: '培训职工',
    text: '90万人次',
    sentence: '2024年，全省培训职工90万人次。',
    block: 1,
  })
  expect(second).toMatchObject({ asOf: null, what: '企业' })
})

test('every figure stands in its sentence, whatever the text', () => {
  const piece = fc.constantFrom(
    ...'0123456789,.，。、；“”第前近约超余多百千万亿两三十个名家人次场%元年月日岁届至~—-工匠职工'.split(
      '',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const { text, sentence, value, unit } of figures(pieces.join(''))) {
        expect(sentence).toContain(text)
        expect(Number.isFinite(value) && unit !== '').toBe(true)
      }
    }),
  )
})

describe('numberOf', () => {
  test.for([
    ['1,460', 1460],
    ['1.1万', 11000],
    ['１２', 12],
    ['两万', 20000],
    ['三百五十', 350],
    ['十二', 12],
    ['百', 100],
    ['1.86亿', 186000000],
    ['900余万', 9000000],
    ['若干', null],
    ['', null],
  ] as const)('%s is %s', ([text, value]) => {
    expect(numberOf(text)).toBe(value)
  })
})
