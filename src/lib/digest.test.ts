import { expect, test } from 'vitest'
import { chooseLeads, digestOf, keyFigures } from './digest.ts'
import { groupByStory } from './grouping.ts'
import { sampleArticle, sampleFigure } from './sample-article.ts'

const story = 'aaaaaaaaaaaaaaaa'
const plain = sampleArticle({ id: '1111111111111111' })
const figured = sampleArticle({ id: '2222222222222222', figures: [sampleFigure()] })
const told = sampleArticle({ id: '3333333333333333', story })
const retold = sampleArticle({
  id: '4444444444444444',
  story,
  published: { date: '2025-12-02', precision: 'day', basis: 'stated', evidence: null },
})

const chooseLead = (
  ...[articles, stories]: [Parameters<typeof chooseLeads>[0], Parameters<typeof chooseLeads>[1]]
) => chooseLeads(articles, stories, 1)[0] ?? null

test('the largest story leads, then the most figures, then the best evidence', () => {
  const stories = groupByStory([told, retold])
  expect(chooseLead([plain, figured, told], stories)?.article).toBe(told)
  expect(chooseLead([plain, figured, told], [])?.article).toBe(figured)
  expect(chooseLead([], [])).toBeNull()
  const sure = sampleArticle({
    id: '5555555555555555',
    confidence: { ...plain.confidence, article: 0.95 },
  })
  expect(chooseLead([plain, sure], [])?.article).toBe(sure)
})

test('says why the lead leads', () => {
  expect(chooseLead([figured], [])?.reasons).toEqual([
    '含数字 1 项',
    '日期为原页写明',
    '各项依据充分',
  ])
  expect(chooseLead([told], groupByStory([told, retold]))?.reasons[0]).toBe('同题报道 2 篇')
})

test('a story keeps its reports of other months', () => {
  const digest = digestOf({ month: '2025-11', articles: [told] }, [told, retold])
  expect(digest.stories[0]?.articles).toHaveLength(2)
  expect(digest.regions.map(({ short }) => short)).toEqual(['江苏'])
})

test('key figures go round the articles, and speak for themselves', () => {
  const many = sampleArticle({
    figures: [
      sampleFigure({ what: null, text: '1人' }),
      sampleFigure({ what: '完成', text: '4人' }),
      sampleFigure({ value: 2, text: '5人' }),
      sampleFigure({ text: '2人' }),
      sampleFigure({ text: '3人' }),
    ],
  })
  expect(keyFigures([many, figured]).map(({ figure }) => figure.text)).toEqual([
    '2人',
    '900人',
    '3人',
  ])
})

test.for(['决赛原则上', '另由院校培训', '劳模工匠宣讲办', '技术革新项目做成', '全总重点支持的'])(
  'a description cut short stays off the front: %s',
  (what) => {
    expect(keyFigures([sampleArticle({ figures: [sampleFigure({ what })] })])).toEqual([])
  },
)

test('one article an event leads, and the month is counted', () => {
  const leads = chooseLeads([told, retold, figured], groupByStory([told, retold]), 3)
  expect(leads.map(({ article }) => article)).toEqual([told, figured])
  const { counts } = digestOf({ month: '2025-11', articles: [told, figured] }, [
    told,
    retold,
    figured,
  ])
  expect(counts).toEqual({ articles: 2, regions: 1, outlets: 1, figures: 1, stories: 1 })
})
