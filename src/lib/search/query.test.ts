import { describe, expect, test } from 'vitest'
import { excerpt, holds, mark, wordsToMark } from './excerpt.ts'
import { fold, foldChars, parseQuery } from './query.ts'
import { readRecord, writeNames } from './record.ts'
import { isEmpty, readState, writeState } from './state.ts'

describe('parseQuery', () => {
  test.for<[string, string[]]>([
    ['王庆祥', ['王庆', '庆祥']],
    ['產改', ['产改']],
    ['143所', ['143', '所']],
    ['ＩＣＴ工匠', ['ict', '工匠']],
    ['工匠 学院', ['工匠', '学院']],
    ['2023年 苏州', ['2023', '年', '苏州']],
    ['技能、技能', ['技能']],
    ['，。', []],
    ['', []],
  ])('%s', ([input, terms]) => {
    expect(parseQuery(input).terms).toEqual(terms)
  })

  test('quotes ask for the phrase as it is', () => {
    expect(parseQuery('“工匠学院”')).toMatchObject({ exact: true, text: '工匠学院' })
    expect(parseQuery('工匠“学院”')).toMatchObject({ exact: false })
    expect(parseQuery('“工匠” “学院”')).toMatchObject({ exact: false })
  })

  test('folding keeps offsets', () => {
    for (const text of ['產業工人隊伍', 'İstanbul 技能', '𠮷祥', 'ABC']) {
      expect(foldChars(text)).toHaveLength(text.length)
    }
    expect(fold('　產業 \n 工人 ')).toBe('产业 工人')
  })
})

describe('marks', () => {
  const query = parseQuery('工匠學院')
  const marked = (text: string) =>
    mark(text, wordsToMark(text, query)).flatMap((segment) => (segment.marked ? segment.text : []))

  test('whole words are marked, not the pairs inside others', () => {
    expect(marked('工匠们走进工匠学院。')).toEqual(['工匠学院'])
  })

  test('without the whole word, its pairs are marked and joined', () => {
    expect(marked('匠学院')).toEqual(['匠学院'])
  })

  test('full-width and half-width signs are one', () => {
    const sentence = parseQuery('143所工匠学院，居首')
    const text = '已有143所工匠学院，居首位'
    expect(mark(text, wordsToMark(text, sentence))[1]?.text).toBe('143所工匠学院，居首')
  })

  test.for<[string, string, boolean]>([
    ['21', '121家', false],
    ['21', '6月21日', true],
    ['1.1亿元', '11.1亿元', false],
    ['20', '20.5%', false],
    ['100', '共100。', true],
    ['1+2+3', '“1+2+3”体系', true],
  ])('%s in %s: %s', ([word, text, expected]) => {
    expect(holds(text, word)).toBe(expected)
  })

  test('an excerpt shows the place with most of the words', () => {
    const text = `苏州开会。${'前文。'.repeat(60)}苏州的工匠学院授牌。${'后文。'.repeat(60)}`
    const shown = excerpt(text, ['苏州', '工匠学院']).map((segment) => segment.text)
    expect(shown.join('')).toContain('苏州的工匠学院授牌')
  })

  test('nothing of the text is lost', () => {
    const text = '工匠学院、工匠学院'
    expect(
      mark(text, ['工匠学院'])
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text)
  })

  test('an excerpt begins at a sentence and holds the match', () => {
    const text = `${'前文。'.repeat(40)}全省建成工匠学院一批。${'后文。'.repeat(80)}`
    const segments = excerpt(text, wordsToMark(text, query))
    expect(segments[0]).toEqual({ text: '…', marked: false })
    expect(segments.map((segment) => segment.text).join('')).toContain('全省建成工匠学院一批。')
    expect(segments.find((segment) => segment.marked)?.text).toBe('工匠学院')
  })
})

describe('records', () => {
  const names = writeNames({
    主题: [['技能等级', '新八级工']],
    来源: [['某报']],
    数字: [['90万人次', '900000人次']],
  })

  test('the title is not shown twice, nor the names as text', () => {
    expect(readRecord(`标题一则. 小标题. 正文3.5万人。 ${names}.`, '标题一则')).toEqual({
      body: '小标题　正文3.5万人。 ',
      names: [
        { field: '来源', entry: ['某报'] },
        { field: '主题', entry: ['技能等级', '新八级工'] },
        { field: '数字', entry: ['90万人次', '900000人次'] },
      ],
    })
  })

  test('a record without names has none', () => {
    expect(readRecord('标题. 正文。', '标题').names).toEqual([])
  })
})

describe('state in the address', () => {
  test('what is written is read back', () => {
    const address =
      'q=%E4%BA%A7%E6%94%B9&province=%E6%B1%9F%E8%8B%8F%E7%9C%81&year=2023&year=2024&sort=newest'
    expect(writeState(readState(new URLSearchParams(address))).toString()).toBe(address)
  })

  test('defaults and rubbish leave no trace', () => {
    const state = readState(new URLSearchParams('sort=upwards&page=9&q=%20'))
    expect(writeState(state).toString()).toBe('')
    expect(isEmpty(state)).toBe(true)
  })

  test('a query is cut at 200 characters', () => {
    expect(readState(new URLSearchParams({ q: '技'.repeat(500) })).q).toHaveLength(200)
  })
})
