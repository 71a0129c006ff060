/** Hostile texts, bodies and articles by chance, and what two parsers read of them. */
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mdxFromMarkdown } from 'mdast-util-mdx'
import { gfm } from 'micromark-extension-gfm'
import { mdxjs } from 'micromark-extension-mdxjs'
import { type Features, mdxToMdast } from 'satteri'
import type { Block } from '../types.ts'
import { attackList } from './attacks.fixture.ts'
import { layOut } from './lay-out.ts'
import { serialise } from './serialise.ts'
import { compareBody } from './verify.ts'

/** The second opinion: the parser of @mdx-js/mdx. */
export const micromark = (body: string) =>
  fromMarkdown(body, {
    extensions: [gfm(), mdxjs()],
    mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
  })

/** All that Sätteri can be told to see in a text; the site switches none of it on. */
const everyFeature: Features = {
  definitionList: true,
  directive: true,
  headingAttributes: true,
  math: true,
  smartPunctuation: true,
  subscript: true,
  superscript: true,
  wikilinks: true,
}

const readers = [
  mdxToMdast,
  (body: string) => mdxToMdast(body, { features: everyFeature }),
  micromark,
] as const

/** Writes the blocks, reads them in three ways, and says what differs; empty: nothing does. */
export function differences(body: readonly Block[]): string[] {
  const { blocks } = layOut(body)
  const written = serialise(blocks)
  return readers.flatMap((read) => compareBody(read(written), blocks) ?? [])
}

/** Every block shape with the same text in every place that takes one. */
export const shapes: readonly ((text: string) => Block)[] = [
  (text) => ({ type: 'heading', depth: 2, text }),
  (text) => ({ type: 'heading', depth: 4, text }),
  (text) => ({ type: 'paragraph', text }),
  (text) => ({ type: 'quote', text }),
  (text) => ({ type: 'caption', text }),
  (text) => ({ type: 'list', ordered: false, items: [text, '第二项', text] }),
  (text) => ({ type: 'list', ordered: false, items: [text] }),
  (text) => ({ type: 'list', ordered: true, items: ['一', text] }),
  (text) => ({ type: 'list', ordered: true, items: [text, text] }),
  (text) => ({ type: 'table', rows: [[text, '列'], ['', text]] }), // prettier-ignore
  (text) => ({ type: 'table', rows: [[text]] }),
]

/** Pieces that mean something to some parser, and ordinary text between them. */
const piece = fc.oneof(
  fc.constantFrom(...attackList.map(({ text }) => text).filter((text) => text.length < 60)),
  fc.constantFrom(...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n'),
  fc.constantFrom('import ', 'export ', 'www', 'http', '://', '.cn', '1', '0', '. ', ' - '),
  fc.constantFrom('\u3000', '\u00a0', '\u200b', '\u00ad', '\u2028', '\ufeff', '\u0085', '\r'),
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

export const hostileText = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''))

const hostileRows = (width: number) =>
  fc.array(fc.array(hostileText, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 4,
  })

const hostileBlock: fc.Arbitrary<Block> = fc.oneof(
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
    items: fc.array(hostileText, { maxLength: 4 }),
  }),
  fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.record({ type: fc.constant('table' as const), rows: hostileRows(width) })),
)

export const hostileBody = fc.array(hostileBlock, { minLength: 1, maxLength: 6 })
