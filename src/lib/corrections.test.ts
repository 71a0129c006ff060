import { expect, test } from 'vitest'
import { correctionEntries, describeCorrections } from './corrections.ts'
import { sampleArticle } from './sample-article.ts'

const correction = (field: string, before: unknown, after: unknown, day: string | null = null) => ({
  field,
  before: JSON.stringify(before),
  after: JSON.stringify(after),
  note: null,
  day,
})

const published = { date: '2025-02-17', precision: 'day', basis: 'stated', evidence: null }

test.for<[string, unknown, string]>([
  ['title', '更正后的标题', '更正后的标题'],
  ['source', null, '未注明'],
  ['source', { name: '云川工人报', evidence: null }, '云川工人报'],
  ['published', published, '2025年2月17日'],
  ['published', { ...published, basis: 'inferred' }, '2025年2月17日（推断）'],
  ['people', [{ role: 'reporter', name: '甲一', evidence: null }], '记者 甲一'],
  ['people', [], '未注明'],
  ['topics', ['policy', 'skill-levels'], 'policy、skill-levels'],
  [
    'region',
    { province: '江苏省', city: '苏州市', area: null, code: '320500', evidence: null },
    '江苏省 苏州市',
  ],
  ['orgs', [{ name: '云川市总工会', kind: 'union' }], '云川市总工会'],
  ['reviewed', true, 'true'],
])('%s', ([field, value, expected]) => {
  const [described] = describeCorrections([correction(field, null, value)])
  expect([described?.before, described?.after]).toEqual(['未注明', expected])
})

test('the newest first, those without a day last', () => {
  const articles = [
    sampleArticle({
      corrections: [correction('title', '甲', '乙'), correction('url', null, null, '2025-01-02')],
    }),
    sampleArticle({ corrections: [correction('title', '甲', '乙', '2025-03-01')] }),
  ]
  expect(correctionEntries(articles).map((entry) => entry.correction.day)).toEqual([
    '2025-03-01',
    '2025-01-02',
    null,
  ])
})
