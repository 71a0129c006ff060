import type { Annotated, Confidence, Trust } from '../types.ts'

const nothing: Trust = { value: 1, grounds: [], doubts: [] }

/** No doubt about anything. */
const sure: Confidence = {
  article: 1,
  fields: {
    title: nothing,
    published: nothing,
    source: nothing,
    people: nothing,
    region: nothing,
    topics: nothing,
    figures: nothing,
    body: nothing,
    relevance: nothing,
  },
}

/** An accepted article with as little as an article can have, for tests. All of it is invented. */
export function annotated(changes: Partial<Annotated> = {}): Annotated {
  return {
    page: {
      path: 'content/raw/a.txt',
      sha256: 'ab'.repeat(32),
      bytes: 120,
      charset: 'utf-8',
      format: 'text',
      url: null,
    },
    head: { title: null, times: [], siteName: null, source: null, author: null, url: null },
    titles: [],
    body: [{ type: 'paragraph', text: '甲市总工会举办技能竞赛，120名职工参加。' }],
    context: [],
    edits: [],
    originals: [null],
    script: 'hans',
    title: '甲市总工会举办技能竞赛',
    originalTitle: null,
    published: { date: '2024-05-06', precision: 'day', basis: 'stated', evidence: '2024-05-06' },
    source: { name: '甲市日报', evidence: '来源：甲市日报' },
    platform: null,
    chain: ['甲市日报'],
    url: null,
    people: [],
    region: { province: null, city: null, area: null, code: null, evidence: null },
    orgs: [{ name: '甲市总工会', kind: 'union' }],
    topics: ['skills-competition'],
    programmes: [],
    figures: [],
    keyPoints: [],
    hanCount: 17,
    verdict: { status: 'accepted' },
    confidence: sure,
    ...changes,
  }
}
