import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../decode/index.ts'
import { noSurvey, survey } from '../survey/index.ts'
import { surveyPage } from '../survey/survey-page.ts'
import type { Block, Extracted } from '../types.ts'
import { extract, extractRules } from './index.ts'

const fixtures = new URL('fixtures/', import.meta.url)

const fromBytes = (path: string, bytes: Uint8Array, found = noSurvey): Extracted =>
  extract(decode({ path, bytes, url: null }), found)

/** What the pages of the fixture repeat: those in `site.*`, parted by lines of =====, and its own. */
function surveyOf(folder: URL, input: string) {
  const site = readdirSync(folder).find((entry) => entry.startsWith('site.'))
  if (site === undefined) return noSurvey
  const others = readFileSync(new URL(site, folder), 'utf8').split('=====\n')
  const texts = [readFileSync(new URL(input, folder), 'utf8'), ...others]
  const pages = texts.map((text, at) => {
    const bytes = new TextEncoder().encode(text)
    return surveyPage(decode({ path: `${at}-${site}`, bytes, url: null }))
  })
  return survey(pages)
}

const fromText = (path: string, text: string): Extracted =>
  fromBytes(path, new TextEncoder().encode(text))

function textOf(block: Block): string {
  if (block.type === 'list') return block.items.join('\n')
  if (block.type === 'table') return block.rows.map((row) => row.join('\n')).join('\n')
  return block.text
}

const hanOf = (text: string): string => (text.match(/\p{Script=Han}/gu) ?? []).toSorted().join('')

const cutOf = ({ edits }: Extracted): string =>
  edits.flatMap(({ kind, before }) => (kind === 'cut' ? [before] : [])).join('\n')

describe('fixtures', () => {
  test.for(readdirSync(fixtures))('%s', async (name) => {
    const folder = new URL(`${name}/`, fixtures)
    const file = readdirSync(folder).find((entry) => entry.startsWith('input.')) ?? ''
    const { body, titles, context, edits, head } = fromBytes(
      file,
      readFileSync(new URL(file, folder)),
      surveyOf(folder, file),
    )
    const fired = new Set(edits.map(({ rule }) => rule))

    const keeps = name.startsWith('keep-')
    const rule = extractRules.find((info) => name.replace(/^keep-/, '').startsWith(`${info.name}-`))
    if (!name.startsWith('shape-')) expect(fired.has(rule?.name ?? ''), name).toBe(!keeps)
    await expect(
      `${JSON.stringify({ titles, head, body, context, edits }, null, 1)}\n`,
    ).toMatchFileSnapshot(`fixtures/${name}/output.json`)
  })

  test('each noise and edge rule has one, and a near miss', () => {
    const names = readdirSync(fixtures)
    const rest = new Set(['drop-lines-around', 'drop-outside'])
    for (const { name } of extractRules) {
      expect(
        names.some((folder) => folder.startsWith(`${name}-`)),
        name,
      ).toBe(true)
      if (rest.has(name)) continue
      expect(
        names.some((folder) => folder.startsWith(`keep-${name}-`)),
        `keep-${name}`,
      ).toBe(true)
    }
  })
})

describe('laws', () => {
  const words = fc.constantFrom(
    '相关新闻',
    '云岭首页 > 云岭新闻 > 正文',
    '来源:云岭日报 2024-03-13 09:20',
    '(记者张三 通讯员李四)',
    '竞赛由云岭市总工会主办,获得前三名的选手将被授予技术能手称号,并推荐参加决赛。',
    '3月12日,钳工技能竞赛在城东举行,来自18家企业的96名选手参加了比拼。',
    '亚洲一区二区三区| 久久精品国产|',
    '特别声明:以上内容为用户上传,本平台仅提供信息存储服务。',
    '- 春季招聘会在体育馆举行',
    '…………',
    '打印 关闭',
    '阅读(12)',
    '小标题',
    '图为比赛现场。张三摄',
  )
  const wrap = fc.constantFrom('p', 'div', 'li', 'td', 'h2', 'blockquote', 'span', 'a', 'b', 'ul')

  test('keeps or records every Han character of a text', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (lines) => {
        const page = fromText('a.txt', lines.join('\n'))
        const seen = page.body.map(textOf).join('\n') + cutOf(page)
        expect(hanOf(seen)).toBe(hanOf(lines.join('')))
      }),
    )
  })

  test('keeps or records every Han character of an HTML page', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(wrap, words), { minLength: 1 }), (parts) => {
        const html = parts.map(
          ([tag, text]) => `<${tag} href="/">${text.replace('>', '&gt;')}</${tag}>`,
        )
        const page = fromText('a.html', `<html><body>${html.join('')}</body></html>`)
        const seen = page.body.map(textOf).join('\n') + cutOf(page)
        expect(hanOf(seen)).toBe(hanOf(parts.map(([, text]) => text).join('')))
      }),
    )
  })

  test('context lines outside the body are in edits too, and blocks hold one line', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (lines) => {
        const page = fromText('a.txt', lines.join('\n'))
        const cut = new Set(cutOf(page).split('\n'))
        for (const { text } of page.context) expect(cut.has(text)).toBe(true)
        for (const block of page.body) {
          const texts = block.type === 'table' || block.type === 'list' ? [] : [block.text]
          expect(texts.some((text) => text.includes('\n'))).toBe(false)
        }
      }),
    )
  })

  test('never throws on markup of any shape', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<td>',
      '<a href=x>',
      '<!--',
      '<b',
      '&#x202e;',
      '<pre>',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, words)), (parts) => {
        const page = fromText('a.html', `<html>${parts.join('')}`)
        expect(Array.isArray(page.body)).toBe(true)
        expect(JSON.stringify(page.body)).not.toContain('\u202e')
      }),
    )
  })
})

describe('hostile pages', () => {
  /** Most cost over an ordinary page of as many characters; what grows with the square costs hundreds. */
  const mostTimes = 15
  /** CPU milliseconds that the page costs. */
  function cost(html: string): number {
    const start = process.cpuUsage()
    fromText('a.html', html.startsWith('\n') ? html : `<html><body>${html}`)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  const sentence = '竞赛由云岭市总工会主办,获得前三名的选手将被授予技术能手称号。'

  test.for([
    ['50,000 nested divs', '<div>'.repeat(50_000) + sentence],
    ['5,000 divs with text', `<div>${sentence}`.repeat(5_000)],
    ['1 MB without punctuation', '字'.repeat(350_000)],
    ['1 MB of brackets', '('.repeat(1_000_000)],
    ['100,000 line breaks', `${sentence.slice(0, 8)}<br>`.repeat(100_000)],
    ['20,000 section headlines', '<p>相关新闻</p>'.repeat(20_000)],
    ['20,000 clocks', '<div>2024-03-13 09:20</div>'.repeat(20_000)],
    ['20,000 sections in a text', `\n相关新闻\n${sentence}`.repeat(20_000)],
    ['5,000 nested tables', '<table><tr><td>'.repeat(5_000) + sentence],
  ] as const)('%s', { timeout: 240_000 }, ([, html]) => {
    const paragraph = `<p>${sentence}</p>`
    const ordinary = cost(paragraph.repeat(Math.ceil(html.length / paragraph.length)))
    expect(cost(html) / ordinary).toBeLessThan(mostTimes)
  })

  test('depth does not hide the text', () => {
    const { body } = fromText('a.html', `<html>${'<div>'.repeat(5_000)}<p>${sentence}</p>`)
    expect(body.map(textOf).join('')).toBe(sentence)
  })
})
