import { expect, test } from 'vitest'
import type { Person } from '../article.ts'
import { type Cited, cite } from './citation.ts'

const person = (name: string, role: Person['role'] = 'reporter'): Person => ({
  role,
  name,
  evidence: null,
})

const base: Cited = {
  title: '焊工竞赛落幕',
  originalTitle: null,
  people: [person('甲一'), person('乙二', 'correspondent'), person('丙三', 'editor')],
  published: { date: '2025-02-17', precision: 'day', basis: 'stated', evidence: null },
  source: { name: '云川新闻网', evidence: null },
  address: 'http://www.example.cn/1.html',
}

test.for<[string, Partial<Cited>, string]>([
  [
    'a page, by those who wrote it and not by its editors',
    {},
    '甲一，乙二. 焊工竞赛落幕[EB/OL]. 云川新闻网，2025（2025-02-17）[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'no author: the title stands first',
    { people: [person('丙三', 'editor')] },
    '焊工竞赛落幕[EB/OL]. 云川新闻网，2025（2025-02-17）[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'more than three authors',
    { people: ['甲一', '乙二', '丙三', '丁四'].map((name) => person(name)) },
    '甲一，乙二，丙三，等. 焊工竞赛落幕[EB/OL]. 云川新闻网，2025（2025-02-17）[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'the longer original title',
    { people: [], originalTitle: '百人比武 焊工竞赛落幕' },
    '百人比武 焊工竞赛落幕[EB/OL]. 云川新闻网，2025（2025-02-17）[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'an inferred day is an estimate in brackets',
    { people: [], published: { ...base.published, basis: 'inferred' } },
    '焊工竞赛落幕[EB/OL]. 云川新闻网，[2025]（[2025-02-17]）[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'an upper bound is no date',
    { people: [], published: { ...base.published, basis: 'no-later-than' } },
    '焊工竞赛落幕[EB/OL]. 云川新闻网[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'only the year is known',
    { people: [], published: { ...base.published, precision: 'year' } },
    '焊工竞赛落幕[EB/OL]. 云川新闻网，2025[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'no source: only the day stands before the access day',
    { people: [], source: null },
    '焊工竞赛落幕[EB/OL]. （2025-02-17）[引用日期]. http://www.example.cn/1.html.',
  ],
  [
    'neither source nor date nor address',
    {
      people: [],
      source: null,
      published: { date: null, precision: null, basis: 'unknown', evidence: null },
      address: null,
    },
    '焊工竞赛落幕[EB/OL]. [引用日期].',
  ],
  [
    'a newspaper that prints its folio',
    {
      source: { name: '云川工人报', evidence: '《云川工人报》（2025年02月17日 02版）' },
    },
    '甲一，乙二. 焊工竞赛落幕[N]. 云川工人报，2025-02-17（02）.',
  ],
  [
    'a folio without a stated date stays a page',
    {
      people: [],
      source: { name: '云川工人报', evidence: '第02版' },
      published: { ...base.published, basis: 'inferred' },
    },
    '焊工竞赛落幕[EB/OL]. 云川工人报，[2025]（[2025-02-17]）[引用日期]. http://www.example.cn/1.html.',
  ],
])('%s', ([, fields, expected]) => {
  expect(cite({ ...base, ...fields })).toBe(expected)
})
