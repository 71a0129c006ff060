import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter'
import { mdxToMdast } from 'satteri'
import { describe, expect, test } from 'vitest'
import { articleSchema } from '../../article.ts'
import { ArticleFault } from '../faults.ts'
import type { Annotated, Block } from '../types.ts'
import { attackList } from './attacks.fixture.ts'
import { annotated } from './annotated.fixture.ts'
import { emit } from './index.ts'
import { compareBody } from './verify.ts'

const none = { story: null, corrections: [], reviewed: false }

/** The file as Astro takes it apart. */
function read(article: Annotated) {
  const { text } = emit(article, none)
  const { frontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' })
  return { data: articleSchema.parse(frontmatter), content }
}

function faultOf(article: Annotated): ArticleFault {
  try {
    emit(article, none)
  } catch (error) {
    if (error instanceof ArticleFault) return error
    throw error
  }
  throw new Error('emit did not refuse')
}

describe('file', () => {
  test('has the keys of the schema in its order, each value JSON on a line', () => {
    const { id, text } = emit(annotated(), none)
    expect(id).toBe('abababababababab')
    const keys = [...text.matchAll(/^([a-zA-Z]+): /gm)].map(([, key]) => key)
    expect(keys).toEqual(Object.keys(articleSchema.shape))
    expect(text).toContain('title: "甲市总工会举办技能竞赛"\n')
    expect(text.endsWith('甲市总工会举办技能竞赛，120名职工参加。\n')).toBe(true)
  })

  test('is the same for the same article', () => {
    expect(emit(annotated(), none)).toEqual(emit(annotated(), none))
  })

  test('leaves its input as it was', () => {
    const article = annotated({ body: [{ type: 'paragraph', text: 'a\u0000b' }] })
    const before = structuredClone(article)
    emit(article, none)
    expect(article).toEqual(before)
  })
})

describe('frontmatter through the parser of Astro', () => {
  const hostile = attackList.map(({ text }) => text).filter((text) => !/[\n\r]/.test(text))

  test.for(hostile)('%j', (title) => {
    const { data, content } = read(annotated({ title: `甲${title}乙`, originalTitle: title }))
    expect(data.originalTitle).toBe(title)
    expect(data.title.replace(/\s/g, '')).toContain('甲')
    expect(content.trimStart()).toMatch(/^甲市总工会/)
  })
})

describe('refusals', () => {
  test('a field that breaks the schema is named in Chinese', () => {
    const fault = faultOf(annotated({ source: { name: '', evidence: null } }))
    expect(fault.code).toBe('invalid')
    expect(fault.message).toContain('来源')
  })

  test('an article without text has no body', () => {
    expect(faultOf(annotated({ body: [{ type: 'paragraph', text: ' \u0000 ' }] })).code).toBe(
      'no-body',
    )
  })

  test('verify sees a lost, a changed and a foreign block', () => {
    const blocks: Block[] = [{ type: 'paragraph', text: '甲' }]
    expect(compareBody(mdxToMdast('甲\n'), blocks)).toBeNull()
    expect(compareBody(mdxToMdast('甲\n\n乙\n'), blocks)).toContain('2 段')
    expect(compareBody(mdxToMdast('乙\n'), blocks)).toContain('文字变了')
    expect(compareBody(mdxToMdast('# 甲\n'), blocks)).toContain('heading')
    expect(compareBody(mdxToMdast('{甲}\n'), blocks)).toContain('mdxFlowExpression')
    expect(compareBody(mdxToMdast('甲{1}\n'), blocks)).toContain('mdxTextExpression')
    expect(compareBody(mdxToMdast('[甲](https://a.cn)\n'), blocks)).toContain('link')
  })
})

describe('title', () => {
  test.for([
    ['城东网5月6日电（记者 甲）甲市总工会举办技能竞赛。', '甲市总工会举办技能竞赛'],
    ['城东供电（电力）公司工会举办技能竞赛。', '城东供电（电力）公司工会举办技能竞赛'],
  ])('no more of a dateline than who reports: %s', ([text = '', title]) => {
    const { data } = read(annotated({ title: null, body: [{ type: 'paragraph', text }] }))
    expect(data.title).toBe(title)
  })

  test('comes from the first sentence where the page has none, on record', () => {
    const text =
      '5月6日，甲市总工会在甲市文化宫举办第三届职工职业技能竞赛，来自全市各行各业的一百二十名职工参加比赛。次日闭幕。'
    const { data } = read(annotated({ title: null, body: [{ type: 'paragraph', text }] }))
    expect(data.title).toBe('5月6日，甲市总工会在甲市文化宫举办第三届职工职业技能竞赛')
    expect(data.edits.at(-1)).toMatchObject({ rule: 'derive-title', label: '标题取自正文首句' })
  })

  test.for(['某网临澜10月12日电（记者 甲乙） ', '某报讯 甲乙、丙丁报道 ', '某某讯（通讯员 甲）'])(
    'has no dateline: %s',
    (dateline) => {
      const text = `${dateline}近日，甲市总工会举办第三届职工技能竞赛。`
      const { data } = read(annotated({ title: null, body: [{ type: 'paragraph', text }] }))
      expect(data.title).toBe('近日，甲市总工会举办第三届职工技能竞赛')
    },
  )

  test('keeps the one that the page states', () => {
    const { data } = read(annotated())
    expect(data.title).toBe('甲市总工会举办技能竞赛')
    expect(data.edits).toEqual([])
  })
})

describe('edits', () => {
  const edit = (rule: string, before: string, after = '') => ({
    rule,
    kind: after === '' ? ('cut' as const) : ('change' as const),
    before,
    after,
  })

  test('are grouped by rule, alike ones counted', () => {
    const edits = [
      edit('a-rule', '职(zhi)', '职'),
      edit('b-rule', '打印'),
      edit('a-rule', '职(zhi)', '职'),
    ]
    const { data } = read(annotated({ edits }))
    expect(data.edits).toEqual([
      {
        rule: 'a-rule',
        label: 'a-rule',
        kind: 'change',
        spam: false,
        count: 2,
        size: 12,
        changes: [{ before: '职(zhi)', after: '职', times: 2 }],
      },
      {
        rule: 'b-rule',
        label: 'b-rule',
        kind: 'cut',
        spam: false,
        count: 1,
        size: 2,
        changes: [{ before: '打印', after: '', times: 1 }],
      },
    ])
  })

  test('what emit itself takes out is on record', () => {
    const { data } = read(annotated({ body: [{ type: 'paragraph', text: '甲\u0007乙' }] }))
    expect(data.edits[0]).toMatchObject({ rule: 'drop-unprintable', count: 1 })
  })
})

describe('blocks', () => {
  test('a paragraph over 5,000 characters is split at a sentence end, and figures follow', () => {
    const sentence = `${'职工参加技能培训'.repeat(12)}。`
    const body: Block[] = [
      { type: 'paragraph', text: `${sentence.repeat(70)}共有143所工匠学院。` },
      { type: 'paragraph', text: '共有2所。' },
    ]
    const figure = (text: string, block: number) => ({
      value: 1,
      unit: '所',
      approx: null,
      asOf: null,
      what: null,
      text,
      sentence: text,
      block,
    })
    const { data, content } = read(
      annotated({
        body,
        originals: [null, '共有二所。'],
        figures: [figure('共有143所工匠学院。', 0), figure('共有2所。', 1)],
        keyPoints: [{ text: '共有2所。', block: 1 }],
      }),
    )
    const paragraphs = content.trim().split('\n\n')
    expect(paragraphs).toHaveLength(3)
    expect(paragraphs[0]?.endsWith('。')).toBe(true)
    expect(paragraphs.slice(0, 2).join('')).toBe(`${sentence.repeat(70)}共有143所工匠学院。`)
    expect(data.figures.map(({ block }) => block)).toEqual([1, 2])
    expect(data.keyPoints[0]?.block).toBe(2)
    expect(data.originals).toEqual([{ block: 2, text: '共有二所。' }])
  })

  test('empty blocks take no number', () => {
    const { data } = read(
      annotated({
        body: [
          { type: 'paragraph', text: '' },
          { type: 'paragraph', text: '正文。' },
        ],
        originals: [null, null],
        keyPoints: [{ text: '正文。', block: 1 }],
      }),
    )
    expect(data.keyPoints).toEqual([{ text: '正文。', block: 0 }])
  })

  test('a quotation without an end is cut, and takes one line', () => {
    const evidence = `${'没有句号'.repeat(2000)}\n`
    const { data } = read(annotated({ source: { name: '甲市日报', evidence } }))
    expect(data.source?.evidence).toHaveLength(4000)
    expect(data.source?.evidence?.endsWith('…')).toBe(true)
  })

  test('an address that a page gives itself is dropped when it is none', () => {
    expect(read(annotated({ url: 'javascript:alert(1)' })).data.url).toBeNull()
    expect(read(annotated({ url: 'https://user:pass@a.cn/' })).data.url).toBeNull()
    expect(read(annotated({ url: 'https://a.cn/1' })).data.url).toBe('https://a.cn/1')
  })
})
