/**
 * Each layer alone: the others are taken away, and the one left still stops every attack of its
 * class. Whether an attack would have worked is asked of another parser than the layer's own.
 */
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter'
import { satteri } from '@astrojs/markdown-satteri'
import type { Nodes } from 'mdast'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { mdxToMdast } from 'satteri'
import { describe, expect, test } from 'vitest'
import { articleSchema } from '../../src/article.ts'
import { articleMdx } from '../../src/lib/article-mdx.ts'
import { contentSecurityPolicy } from '../../src/lib/security.ts'
import { annotated } from '../../src/pipeline/emit/annotated.fixture.ts'
import { attackList } from '../../src/pipeline/emit/attacks.fixture.ts'
import { micromark, shapes } from '../../src/pipeline/emit/hostile.fixture.ts'
import { emit } from '../../src/pipeline/emit/index.ts'
import { serialise } from '../../src/pipeline/emit/serialise.ts'
import { storableText } from '../../src/pipeline/emit/storable-text.ts'
import { verify } from '../../src/pipeline/emit/verify.ts'
import { scanPage } from '../scan/scan-page.ts'

const texts = attackList.map(({ text }) => text)

/** Node types that are text and its structure, by the parsers' common names. */
const plain = new Set(
  'root heading paragraph blockquote list listItem table tableRow tableCell emphasis inlineCode text'.split(
    ' ',
  ),
)

function typesIn(root: Nodes): Set<string> {
  const types = new Set<string>()
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    types.add(node.type)
    if ('children' in node) stack.push(...node.children)
  }
  return types
}

/** Whether a text, written as it is, is more than text: asked of micromark. */
function activeAsMdx(text: string): boolean {
  try {
    return [...typesIn(micromark(text))].some((type) => !plain.has(type))
  } catch {
    return true
  }
}

const activeTexts = texts.filter(activeAsMdx)

test('most of the list would work if nothing stopped it', () => {
  expect(activeTexts.length).toBeGreaterThan(100)
})

describe('clean text alone', () => {
  test('leaves nothing that hides, turns, breaks a line or breaks a file', () => {
    const left = texts.map(storableText).filter((text) => {
      const unseen =
        /[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029\u{e0000}-\u{e007f}]/u
      return unseen.test(text) || !text.isWellFormed()
    })
    expect(left).toEqual([])
  })
})

describe('the serialiser alone', () => {
  test.for(texts)('writes %j as text, though nobody cleaned it', (text) => {
    const blocks = shapes.map((shape) => shape(text))
    const written = serialise(blocks)
    for (const read of [mdxToMdast, micromark]) {
      const tree = read(written)
      expect([...typesIn(tree)].filter((type) => !plain.has(type))).toEqual([])
      expect('children' in tree && tree.children.length).toBe(blocks.length)
    }
  })
})

describe('the reading back alone', () => {
  test.for(activeTexts)('refuses %j, though nobody escaped it', (text) => {
    expect(() => verify(`${text}\n`, [{ type: 'paragraph', text }])).toThrow()
  })
})

describe('the refusing plugin alone', () => {
  test.for(activeTexts)('does not build %j, though nobody read it back', async (text) => {
    const processor = satteri({ mdastPlugins: [articleMdx], features: { smartPunctuation: false } })
    const renderer = await processor.createMdxRenderer?.(
      { syntaxHighlight: false, gfm: true, smartypants: false },
      { optimize: false, srcDir: new URL('file:///project/src/'), sourcemap: false },
    )
    await expect(renderer?.process(text, '/project/content/articles/a.mdx', {})).rejects.toThrow()
  })
})

describe('the strict schema alone', () => {
  const { text: file } = emit(annotated(), { story: null, corrections: [], reviewed: false })

  test.for(texts)('takes no key and no type from %j, though nobody quoted it', (text) => {
    for (const value of [text, `"${text}"`, `'${text}'`, `|\n  ${text}`, `a\n${text}`]) {
      try {
        const naive = file.replace(/^title: .*$/m, () => `title: ${value}`)
        const { frontmatter } = parseFrontmatter(naive, { frontmatter: 'empty-with-spaces' })
        const article = articleSchema.parse(frontmatter)
        expect(Object.keys(article)).toEqual(Object.keys(articleSchema.shape))
        expect(typeof article.title).toBe('string')
      } catch (error) {
        if (error instanceof Error && error.name === 'AssertionError') throw error
      }
    }
  })
})

describe('the scan of the built site alone', () => {
  /** A page of the site with a text where an article's stands, as if no template had escaped it. */
  const pageWith = (text: string) =>
    `<!doctype html><html lang="zh-CN"><head><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><meta charset="utf-8"><title>题</title></head><body><main><div data-article-body><p id="b0">${text}</p></div></main></body></html>`

  const shapeOf = (html: string): string => {
    const lines: string[] = []
    const visit = (node: DefaultTreeAdapterTypes.ChildNode) => {
      if (!('tagName' in node)) {
        lines.push(node.nodeName)
        return
      }
      lines.push(`${node.tagName} ${node.attrs.map(({ name }) => name).join(' ')}`)
      const children = 'content' in node ? node.content.childNodes : node.childNodes
      children.forEach(visit)
    }
    parse(html).childNodes.forEach(visit)
    return lines.join('\n')
  }

  const harmless = shapeOf(pageWith('文字'))
  /** A page of another shape, but for the line end that an end tag leaves behind. */
  const activeInHtml = texts.filter((text) => {
    const shape = shapeOf(pageWith(text))
    return shape !== harmless && /[<]/.test(text) && !/^(?:&|增长)/.test(text)
  })

  test('finds nothing on a clean page', () => {
    expect(scanPage(pageWith('文字'), '').problems).toEqual([])
    expect(activeInHtml.length).toBeGreaterThan(50)
  })

  test.for(activeInHtml)('finds %j', (text) => {
    // An empty element or a stray end tag within the allowed ones changes no more than the text.
    const { problems, blocks } = scanPage(pageWith(text), '')
    expect(problems.length > 0 || blocks?.length !== 1).toBe(true)
  })

  const addresses = attackList.flatMap(({ aim, text }) => (aim === 'address' ? text : []))

  test.for(addresses)('lets no link lead to %j', (text) => {
    const html = pageWith('文字').replace(
      '<main>',
      () => `<main><a href="${text.replaceAll('"', '&quot;')}">甲</a>`,
    )
    const target = URL.canParse(text, 'https://digest.example/')
      ? new URL(text, 'https://digest.example/')
      : null
    const own = target?.origin === 'https://digest.example' && /^[/?#.]/.test(text)
    const { problems } = scanPage(html, 'https://digest.example')
    if (!own && !text.startsWith('mailto:')) expect(problems).not.toEqual([])
  })
})
