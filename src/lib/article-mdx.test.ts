import { satteri } from '@astrojs/markdown-satteri'
import { describe, expect, test } from 'vitest'
import { articleMdx } from './article-mdx.ts'

/** Compiles as astro.config.mjs does. */
async function compile(source: string, file = '/project/content/articles/0123456789abcdef.mdx') {
  const processor = satteri({ mdastPlugins: [articleMdx], features: { smartPunctuation: false } })
  if (!processor.createMdxRenderer) throw new Error('This version of the processor renders no MDX.')
  const renderer = await processor.createMdxRenderer(
    { syntaxHighlight: false, gfm: true, smartypants: false },
    { optimize: false, srcDir: new URL('file:///project/src/'), sourcemap: false },
  )
  const { code } = await renderer.process(source, file, {})
  return code
}

describe('a generated article', () => {
  test('gets an anchor on each block, headings too', async () => {
    const code = await compile('## 标题\n\n正文\n\n- 甲\n\n> 乙\n\n| a |\n| - |\n| b |\n\n*图*\n')
    const ids = [...code.matchAll(/\bid: "([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toEqual(['b0', 'b1', 'b2', 'b3', 'b4', 'b5'])
  })

  test.for([
    ['{process.exit(0)}', 'mdxFlowExpression'],
    ['正文{1}', 'mdxTextExpression'],
    ['import fs from "node:fs"', 'mdxjsEsm'],
    ['export const a = 1', 'mdxjsEsm'],
    ['<Component/>', 'mdxJsxFlowElement'],
    ['正文<b>粗</b>', 'mdxJsxTextElement'],
    ['![图](./evil.mjs)', 'image'],
    ['[链](https://example.cn)', 'link'],
    ['见 www.example.cn', 'link'],
    ['> - [链][a]\n\n[a]: https://example.cn', 'linkReference'],
    ['```js\n1\n```', 'code'],
    ['正文[^1]\n\n[^1]: 注', 'footnoteReference'],
    ['~~删~~', 'delete'],
    ['***', 'thematicBreak'],
  ] as const)('with %j does not build', async ([source, type]) => {
    const build = compile(`正文\n\n${source}\n`)
    await expect(build).rejects.toThrow('/project/content/articles/0123456789abcdef.mdx')
    await expect(build).rejects.toThrow(/holds a node of type/)
    if (type.startsWith('mdx')) await expect(build).rejects.toThrow(type)
  })

  test('is refused in any other folder that holds no pages of people', async () => {
    await expect(compile('{1}\n', '/tmp/trial/a.mdx')).rejects.toThrow('mdxFlowExpression')
  })
})

test('a page written by people may use components', async () => {
  const code = await compile('<b>粗</b> {1 + 1}\n', '/project/content/pages/about.mdx')
  expect(code).toContain('1 + 1')
  expect(code).not.toContain('"b0"')
})
