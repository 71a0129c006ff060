import { describe, expect, test } from 'vitest'
import { findPublished } from '../published/published.ts'
import { type PageLines, repairedFrom } from '../repaired.fixture.ts'
import { findOrigin } from './source.ts'

const read = (lines: PageLines) => {
  const page = repairedFrom(lines)
  return [findOrigin(page).source?.name ?? null, findPublished(page).date]
}
const titles = [{ text: '是比武 更是切磋学习和提高', origin: 'line' }] as const

describe('the line that the reader of an e-paper prints around an article', () => {
  test.for([
    '临澜工人报 职业·教育 00003 是比武 更是切磋学习和提高 2018-11-30 2 2018年11月30日 星期五',
    '2018-11-30 是比武 更是切磋学习和提高 2 2 临澜工人报 content_138071.html 1 3 /enpproperty-->',
  ])('%s', (line) => {
    expect(read({ titles, below: [line] })).toEqual(['临澜工人报', '2018-11-30'])
    expect(read({ titles, elsewhere: [line] })).toEqual(['临澜工人报', '2018-11-30'])
  })

  test.for([
    '临澜工人报 职业·教育 00003 另一篇文章的题目 2018-11-30',
    '是比武 更是切磋学习和提高 2018-11-30',
    '是比武 更是切磋学习和提高 2018-11-30 浏览 320 我要举报',
    '00003 是比武 更是切磋学习和提高 2018-11-30 浏览 320 我要举报',
    '是比武 更是切磋学习和提高 2018-11-30 浏览 320 临澜工人报',
    '是比武 更是切磋学习和提高。临澜工人报 2018-11-30 的报道说。',
  ])('not %s', (line) => {
    expect(read({ titles, elsewhere: [line] })).toEqual([null, null])
  })

  test('the paper in the head of its reader', () => {
    expect(read({ above: ['临澜工人报 数字报纸'] })[0]).toBe('临澜工人报')
    expect(read({ below: ['关注公众号,随时阅读临澜工人报'] })[0]).toBe('临澜工人报')
    expect(read({ below: ['关注公众号,可以随时阅读很多日报'] })[0]).not.toBe('临澜工人报')
    expect(read({ above: ['看过临澜工人报 数字改变生活'] })[0]).toBe(null)
  })
})
