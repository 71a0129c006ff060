import { expect, test } from 'vitest'
import { relationsAmong } from './related.ts'
import { sampleArticle } from './sample-article.ts'

const label = (id: string) => (id === 'skills-competition' ? '技能竞赛' : id)
const programme = { name: '1+2+3', parts: [], sentence: '1+2+3。' }
const elsewhere = { province: '山东省', city: null, area: null, code: '370000', evidence: null }
const self = sampleArticle({
  id: '0000000000000000',
  story: 'aaaaaaaaaaaaaaaa',
  programmes: [programme],
  orgs: [{ name: '云川市总工会', kind: 'union' }],
})

const competitionsOf = (id: string) => (/^[07]/.test(id) ? ['“巧匠杯”技能竞赛'] : [])

test('names the strongest reason, strongest first, and leaves out the same story', () => {
  const others = [
    sampleArticle({ id: '1111111111111111', region: elsewhere }),
    sampleArticle({ id: '2222222222222222' }),
    sampleArticle({ id: '3333333333333333', orgs: self.orgs }),
    sampleArticle({ id: '4444444444444444', programmes: [programme] }),
    sampleArticle({ id: '5555555555555555', story: self.story }),
    sampleArticle({ id: '6666666666666666', topics: ['policy'], region: elsewhere }),
    sampleArticle({ id: '7777777777777777', topics: ['policy'], region: elsewhere }),
  ]
  const related = relationsAmong([self, ...others], { topicLabel: label, competitionsOf })
  expect(related(self).map(({ reason }) => reason)).toEqual([
    '同一项目：1+2+3',
    '同一赛事：“巧匠杯”技能竞赛',
    '同一单位：云川市总工会',
    '同在苏州市 · 技能竞赛',
  ])
})

test('a topic that both have, and nothing else, is the last reason; keep: a weak topic of the other', () => {
  const topics = ['policy', 'reform', 'skills-competition']
  const own = { ...self, programmes: [], orgs: [], region: elsewhere }
  const others = [
    sampleArticle({ id: '1111111111111111', topics: ['skills-competition'] }),
    sampleArticle({ id: '2222222222222222', topics }),
  ]
  const related = relationsAmong([own, ...others], {
    topicLabel: label,
    competitionsOf: () => [],
  })
  expect(related(own).map(({ article, reason }) => [article.id[0], reason])).toEqual([
    ['1', '同一主题：技能竞赛'],
  ])
})
