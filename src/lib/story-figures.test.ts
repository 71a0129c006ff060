import { expect, test } from 'vitest'
import { sampleFigure } from './sample-article.ts'
import { compareFigures } from './story-figures.ts'

const money = (value: number, what: string | null) =>
  sampleFigure({ value, unit: '元', what, text: `${value / 10000}余万元` })

test('sets similar figures side by side and says when they differ', () => {
  const { rows, alone } = compareFigures([
    { figures: [money(9000000, '撬动资金'), sampleFigure({ unit: '个', what: '工会' })] },
    { figures: [money(4000000, '职工服务大赛撬动的资金')] },
  ])
  expect(rows).toMatchObject([{ label: '撬动资金', differs: true }])
  expect(rows[0]?.cells.map((cell) => cell.map(({ value }) => value))).toEqual([
    [9000000],
    [4000000],
  ])
  expect(alone).toEqual([1, 0])
})

test('the same value is no difference, whatever name the unit has', () => {
  const { rows } = compareFigures([
    { figures: [sampleFigure({ unit: '名' })] },
    { figures: [sampleFigure({ unit: '人' })] },
  ])
  expect(rows).toMatchObject([{ differs: false }])
})

test('a large value in both is the same figure, whatever it is called', () => {
  const { rows } = compareFigures([
    { figures: [sampleFigure({ value: 1943, what: '工匠' })] },
    { figures: [sampleFigure({ value: 1943, what: '受奖者' })] },
  ])
  expect(rows).toMatchObject([{ differs: false }])
})

test.for([
  ['another unit', sampleFigure({ unit: '人次' })],
  ['another subject', sampleFigure({ value: 12, what: '获奖企业' })],
  ['an unknown subject', sampleFigure({ value: 12, what: null })],
  ['a word of two characters', sampleFigure({ value: 12, what: '选手' })],
] as const)('%s is not compared', ([, other]) => {
  const { rows, alone } = compareFigures([{ figures: [sampleFigure()] }, { figures: [other] }])
  expect(rows).toEqual([])
  expect(alone).toEqual([1, 1])
})

test('two figures of one report make no row', () => {
  const { rows } = compareFigures([{ figures: [sampleFigure(), sampleFigure()] }, { figures: [] }])
  expect(rows).toEqual([])
})
