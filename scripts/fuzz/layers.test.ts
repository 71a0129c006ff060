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
import { type AttackClass, attackList, attacks } from '../../src/pipeline/emit/attacks.fixture.ts'
import { micromark, shapes } from '../../src/pipeline/emit/hostile.fixture.ts'
import { emit } from '../../src/pipeline/emit/index.ts'
import { serialise } from '../../src/pipeline/emit/serialise.ts'
import { storableText } from '../../src/pipeline/emit/storable-text.ts'
import { verify } from '../../src/pipeline/emit/verify.ts'
import { scanDrawing } from '../scan/scan-file.ts'
import { scanJson } from '../scan/scan-json.ts'
import { scanPage } from '../scan/scan-page.ts'
import { scanCsv } from '../scan/scan-table.ts'
import { scanMarkdown, scanPng, scanText } from '../scan/scan-text.ts'
import { scanXml } from '../scan/scan-xml.ts'

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

describe('the scan of files for machines alone', () => {
  const problems = (scan: (text: string) => string[], file: string) => [
    ...scanText(file),
    ...scan(file),
  ]
  const attackTexts = (...aims: readonly AttackClass[]) => aims.flatMap((aim) => attacks[aim])

  const feed = (title: string) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><item><title>${title}</title></item></channel></rss>`
  const shown = (html: string) =>
    feed('题').replace('</item>', () => `<description>${xmlText(html)}</description></item>`)
  const xmlText = (text: string) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll(/[\p{Cc}\ufffe\uffff]/gu, '')

  test('finds nothing in clean files', () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><text>题</text></svg>'
    expect(problems(scanXml, feed('题'))).toEqual([])
    expect(problems(scanXml, shown('<p>文</p>'))).toEqual([])
    expect(problems(scanXml, drawing)).toEqual([])
    expect(problems(scanCsv, '\ufeff甲,乙\r\n"丙，""丁""",-1.5\r\n')).toEqual([])
    expect(problems(scanJson, '{"url": "https://a.cn/", "content_html": "<p>文</p>"}')).toEqual([])
    expect(problems(scanMarkdown, '---\na: 1\n---\n\n# 题\n\n[链](https://a.cn/)\n')).toEqual([])
  })

  /** A text that is an element, a comment, an instruction or no XML at all where text should be. */
  const activeInXml = texts.filter((text) =>
    /<(?!!\[CDATA\[x\]\]>)|&(?!(?:amp|lt|gt|#x41|#\d{2,3});)/.test(text),
  )

  test.for(activeInXml)('finds %j in XML', (text) => {
    expect(problems(scanXml, feed(text))).not.toEqual([])
  })

  test.for(attackTexts('svg'))('finds %j in a drawing', (text) => {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg"><text>${text}</text></svg>`
    expect([...scanDrawing(drawing), ...scanXml(drawing)]).not.toEqual([])
  })

  /** Tags and addresses; a text without either is text in HTML too. */
  const activeInFeeds = attackTexts('html', 'svg').filter(
    (text) => /^<(?!a |frameset|!\[|\/(?:p|t)|\?|>)[a-z]/i.test(text) && !text.startsWith('<div\n'),
  )

  test.for(activeInFeeds)('finds %j in what a feed shows', (text) => {
    expect(problems(scanXml, shown(text))).not.toEqual([])
    expect(problems(scanJson, JSON.stringify({ content_html: text }))).not.toEqual([])
  })

  const schemes = attackTexts('address').filter((text) =>
    /^[\s\p{Cc}]*(?:javascript|data|vbscript|file|blob|view-source|intent|ws|ftp|xmpp):|^[/\\]{2}|@evil/iu.test(
      text,
    ),
  )

  test.for(schemes)('lets nothing lead to %j', (text) => {
    const link = feed('题').replace('</item>', () => `<link>${xmlText(text)}</link></item>`)
    expect(problems(scanXml, link)).not.toEqual([])
    expect(problems(scanJson, JSON.stringify({ url: text }))).not.toEqual([])
  })

  test.for(attackTexts('csv').filter((text) => !/^[ |;]/.test(text)))(
    'finds %j in a table',
    (text) => {
      const quoted = `甲,乙\r\n"${text.replaceAll('"', '""')}",丁\r\n`
      const bare = `甲,乙\r\n${text},丁\r\n`
      const isFormula = /^["\p{Cc}]*[=+\-@＝＋－＠]/u.test(text)
      if (isFormula && !text.startsWith('"')) expect(problems(scanCsv, quoted)).not.toEqual([])
      expect(problems(scanCsv, bare)).not.toEqual([])
    },
  )

  const breaksJson = texts.filter((text) => /["\\\p{Cc}]/u.test(text))

  test.for(breaksJson)('finds %j in JSON', (text) => {
    const naive = `{"title": "${text}"}`
    const found = problems(scanJson, naive)
    // Some make no more than another text of it, which the counts find.
    if (found.length > 0) return
    expect(Object.keys(JSON.parse(naive))).toEqual(['title'])
  })

  const activeInMarkdown = attackTexts('html').filter((text) => /^<[a-z!?/]/i.test(text))

  test.for(activeInMarkdown)('finds %j in Markdown', (text) => {
    expect(problems(scanMarkdown, `第一段。\n\n${text}\n`)).not.toEqual([])
  })

  test('finds a picture that holds more than one', () => {
    const chunk = (type: string, bytes = 0) =>
      Buffer.concat([Buffer.from([0, 0, 0, bytes]), Buffer.from(type), Buffer.alloc(bytes + 4)])
    const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    const whole = Buffer.concat([mark, chunk('IHDR', 13), chunk('IDAT', 9), chunk('IEND')])
    expect(scanPng(whole)).toEqual([])
    for (const wrong of [
      Buffer.concat([whole, Buffer.from('<script>')]),
      Buffer.concat([mark, chunk('IHDR', 13), chunk('tEXt', 9), chunk('IEND')]),
      whole.subarray(0, -9),
      Buffer.from('<svg onload=canary=1>'),
    ]) {
      expect(scanPng(wrong)).not.toEqual([])
    }
  })
})
