import { expect, test } from 'vitest'
import { sampleFigure } from './sample-article.ts'
import { compareFigures } from './story-figures.ts'

const money = (value: number, what: string | null) =>
  sampleFigure({ value, unit: '元', what, text: `${value / 10000}余万元` })

test('sets similar figures side by side and says when they differ', () => {
  const { rows, alone } = compareFigures([
    { figures: [money(9000000, '累计撬动资金'), sampleFigure({ unit: '个', what: '工会' })] },
    { figures: [money(4000000, '累计撬动职工服务资金')] },
  ])
  expect(rows).toMatchObject([{ label: '累计撬动资金', differs: true }])
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

test.for([
  ['another unit', sampleFigure({ unit: '人次' })],
  ['another subject', sampleFigure({ what: '获奖企业' })],
  ['an unknown subject', sampleFigure({ what: null })],
] as const)('%s is not compared', ([, other]) => {
  const { rows, alone } = compareFigures([{ figures: [sampleFigure()] }, { figures: [other] }])
  expect(rows).toEqual([])
  expect(alone).toEqual([1, 1])
})

test('two figures of one report make no row', () => {
  const { rows } = compareFigures([{ figures: [sampleFigure(), sampleFigure()] }, { figures: [] }])
  expect(rows).toEqual([])
})
