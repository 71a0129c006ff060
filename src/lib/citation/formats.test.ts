import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bibtex } from './bibtex.ts'
import { cslItem, cslJson } from './csl.ts'
import { citationMeta } from './meta.ts'
import { ris } from './ris.ts'
import { here, paper, person, reference, sample, undated } from './samples.ts'

const inferred = { ...sample.published, basis: 'inferred' as const }
const platform = { name: '示例号', evidence: null }
const bare = { people: [], source: null, published: undated, url: null }

test.for<[string, Parameters<typeof reference>, string]>([
  [
    'a page',
    [],
    `@online{jiangxun-0123456789abcdef,
  title = {{焊工竞赛落幕}},
  author = {{甲一} and {乙二}},
  organization = {云川新闻网},
  date = {2025-02-17},
  url = {http://www.example.cn/1.html},
  langid = {chinese},
}
`,
  ],
  [
    'a newspaper',
    [paper],
    `@article{jiangxun-0123456789abcdef,
  title = {{焊工竞赛落幕}},
  author = {{甲一} and {乙二}},
  journaltitle = {云川工人报},
  entrysubtype = {newspaper},
  date = {2025-02-17},
  pages = {02},
  url = {http://www.example.cn/1.html},
  langid = {chinese},
}
`,
  ],
  [
    'a repost with an inferred day and no author',
    [{ people: [], published: inferred, platform }],
    `@online{jiangxun-0123456789abcdef,
  title = {{焊工竞赛落幕}},
  organization = {云川新闻网},
  date = {2025-02-17},
  url = {http://www.example.cn/1.html},
  note = {日期为推断；转引自示例号},
  langid = {chinese},
}
`,
  ],
  [
    'nothing but a title',
    [bare],
    `@online{jiangxun-0123456789abcdef,
  title = {{焊工竞赛落幕}},
  langid = {chinese},
}
`,
  ],
  [
    'marks that TeX would run',
    [{ ...bare, title: '100%的\\input{x} & #1_~^$', url: 'http://e.cn/?a=1&b={c}\\d%20_#x' }],
    `@online{jiangxun-0123456789abcdef,
  title = {{100\\%的\\textbackslash{}input\\{x\\} \\& \\#1\\_\\textasciitilde{}\\textasciicircum{}\\$}},
  url = {http://e.cn/?a=1&b=%7Bc%7D%5Cd%20_#x},
  langid = {chinese},
}
`,
  ],
])('BibTeX: %s', ([, fields, expected]) => {
  expect(bibtex(reference(...fields))).toBe(expected)
})

test.for<[string, Parameters<typeof reference>, string[]]>([
  [
    'a page',
    [],
    [
      'TY  - ELEC',
      'ID  - jiangxun-0123456789abcdef',
      'TI  - 焊工竞赛落幕',
      'AU  - 甲一',
      'AU  - 乙二',
      'T2  - 云川新闻网',
      'PY  - 2025',
      'DA  - 2025/02/17/',
      'UR  - http://www.example.cn/1.html',
      'LA  - zh-CN',
      'ER  - ',
    ],
  ],
  [
    'a newspaper of which a copy is cited',
    [{ ...paper, platform, people: [] }],
    [
      'TY  - NEWS',
      'ID  - jiangxun-0123456789abcdef',
      'TI  - 焊工竞赛落幕',
      'T2  - 云川工人报',
      'PY  - 2025',
      'DA  - 2025/02/17/',
      'SP  - 02',
      'UR  - http://www.example.cn/1.html',
      'N1  - 转引自示例号',
      'LA  - zh-CN',
      'ER  - ',
    ],
  ],
  [
    'only the month is known, and a name with a comma',
    [
      {
        people: [person('Doe, J')],
        source: null,
        published: { ...inferred, precision: 'month' },
        url: null,
      },
    ],
    [
      'TY  - ELEC',
      'ID  - jiangxun-0123456789abcdef',
      'TI  - 焊工竞赛落幕',
      'AU  - Doe， J',
      'PY  - 2025',
      'DA  - 2025/02//',
      'N1  - 日期为推断',
      'LA  - zh-CN',
      'ER  - ',
    ],
  ],
])('RIS: %s', ([, fields, expected]) => {
  expect(ris(reference(...fields))).toBe(expected.map((line) => `${line}\r\n`).join(''))
})

