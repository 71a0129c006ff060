/** Invented articles for tests. */
import { type Article, articleSchema, type Figure } from '../article.ts'

const sureFields = {
  title: 1,
  published: 1,
  source: 1,
  people: 1,
  region: 1,
  topics: 1,
  figures: 1,
  body: 1,
  relevance: 1,
}

/** A whole article, valid by the schema, with the fields that a test is about. */
export function sampleArticle(fields: Partial<Article> = {}): Article {
  return articleSchema.parse({
    id: '0123456789abcdef',
    title: '云川市总工会举办焊工技能竞赛',
    originalTitle: null,
    published: { date: '2025-11-14', precision: 'day', basis: 'stated', evidence: '2025-11-14' },
    source: { name: '云川工人报', evidence: '来源：云川工人报' },
    platform: null,
    chain: ['云川工人报'],
    url: 'http://www.example.cn/1.html',
    people: [],
    region: { province: '江苏省', city: '苏州市', area: null, code: '320500', evidence: null },
    orgs: [],
    topics: ['skills-competition'],
    programmes: [],
    figures: [],
    keyPoints: [],
    story: null,
    edits: [],
    originals: [],
    corrections: [],
    confidence: { article: 0.9, fields: sureFields },
    review: [],
    reviewed: false,
    raw: { path: 'raw/1.txt', sha256: '0'.repeat(64), bytes: 1, charset: 'utf-8', format: 'text' },
    script: 'hans',
    hanCount: 100,
    pipeline: '1',
    ...fields,
  })
}

export function sampleFigure(fields: Partial<Figure> = {}): Figure {
  return {
    value: 900,
    unit: '人',
    approx: null,
    asOf: null,
    what: '参赛选手',
    text: '900人',
    sentence: '参赛选手900人。',
    block: 0,
    ...fields,
  }
}
