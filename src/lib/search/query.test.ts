import { beforeAll, describe, expect, test } from 'vitest'
import { fold, foldChars, loadTraditional, prepareFold } from './fold.ts'
import { softParts, stripQuestion } from './lenient/question.ts'
import { otherSpellings } from './numbers.ts'
import { isSpelled, parseQuery, tokenise } from './query.ts'

beforeAll(loadTraditional)

const texts = (input: string) => parseQuery(input).clauses.map(({ text }) => text)

describe('parseQuery', () => {
  test.for<[string, string[]]>([
    ['工匠 学院', ['工匠', '学院']],
    ['產改', ['产改']],
    ['ＩＣＴ工匠', ['ict工匠']],
    ['，。', []],
    ['', []],
    ['"工匠学院" 苏州', ['工匠学院', '苏州']],
    ['苏州“工匠学院”', ['苏州', '工匠学院']],
    ['《技能条例》', ['技能条例']],
    ['2024-05-01', ['2024-05-01']],
    ['1+2+3', ['1+2+3']],
  ])('%s asks for %j', ([input, clauses]) => {
    expect(texts(input)).toEqual(clauses)
  })

  test('what is in quotes has to stand as it is', () => {
    expect(parseQuery('“工匠学院” 苏州').clauses.map(({ quoted }) => quoted)).toEqual([true, false])
  })

  test.for<[string, string[], string[]]>([
    ['工匠 -苏州', ['工匠'], ['苏州']],
    ['工匠 －苏州', ['工匠'], ['苏州']],
    ['-"工匠学院" 培训', ['培训'], ['工匠学院']],
    ['-苏州', [], ['苏州']],
    ['技能-竞赛', ['技能-竞赛'], []],
    ['a - b', ['a', 'b'], []],
  ])('%s asks for %j without %j', ([input, clauses, excluded]) => {
    expect(texts(input)).toEqual(clauses)
    expect(parseQuery(input).excluded.map(({ text }) => text)).toEqual(excluded)
  })

  test('a query is of no more clauses than anybody means', () => {
    expect(texts('技 能 '.repeat(100))).toHaveLength(24)
  })
})

describe('tokenise', () => {
  test.for<[string, string[]]>([
    ['王庆祥', ['王庆', '庆祥']],
    ['143所', ['143', '所']],
    ['90万人次', ['90', '万人', '人次']],
    ['3,000名', ['3000', '名']],
    ['1.1亿元', ['1d1', '亿元']],
    ['ai大模型', ['ai', '大模', '模型']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['，。', []],
  ])('%s as %j', ([text, tokens]) => {
    expect(tokenise(text).map((token) => token.text)).toEqual(tokens)
  })

  test('signs between numbers take their place, between Han they may be left out', () => {
    expect(tokenise('1+2')[1]).toMatchObject({ least: 2, most: 2 })
    expect(tokenise('“工匠”学院')[1]).toMatchObject({ least: 1, most: 5 })
    expect(tokenise('工匠学院')[1]).toMatchObject({ least: 0, most: 1 })
  })
})

test.for<[string, string[]]>([
  ['90万人次', ['900000人次']],
  ['九十万人次', ['900000人次']],
  ['培训90万人次', ['培训900000人次']],
  ['1.1亿元', ['110000000元']],
  ['三百二十家', ['320家']],
  ['两千名', ['2000名']],
  ['143所', []],
  ['十四家', ['14家']],
  ['百分之九十七', ['97%']],
  ['占百分之二十五', ['占25%']],
  ['百分之一百', ['100%']],
  ['十四五', []],
  ['第3届', []],
  ['工匠学院', []],
])('%s is also written %j', ([text, others]) => {
  expect(isSpelled(text) ? otherSpellings(text) : []).toEqual(others)
})

test.for<[string, string[] | null]>([
  ['苏州有哪些工匠学院', ['苏州', '工匠学院']],
  ['山东有多少工匠学院', ['山东', '工匠学院']],
  ['技能竞赛什么时候举办', ['技能竞赛', '举办']],
  ['什么是产改', ['产改']],
  ['新八级工是什么', ['新八级工']],
  ['如何申请技能补贴？', ['申请技能补贴']],
  ['长春工匠是怎么评出来的', ['长春工匠', '评出来']],
  ['哪些省建了工匠学院', ['建了工匠学院']],
  ['劳模工匠助企行是什么活动', ['劳模工匠助企行']],
  ['请问各位,云南现在有几家工匠学院', ['各位', '云南', '工匠学院']],
  ['工匠学院', null],
  ['什么', null],
])('the question %s asks for %j', ([text, rest]) => {
  expect(stripQuestion(text)?.rest ?? null).toEqual(rest)
})

test.for<[string, string[]]>([
  ['苏州的工匠学院', ['苏州', '工匠学院']],
  ['目的地图', ['目的地图']],
  ['劳模和工匠', ['劳模', '工匠']],
  ['工匠学院,3,000名;1.1亿元', ['工匠学院', '3,000名', '1.1亿元']],
])('%s is cut into %j', ([text, parts]) => {
  expect(softParts(text)).toEqual(parts)
})

describe('fold', () => {
  test('keeps offsets', () => {
    for (const text of ['產業工人隊伍', 'İstanbul 技能', '𠮷祥', 'ABC', '①ﬁ']) {
      expect(foldChars(text)).toHaveLength(text.length)
    }
    expect(fold('　產業 \n 工人 ')).toBe('产业 工人')
  })

  test('what GB 2312 holds in both scripts is folded without the table', async () => {
    await prepareFold('技能')
    expect(fold('乾燥著')).toBe('干燥着')
    expect(fold('什么')).toBe('什么')
  })
})
