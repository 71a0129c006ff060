/** Random articles, written as frontmatter and read by the parser of Astro. */
import { isDeepStrictEqual } from 'node:util'
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter'
import fc from 'fast-check'
import { type Article, articleSchema } from '../../src/article.ts'
import { frontmatter } from '../../src/pipeline/emit/frontmatter.ts'
import { hostileText } from '../../src/pipeline/emit/hostile.fixture.ts'

/** One line, as the schema wants it; not only storable text, which emit would make of it. */
const line = hostileText.map((text) => text.replace(/[\n\r]/g, '').slice(0, 4000) || 'x')
const perhaps = fc.option(line, { nil: null })
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
const share = fc.double({ min: 0, max: 1, noNaN: true })
const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`))
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 2 })
const block = fc.nat(300)

const article: fc.Arbitrary<Article> = fc.record({
  id: hex(16),
  title: line,
  originalTitle: perhaps,
  published: fc.record({
    date: fc.constantFrom(null, '2024-02-29'),
    precision: fc.constantFrom(null, 'day' as const, 'year' as const),
    basis: fc.constantFrom('stated' as const, 'unknown' as const),
    evidence: perhaps,
  }),
  source: fc.option(fc.record({ name: line, evidence: perhaps }), { nil: null }),
  platform: fc.option(fc.record({ name: line, evidence: perhaps }), { nil: null }),
  chain: few(line),
  url: fc.option(fc.webUrl({ withFragments: true, withQueryParameters: true }), { nil: null }),
  people: few(fc.record({ role: fc.constant('reporter' as const), name: line, evidence: perhaps })),
  region: fc.record({
    province: perhaps,
    city: perhaps,
    area: perhaps,
    code: fc.constantFrom(null, '530100'),
    evidence: perhaps,
  }),
  orgs: few(fc.record({ name: line, kind: fc.constant('union' as const) })),
  topics: fc.constantFrom([], ['skills-competition']),
  programmes: few(fc.record({ name: line, parts: few(line), sentence: line })),
  figures: few(
    fc.record({
      value: number.map((value) => value + 0),
      unit: line,
      approx: perhaps,
      asOf: perhaps,
      what: perhaps,
      text: line,
      sentence: line,
      block,
    }),
  ),
  keyPoints: few(fc.record({ text: line, block })),
  story: fc.option(hex(16), { nil: null }),
  edits: few(
    fc.record({
      rule: fc.constant('drop-share-bar'),
      label: line,
      kind: fc.constantFrom('cut' as const, 'change' as const),
      spam: fc.boolean(),
      count: fc.integer({ min: 1, max: 9 }),
      size: fc.nat(),
      changes: few(fc.record({ before: hostileText, after: hostileText, times: fc.constant(1) })),
    }),
  ),
  originals: few(fc.record({ block, text: hostileText })),
  corrections: few(
    fc.record({
      field: line,
      before: hostileText,
      after: hostileText,
      note: perhaps,
      day: fc.constantFrom(null, '2024-02-29'),
    }),
  ),
  confidence: fc.record({
    article: share,
    fields: fc.record({
      title: share,
      published: share,
      source: share,
      people: share,
      region: share,
      topics: share,
      figures: share,
      body: share,
      relevance: share,
    }),
  }),
  review: few(
    fc.record({
      field: fc.constant('title' as const),
      reasons: fc.array(line, { minLength: 1, maxLength: 2 }),
    }),
  ),
  reviewed: fc.boolean(),
  raw: fc.record({
    path: line,
    sha256: hex(64),
    bytes: fc.nat(),
    charset: line,
    format: fc.constantFrom('html' as const, 'text' as const),
  }),
  script: fc.constantFrom('hans' as const, 'hant' as const),
  hanCount: fc.nat(),
  pipeline: line,
})

const body = '正文。\n'

/** What went in comes out: of the frontmatter every field, of the body every character. */
export const frontmatterProperty = fc.property(article, (written) => {
  const text = `${frontmatter(written)}\n${body}`
  const { frontmatter: read, content } = parseFrontmatter(text, {
    frontmatter: 'empty-with-spaces',
  })
  if (content.trim() !== body.trim()) throw new Error(`body became ${JSON.stringify(content)}`)
  // `-0` is `0` in JSON, as everywhere else.
  if (!isDeepStrictEqual(articleSchema.parse(read), JSON.parse(JSON.stringify(written)))) {
    throw new Error(`fields changed: ${JSON.stringify(read)}`)
  }
})