test.for<[string, Parameters<typeof reference>, ReturnType<typeof cslItem>]>([
  [
    'a page',
    [],
    {
      id: 'jiangxun-0123456789abcdef',
      type: 'webpage',
      title: '焊工竞赛落幕',
      author: [{ literal: '甲一' }, { literal: '乙二' }],
      'container-title': '云川新闻网',
      issued: { 'date-parts': [[2025, 2, 17]] },
      URL: 'http://www.example.cn/1.html',
      language: 'zh-CN',
    },
  ],
  [
    'a newspaper',
    [{ ...paper, people: [], url: null }],
    {
      id: 'jiangxun-0123456789abcdef',
      type: 'article-newspaper',
      title: '焊工竞赛落幕',
      'container-title': '云川工人报',
      issued: { 'date-parts': [[2025, 2, 17]] },
      page: '02',
      language: 'zh-CN',
    },
  ],
  [
    'an inferred year, read here',
    [{ ...bare, published: { ...inferred, precision: 'year' } }, here],
    {
      id: 'jiangxun-0123456789abcdef',
      type: 'webpage',
      title: '焊工竞赛落幕',
      issued: { 'date-parts': [[2025]], circa: true },
      URL: 'https://digest.example/articles/1/',
      note: '日期为推断；转引自匠讯',
      language: 'zh-CN',
    },
  ],
])('CSL-JSON: %s', ([, fields, expected]) => {
  expect(cslItem(reference(...fields))).toEqual(expected)
  expect(JSON.parse(cslJson(reference(...fields)))).toEqual([expected])
})

test('metadata: a reader of machines learns no day that was inferred', () => {
  const day = (fields: Parameters<typeof reference>[0]) =>
    citationMeta(reference(fields)).filter(({ name }) => /date/i.test(name))
  expect(day({})).toEqual([
    { name: 'citation_publication_date', content: '2025/02/17' },
    { name: 'DC.date', content: '2025-02-17' },
  ])
  expect(day({ published: inferred })).toEqual([])
})

test('metadata: outlet, authors one by one, and the address of the original', () => {
  const meta = citationMeta(reference(paper)).map(({ name, content }) => `${name}=${content}`)
  expect(meta).toEqual([
    'citation_title=焊工竞赛落幕',
    'citation_author=甲一',
    'citation_author=乙二',
    'citation_publisher=云川工人报',
    'citation_publication_date=2025/02/17',
    'citation_firstpage=02',
    'citation_language=zh-CN',
    'DC.type=newspaperArticle',
    'DC.title=焊工竞赛落幕',
    'DC.creator=甲一',
    'DC.creator=乙二',
    'DC.publisher=云川工人报',
    'DC.date=2025-02-17',
    'DC.language=zh-CN',
    'DC.source=http://www.example.cn/1.html',
  ])
})

test('whatever the text, a BibTeX entry stays one and RIS keeps its tags', () => {
  const text = fc.string({ unit: fc.constantFrom('\\', '{', '}', '%', '\r', '\n', '@', '工', ',') })
  fc.assert(
    fc.property(text, text, (title, name) => {
      const hostile = reference({ title, people: [person(name)], source: { name, evidence: null } })
      const entry = bibtex(hostile).replace(/\\[{}%]/g, '')
      let depth = 0
      const closed = [...entry].filter((mark) => {
        depth += mark === '{' ? 1 : mark === '}' ? -1 : 0
        return mark === '}' && depth === 0
      })
      expect(closed).toHaveLength(1)
      const lines = ris(hostile).split('\r\n')
      expect(lines.pop()).toBe('')
      expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toEqual([])
    }),
  )
})
