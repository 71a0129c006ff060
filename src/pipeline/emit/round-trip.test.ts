import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mdxFromMarkdown } from 'mdast-util-mdx'
import { gfm } from 'micromark-extension-gfm'
import { mdxjs } from 'micromark-extension-mdxjs'
import { mdxToMdast } from 'satteri'
import { describe, expect, test, vi } from 'vitest'
import type { Block } from '../types.ts'
import { layOut } from './lay-out.ts'
import { serialise } from './serialise.ts'
import { compareBody } from './verify.ts'

vi.setConfig({ testTimeout: 60_000 })

const micromark = (body: string) =>
  fromMarkdown(body, {
    extensions: [gfm(), mdxjs()],
    mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
  })

/** Writes the blocks, reads them with both parsers, and says what differs. */
function differences(body: readonly Block[]): (string | null)[] {
  const { blocks } = layOut(body)
  const written = serialise(blocks)
  return [mdxToMdast(written), micromark(written)].map((tree) => compareBody(tree, blocks))
}

/** Every block shape with the same text in every place that takes one. */
const shapes = (text: string): Block[] => [
  { type: 'heading', depth: 2, text },
  { type: 'paragraph', text },
  { type: 'paragraph', text },
  { type: 'quote', text },
  { type: 'quote', text },
  { type: 'caption', text },
  { type: 'list', ordered: false, items: [text, '第二项', text] },
  { type: 'list', ordered: false, items: [text] },
  { type: 'list', ordered: true, items: [text, text] },
  { type: 'list', ordered: true, items: ['一', text] },
  { type: 'heading', depth: 4, text },
  {
    type: 'table',
    rows: [
      [text, '列'],
      ['', text],
    ],
  },
  { type: 'table', rows: [[text]] },
  { type: 'paragraph', text },
]

const longShapes = (text: string): Block[] => [
  { type: 'paragraph', text },
  { type: 'list', ordered: false, items: [text.slice(0, 6000)] },
]

const attacks: readonly string[] = [
  '{process.exit(0)}',
  '{技能}',
  '增长<5%',
  '<img src="x" onerror="alert(1)"/>',
  '<script>alert(1)</script>',
  '<!-- x -->',
  '<?php ?>',
  '<![CDATA[x]]>',
  '<https://example.cn>',
  '</p>',
  '<>',
  'import fs from "node:fs"',
  'import x',
  'export const a = 1',
  'export default 1',
  '\ufeffimport x from "y"',
  '\u200bimport x from "y"',
  'www./<img src="x" onerror="…"/>',
  'www.example.cn，后文',
  'wWw.example.cn',
  '详见http://www.example.cn查看更多',
  'https://example.cn/a_b*c',
  'mailto:a@example.cn',
  'xmpp:a@example.cn/b',
  'a@example.cn',
  'ftp://example.cn',
  '![x](./evil.mjs)',
  '![x](https://a/%E4%)',
  '[a](javascript:alert(1))',
  '[a]: https://example.cn',
  '[^1]: 注',
  '正文[^1]',
  '[ ] 待办',
  '[x] 已办',
  '---',
  '***',
  '+++',
  '===',
  '```js',
  '~~~',
  '``` {x} ```',
  '`` ` ``',
  '`',
  '# 标题',
  '标题 #',
  '####### 七级',
  '> 引用',
  '> '.repeat(10_000),
  '>'.repeat(10_000),
  '*'.repeat(20_000),
  '_'.repeat(20_000),
  '['.repeat(20_000),
  '{'.repeat(10_000),
  '<a>'.repeat(20_000 / 3),
  '- '.repeat(10_000),
  '1. '.repeat(5_000),
  'www.'.repeat(1_200),
  '- 列表',
  '+ 列表',
  '* 列表',
  '1. 列表',
  '1) 列表',
  '2024. 年度',
  '5*3=15',
  '**注意：**正文',
  '这是**“技承匠心”**大赛',
  '培训10~20人次，开展30~50场',
  '~~删~~',
  '|a|b|',
  '| - |',
  'a | b',
  ':-',
  '\\',
  '\\\\',
  '行尾\\',
  '\\|',
  '&amp;',
  '&#x41;',
  '&lt;script&gt;',
  '&nbsp;',
  '    四个空格',
  '\t制表符',
  '\u00a0不换行空格\u00a0',
  '　　全角空格　',
  '第一行\n第二行',
  '第一行\n\nimport x from "y"',
  'a  \nb',
  '\u2028x\u2029y\u0085z',
  'a\u0000b\u001bc',
  '\u202e反转\u2066',
  '\ud800半个代理',
  '\udbff',
  '😀👨‍👩‍👧',
  '$x$ $$y$$',
  ':::note',
  '::leaf[x]{y}',
  ':text[x]',
  '==标==',
  '^上^ ~下~',
  '[[维基]]',
  '# x {#id .class}',
  '--',
  '...',
  '"引号" \'单引号\'',
  '{/* 注释 */}',
  '{"a"}{`b`}',
  '<A.B c={d}/>',
  '<a:b/>',
  '<div\n>',
  '}',
  '{',
  'a*b*c_d_e',
  '*a',
  'a*',
  '“*a*”',
]

describe('attack strings stay text in every block', () => {
  test.for(attacks.map((attack) => [attack.slice(0, 40), attack] as const))('%s', ([, attack]) => {
    // Runs of thousands cost micromark a second each; one place says what they do.
    const texts =
      attack.length > 1000
        ? [attack]
        : [attack, `前${attack}`, `${attack}后`, `前 ${attack} 后`, `${attack} ${attack}`]
    for (const text of texts) {
      const body = attack.length > 1000 ? longShapes(text) : shapes(text)
      expect(differences(body)).toEqual([null, null])
    }
  })
})

/** Pieces that mean something to some parser, and ordinary text between them. */
const hostile = fc.oneof(
  fc.constantFrom(...attacks.filter((attack) => attack.length < 60)),
  fc.constantFrom(...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n'),
  fc.constantFrom(
    'import ',
    'export ',
    'www',
    'http',
    '://',
    '.cn',
    '1',
    '0',
    '. ',
    ' - ',
    '\u3000',
    '\u00a0',
    '\u200b',
    '\u00ad',
  ),
  fc.constantFrom(
    '技能',
    '总工会',
    '“',
    '”',
    '，',
    '。',
    '（',
    '）',
    '《',
    'abc',
    'I',
    'E',
    '𠮷',
    '😀',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const hostileText = fc.array(hostile, { maxLength: 12 }).map((parts) => parts.join(''))

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('heading' as const),
    depth: fc.constantFrom(2 as const, 3 as const, 4 as const),
    text: hostileText,
  }),
  fc.record({
    type: fc.constantFrom('paragraph' as const, 'quote' as const, 'caption' as const),
    text: hostileText,
  }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(hostileText, { maxLength: 3 }),
  }),
  fc.integer({ min: 1, max: 3 }).chain((width) =>
    fc.record({
      type: fc.constant('table' as const),
      rows: fc.array(fc.array(hostileText, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  ),
)

test('20,000 random bodies come back the same from both parsers', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 3 }), (body) => {
      expect(differences(body)).toEqual([null, null])
    }),
    { numRuns: Number(process.env['RUNS'] ?? 20_000) },
  )
})
