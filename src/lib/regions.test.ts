import { expect, test } from 'vitest'
import type { Region } from '../article.ts'
import { provinces } from './provinces.ts'
import { cityOf, groupByProvince, placeName, provinceOf } from './regions.ts'
import { sampleArticle } from './sample-article.ts'

const at = (fields: Partial<Region>) =>
  sampleArticle({
    region: { province: null, city: null, area: null, code: null, evidence: null, ...fields },
  })

test('34 provinces, each in a cell of its own', () => {
  expect(provinces).toHaveLength(34)
  expect(new Set(provinces.map(({ row, column }) => `${row} ${column}`)).size).toBe(34)
  expect(provinces.map(({ code }) => code)).toEqual(provinces.map(({ code }) => code).toSorted())
  for (const short of ['台湾', '香港', '澳门']) {
    expect(provinces.some((province) => province.short === short)).toBe(true)
  }
})

test.for([
  [
    { province: '江苏省', city: '苏州市', area: '苏州工业园区', code: '320500' },
    '320500',
    '江苏苏州工业园区',
  ],
  [
    { province: '浙江省', city: '金华市', area: '义乌市', code: '330782' },
    '330700',
    '浙江金华义乌市',
  ],
  [{ province: '湖北省', city: '仙桃市', area: null, code: '429004' }, '429004', '湖北仙桃'],
  [{ province: '北京市', city: null, area: '朝阳区', code: '110105' }, undefined, '北京朝阳区'],
  [{ province: '山东省', code: '370000' }, undefined, '山东'],
] satisfies [Partial<Region>, string | undefined, string][])('%o', ([region, city, name]) => {
  expect(cityOf(at(region))?.code).toBe(city)
  expect(placeName(at(region))).toBe(name)
})

test('a province without a code is found by its name, none by neither', () => {
  expect(provinceOf(at({ province: '山东省' }))?.code).toBe('370000')
  expect(provinceOf(at({}))).toBeNull()
  expect(placeName(at({}))).toBeNull()
})

test('groups keep empty provinces and count each article once', () => {
  const groups = groupByProvince([
    at({ province: '江苏省', city: '苏州市', code: '320500' }),
    at({ province: '江苏省', city: '苏州市', area: '昆山市', code: '320583' }),
    at({}),
  ])
  expect(groups).toHaveLength(34)
  expect(groups.reduce((sum, { articles }) => sum + articles.length, 0)).toBe(2)
  const jiangsu = groups.find(({ short }) => short === '江苏')
  expect(jiangsu?.cities.map(({ code, articles }) => [code, articles.length])).toEqual([
    ['320500', 2],
  ])
})
