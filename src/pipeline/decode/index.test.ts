import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { ArticleFault, type FaultCode } from '../faults.ts'
import type { Decoded } from '../types.ts'
import { decode, decodeRules } from './index.ts'

const fixtures = new URL('fixtures/', import.meta.url)

const ofBytes = (bytes: Uint8Array, path = 'a.txt'): Decoded => decode({ path, bytes, url: null })
const ofText = (text: string, path?: string): Decoded =>
  ofBytes(new TextEncoder().encode(text), path)

const hans = '竞赛由云岭市总工会主办,获得前三名的选手将被授予技能手称号,并推荐参加全省的决赛。'
const hant = '競賽由雲嶺市總工會主辦,獲得前三名的選手將被授予技術能手稱號,並推薦參加全省的決賽。'

function faultOf(run: () => unknown): FaultCode | null {
  try {
    run()
    return null
  } catch (error) {
    if (error instanceof ArticleFault) return error.code
    throw error
  }
}

describe('fixtures', () => {
  test.for(readdirSync(fixtures))('%s', async (name) => {
    const { text, edits } = ofBytes(readFileSync(new URL(`${name}/input.txt`, fixtures)))
    const rule = decodeRules.find((info) => name.replace(/^keep-/, '').startsWith(`${info.name}-`))
    expect(edits.some((edit) => edit.rule === rule?.name)).toBe(!name.startsWith('keep-'))
    await expect(`${JSON.stringify({ text, edits }, null, 1)}\n`).toMatchFileSnapshot(
      `fixtures/${name}/output.json`,
    )
    expect(ofText(text).edits, 'a second pass changes nothing').toEqual([])
  })
})

describe('charset', () => {
  const meta = (charset: string, body: string) =>
    `<html><head><meta charset="${charset}"><title>题</title></head><body><p>${body}</p></body></html>`

  test.for([
    ['utf-8 without a declaration', new TextEncoder().encode(hans), 'utf-8', hans],
    ['utf-8 with its mark', new TextEncoder().encode(`\ufeff${hans}`), 'utf-8', hans],
    ['utf-16le with its mark', iconv.encode(hans, 'utf-16le', { addBOM: true }), 'utf-16le', hans],
    ['gb18030', iconv.encode(hans, 'gb18030'), 'gb18030', hans],
    ['Traditional in gbk', iconv.encode(hant, 'gbk'), 'gb18030', hant],
    ['gb18030 that says utf-8', iconv.encode(meta('utf-8', hans), 'gb18030'), 'gb18030', hans],
    ['gb18030 that says big5', iconv.encode(meta('big5', hans), 'gb18030'), 'gb18030', hans],
    ['utf-8 that says gb2312', new TextEncoder().encode(meta('gb2312', hans)), 'utf-8', hans],
    ['big5 that says so', iconv.encode(meta('big5', hant), 'big5'), 'big5', hant],
    [
      'utf-8 cut in a character',
      new TextEncoder().encode(hans.repeat(4)).slice(0, -1),
      'utf-8',
      '决赛',
    ],
  ] as const)('%s', ([, bytes, charset, part]) => {
    const { page, text } = ofBytes(bytes)
    expect(page.charset).toBe(charset)
    expect(text).toContain(part)
  })
})

describe('faults', () => {
  test.for([
    ['a 10 MB page', new Uint8Array(10_000_000).fill(0x61), 'too-large'],
    ['nothing', new Uint8Array(0), 'empty'],
    ['blanks', new TextEncoder().encode(' \n\u3000\u00a0\u200b\n'), 'empty'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), 'unknown-format'],
    ['a zip', Uint8Array.of(0x50, 0x4b, 3, 4, 1), 'unknown-format'],
    ['NULs', new TextEncoder().encode(`${hans}\0`), 'unknown-format'],
    [
      'an unknown charset that fails',
      Uint8Array.from([
        ...new TextEncoder().encode('<meta charset="x-none">'),
        ...Array.from({ length: 400 }, (_, at) => (at % 2 ? 0xff : 0x80 + (at % 64))),
      ]),
      'bad-charset',
    ],
  ] as const)('%s', ([, bytes, code]) => {
    expect(faultOf(() => ofBytes(bytes))).toBe(code)
  })

  test('says what and why in Chinese, with the next step', () => {
    const fault = (() => {
      try {
        ofBytes(new Uint8Array(0))
      } catch (error) {
        return error
      }
      return null
    })()
    expect(fault).toMatchObject({
      message: expect.stringMatching(/a\.txt.*没有文字/u),
      hint: expect.stringMatching(/\p{Script=Han}/u),
    })
  })
})

