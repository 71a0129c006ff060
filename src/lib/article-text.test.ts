import type { Root } from 'mdast'
import { markdownToMdast, mdxToMdast } from 'satteri'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { articleMarkdown, articlePlain } from './article-text.ts'
import { blockTexts } from './block-texts.ts'
import { referenceOf } from './citation/reference.ts'
import { llmsText } from './llms.ts'
import { attackList } from '../pipeline/emit/attacks.fixture.ts'
import { storableText } from '../pipeline/emit/storable-text.ts'
import { sampleArticle } from './sample-article.ts'

const article = sampleArticle({
  title: '云川*焊工*[竞赛]',
  originalTitle: '百人比武',
  people: [{ role: 'reporter', name: '甲一', evidence: null }],
})

const body = `云川市\\{焊工\\}竞赛1 \\* 2。

- 第一\\_项
- 第二项

| 工种 | 人数 |
| --- | --- |
| 焊工 | 90\\|人 |
`

const page = 'https://digest.example/articles/1/'
const source = {
  article,
  body,
  page,
  reference: referenceOf(article, { site: '匠讯', address: null }),
}

test('Markdown: metadata, title and the same text, without escapes of MDX', () => {
  const [, meta = '', text = ''] = articleMarkdown(source).split(/^---\n/m)
  expect(parse(meta)).toEqual({
    title: '云川*焊工*[竞赛]',
    original_title: '百人比武',
    date: '2025-11-14',
    date_basis: 'stated',
    source: '云川工人报',
    platform: null,
    original: 'http://www.example.cn/1.html',
    people: [{ role: '记者', name: '甲一' }],
    region: ['江苏省', '苏州市'],
    topics: ['skills-competition'],
    page,
    citation:
      '甲一. 百人比武[EB/OL]. 云川工人报（2025-11-14）[引用日期]. http://www.example.cn/1.html.',
  })
  expect(text).toContain('云川市{焊工}竞赛1 \\* 2。')
  const [heading, ...blocks] = blockTexts(text.replaceAll('{', '\\{').replaceAll('}', '\\}'))
  expect(heading).toBe(article.title)
  expect(blocks).toEqual(blockTexts(body))
  expect(mdxToMdast(body).type).toBe('root')
})

test.for(attackList.map(({ text }) => storableText(text)).filter((text) => text !== ''))(
  'Markdown: a title is literal text: %s',
  (title) => {
    const text = articleMarkdown({ ...source, article: { ...article, title }, body: '正文。' })
    const { children } = markdownToMdast(text.slice(text.indexOf('\n---\n') + 5)) as Root
    const [heading, ...blocks] = children
    const types = heading && 'children' in heading ? heading.children.map(({ type }) => type) : []
    expect(types.filter((type) => type !== 'text' && type !== 'inlineCode')).toEqual([])
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph'])
  },
)

test('plain text: source above, citation below, a block a paragraph', () => {
  expect(articlePlain(source)).toBe(`云川*焊工*[竞赛]

原标题：百人比武
来源：云川工人报
日期：2025年11月14日
记者：甲一

云川市{焊工}竞赛1 * 2。

第一_项
第二项

工种 人数
焊工 90|人

引用：甲一. 百人比武[EB/OL]. 云川工人报（2025-11-14）[引用日期]. http://www.example.cn/1.html.
本页：https://digest.example/articles/1/
`)
})

test('llms.txt: links with notes, text that is no markup', () => {
  const link = { title: 'A [b](c)', address: 'https://digest.example/a.md', note: '*' }
  expect(llmsText({ name: '匠讯', summary: '简报', sections: { 数据: [link], 空: [] } })).toBe(
    '# 匠讯\n\n> 简报\n\n## 数据\n\n- [A \\[b\\](c)](https://digest.example/a.md): \\*\n',
  )
})
