import { expect, test } from 'vitest'
import { repairedFrom } from '../repaired.fixture.ts'
import { findPublished } from './published.ts'

test('a day without its year, under the clock of an e-paper', () => {
  const above = ['2026-01-26', '星期一', '当前报纸名称：临澜午报', '开栏的话', '日期：10-21']
  expect(findPublished(repairedFrom({ above }))).toMatchObject({
    date: '2025-10-21',
    basis: 'inferred',
  })
  expect(findPublished(repairedFrom({ above: ['2026-01-26', '开栏的话'] })).date).toBe('2026-01-26')
})

test('the day beside the number of the issue, and no number of a document', () => {
  const above = ['日期选择', '2024-09-17 第26,259号', '第7版：教科卫']
  expect(findPublished(repairedFrom({ above })).date).toBe('2024-09-17')
  const elsewhere = ['临政发〔2024〕26号', '2024-09-17 第26场开赛']
  expect(findPublished(repairedFrom({ elsewhere })).date).toBe(null)
  const issues = ['期刊目录', '2023-03-01 总第12,345号', '2023-02-01 总第12,344号']
  expect(findPublished(repairedFrom({ elsewhere: issues })).date).toBe(null)
  expect(findPublished(repairedFrom({ elsewhere: ['2023-03-01 第12期'] })).date).toBe(null)
})

test('an entry of a list above the line that names outlet or writer', () => {
  const entry = '老师傅登台亮绝活赢得满堂彩 2024-04-12'
  const meta = '河滨网 作者：柳絮 2024-09-28'
  expect(findPublished(repairedFrom({ above: [entry, meta] })).date).toBe('2024-09-28')
  expect(findPublished(repairedFrom({ above: [entry] })).date).toBe('2024-04-12')
  const outlet = '临澜市总工会职工服务中心新闻网 2024-04-12'
  expect(findPublished(repairedFrom({ above: [outlet, meta] })).date).toBe('2024-04-12')
})