describe('format', () => {
  test.for([
    ['a page', `<!DOCTYPE html><html><body>${hans}</body></html>`, 'a.txt', 'html'],
    [
      'a page saved under a comment, its body far down',
      `<!--http://a.example/1.htm-->\n<html><head><style>${'a{}'.repeat(30_000)}</style></head><body><p>${hans}</p></body></html>`,
      'a.txt',
      'html',
    ],
    ['a page without html', `<p>${hans}</p>\n<p>${hans}</p>`, 'a.txt', 'html'],
    ['a text', hans, 'a.html', 'text'],
    [
      'a text with injected tags',
      `<del id="x1"></del>\n${hans}\n<tfoot id="x1"></tfoot>`,
      'a.txt',
      'text',
    ],
    ['a text with an image in Markdown', `${hans}\n![](a.png)`, 'a.txt', 'text'],
    ['Markdown with tags', `# 题\n\n<div>${hans}</div>`, 'a.md', 'text'],
    ['a text that compares', `合格率由<90%提高到>95%。${hans}`, 'a.txt', 'text'],
  ] as const)('%s', ([, text, path, format]) => {
    expect(ofText(text, path).page.format).toBe(format)
  })
})

test('line ends become line feeds, no-break spaces blanks, and U+3000 stays', () => {
  expect(ofText('一\r\n二\r三\u2028四\u00a0五\u3000六').text).toBe('一\n二\n三\n四 五\u3000六')
})

describe('misread as Latin-1', () => {
  const latin1 = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes)

  test.for([
    ['UTF-8', new TextEncoder().encode(`“${hans}”·……`), `“${hans}”·……`],
    ['Traditional GBK', iconv.encode(hant, 'gbk'), hant],
  ] as const)('a whole page of %s is read again', ([, bytes, text]) => {
    const decoded = ofText(latin1(bytes))
    expect(decoded.text).toBe(text)
    expect(decoded.edits.map(({ rule }) => rule)).toContain('fix-misread-charset')
  })

  test('a line whose bytes look like controls is read again, other lines are left to extract', () => {
    const fragile = latin1(new TextEncoder().encode('职工夜校开课'))
    const lines = `${hans.repeat(3)}\n${fragile}\nÖ°¹¤Ò¹Ð£`
    expect(ofText(lines).text).toBe(`${hans.repeat(3)}\n职工夜校开课\nÖ°¹¤Ò¹Ð£`)
  })

  test('words of other languages stay', () => {
    const line = 'Ein Café für Löwen: «naïve» Übungen, ±0,5 °C, São João, Ångström, ½ Maß'
    expect(ofText(line).text).toBe(line)
  })
})

test('the page is known by its raw bytes', () => {
  const { page } = ofText('一')
  expect(page).toMatchObject({ bytes: 3, path: 'a.txt', url: null })
  expect(page.sha256).toBe('51a75f4634dfa8598a0a1436da0b7764830edd1f3a97661222387da2fe2b38d1')
})

test('any bytes give clean text or a fault, and stay what they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const before = Uint8Array.from(bytes)
      const code = faultOf(() => {
        const { text } = ofBytes(bytes)
        expect(text.isWellFormed()).toBe(true)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: controls must be gone
        expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\ufeff\r]/)
      })
      expect([null, 'bad-charset', 'empty', 'unknown-format']).toContain(code)
      expect(bytes).toEqual(before)
    }),
  )
})
