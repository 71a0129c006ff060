import { describe, expect, test } from 'vitest'
import { spamMask } from './mask-spam.ts'

describe('spamMask', () => {
  test('blots a span, one ▇ for each code point, blanks and punctuation in it too', () => {
    expect(spamMask(['某某娱乐，𠮷利 注册'])('前某某娱乐，𠮷利 注册后', '前后')).toBe(
      `前${'▇'.repeat(10)}后`,
    )
  })

  test('finds it in another width', () => {
    expect(spamMask(['ABC网址:x'])('前ＡＢＣ网址：x后', '前后')).toBe(`前${'▇'.repeat(7)}后`)
  })

  test('finds runs of it where an earlier rule left another form', () => {
    const masked = spamMask(['某某娱乐城官网注册送金'])(
      '正文某某娱乐(yu)城官网注册送金正文',
      '正文正文',
    )
    expect(masked).not.toContain('官网注册')
    expect(masked).not.toContain('某某娱乐')
    expect(masked.startsWith('正文')).toBe(true)
  })

  test('finds it in Traditional script and behind readings in brackets', () => {
    expect(
      spamMask(['汽车借款', '票贴'])('建筑汽車借款競賽，票(piào)貼同場', '建筑竞赛，同场'),
    ).toBe(`建筑▇▇▇▇競賽，${'▇'.repeat(8)}同場`)
  })

  test('leaves the rest and line ends', () => {
    expect(spamMask(['甲乙丙丁\n戊己'])('甲乙丙丁\n戊己庚', '庚')).toBe('▇▇▇▇\n▇▇庚')
    expect(spamMask([])('甲', '')).toBe('甲')
    expect(spamMask(['xx'])('工会举办竞赛', '工会举办竞赛')).toBe('工会举办竞赛')
  })

  test('keeps words that the cleaned text says itself', () => {
    expect(spamMask(['技能竞赛'])('举办技能竞赛', '举办技能竞赛')).toBe('举办技能竞赛')
  })
})
