/** Invented articles for the tests of the citation formats. */
import type { Person } from '../../article.ts'
import { type Cited, type Here, type Reference, referenceOf } from './reference.ts'

export const person = (name: string, role: Person['role'] = 'reporter'): Person => ({
  role,
  name,
  evidence: null,
})

export const sample: Cited = {
  id: '0123456789abcdef',
  title: '焊工竞赛落幕',
  originalTitle: null,
  people: [person('甲一'), person('乙二', 'correspondent'), person('丙三', 'editor')],
  published: { date: '2025-02-17', precision: 'day', basis: 'stated', evidence: null },
  source: { name: '云川新闻网', evidence: null },
  platform: null,
  url: 'http://www.example.cn/1.html',
}

export const paper: Partial<Cited> = {
  source: { name: '云川工人报', evidence: '《云川工人报》（2025年02月17日 02版）' },
}

export const undated: Cited['published'] = {
  date: null,
  precision: null,
  basis: 'unknown',
  evidence: null,
}

const nowhere: Here = { site: '匠讯', address: null }

export const here: Here = { site: '匠讯', address: 'https://digest.example/articles/1/' }

/** The reference of the sample with other fields, on a site that has no address. */
export const reference = (fields: Partial<Cited> = {}, at: Here = nowhere): Reference =>
  referenceOf({ ...sample, ...fields }, at)
