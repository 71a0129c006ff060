import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../src/lib/security.ts'
import { scanPage } from './scan-page.ts'

const problemsOf = (paragraph: string) =>
  scanPage(
    `<!doctype html><html lang="zh-CN"><head><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><title>题</title></head><body><div data-article-body>${paragraph}</div></body></html>`,
    '',
  ).problems

describe('the one link in the text of an article', () => {
  test('is the empty one of a paragraph to itself', () => {
    expect(
      problemsOf('<p id="b0"><a class="anchor" href="#b0" aria-label="链接"></a>文字</p>'),
    ).toEqual([])
  })

  test.for([
    ['to another block', '<p id="b0"><a href="#b1"></a>文字</p>'],
    ['with words in it', '<p id="b0"><a href="#b0">文字</a></p>'],
    ['of a paragraph without an id', '<p><a href="#undefined"></a>文字</p>'],
    ['to another host', '<p id="b0"><a href="https://example.com/#b0"></a>文字</p>'],
    ['with a handler', '<p id="b0"><a href="#b0" onclick="x"></a>文字</p>'],
  ])('is none %s', ([, paragraph]) => {
    expect(problemsOf(paragraph ?? '')).toEqual(['不允许的标签 <a>（正文里）'])
  })
})
