import { describe, expect, test } from 'vitest'
import { canDraw, cardText } from '../../src/lib/card.ts'
import { sampleArticle } from '../../src/lib/sample-article.ts'
import { cardSvg } from './draw.ts'
import { layOut } from './lay-out.ts'

describe('lines', () => {
  test.for<[string, string, string[]]>([
    ['a short title', '焊工竞赛落幕', ['焊工竞赛落幕']],
    [
      'breaks between characters',
      '云川市总工会举办第三届全市焊工职业技能竞赛',
      ['云川市总工会举办第三届全市', '焊工职业技能竞赛'],
    ],
    [
      'never begins with a closing mark',
      '云川市总工会举办第三届全市焊，工会参加',
      ['云川市总工会举办第三届全市', '焊，工会参加'],
    ],
    [
      'keeps a figure whole',
      '云川市总工会今年将安排共计11800个子项',
      ['云川市总工会今年将安排共计', '11800个子项'],
    ],
  ])('%s', ([, title, lines]) => {
    expect(layOut(title).lines).toEqual(lines)
  })

  test('a longer title is smaller, and one without end is cut with a sign', () => {
    const sizes = [20, 60, 95, 400].map((length) => layOut('工'.repeat(length)))
    expect(sizes.map(({ size }) => size)).toEqual([76, 62, 50, 50])
    expect(sizes.map(({ lines }) => lines.length)).toEqual([2, 4, 5, 5])
    expect(sizes.at(-1)?.lines.at(-1)).toMatch(/…$/)
  })
})

test('what the font lacks is not drawn', () => {
  expect(canDraw(cardText(sampleArticle(), '匠讯'))).toBe(true)
  expect(canDraw(cardText(sampleArticle({ title: '焊工\u{20000}竞赛' }), '匠讯'))).toBe(false)
})

test('a title is text in the drawing, whatever is in it', () => {
  const svg = cardSvg(cardText(sampleArticle({ title: '</text><script>&' }), '匠讯'))
  expect(svg).not.toMatch(/<script/)
  expect(svg).toContain('&#x3C;/text>&#x3C;script>&#x26;')
})
