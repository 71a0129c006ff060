import { describe, expect, test } from 'vitest'
import { eventNames, sameEvent } from './event-names.ts'
import { type Fingerprint, relate } from './index.ts'
import { similarity, sketchOf } from './min-hash.ts'

const id = (number: number): string => number.toString(16).padStart(16, '0')

/** A text of `length` different Han characters in a fixed order, from `start`. */
const han = (start: number, length: number): string =>
  Array.from({ length }, (_, index) => String.fromCodePoint(0x4e00 + start + index)).join('')

function print(
  number: number,
  given: Partial<Fingerprint> & { readonly text?: string },
): Fingerprint {
  const { text = han(number * 400, 300), ...rest } = given
  return {
    id: id(number),
    sketch: sketchOf(text),
    hanCount: text.length,
    days: ['06-21'],
    province: '江苏省',
    city: '苏州市',
    area: null,
    unions: ['苏州市总工会'],
    events: [],
    names: [],
    topics: ['skills-competition'],
    figures: 3,
    counts: [],
    published: '2023-06-22',
    stated: true,
    sourced: true,
    ...rest,
  }
}

const contest = (edition: number | null, name = '技承匠心职业技能竞赛') => ({
  events: [{ name, edition }],
  names: ['技承匠心'],
})

describe('sketches', () => {
  const text = han(0, 1000)

  test.for([
    [text, 1],
    [`${text}广告词`, 1],
    [text.slice(0, 850), 0.85],
    [text.slice(500) + han(3000, 500), 0.33],
    [han(5000, 1000), 0],
  ] as const)('estimate similarity, case %#', ([other, share]) => {
    expect(Math.abs(similarity(sketchOf(text), sketchOf(other)) - share)).toBeLessThan(0.15)
  })

  test('of too little text are empty and like nothing', () => {
    expect(sketchOf('abc 123')).toEqual([])
    expect(similarity([], [])).toBe(0)
  })
})

describe('event names', () => {
  test.for([
    [
      '园区第五届企业职工服务创新项目大赛暨第三届“技承匠心”职业技能竞赛启动',
      [
        ['企业职工服务创新项目大赛', 5],
        ['技承匠心职业技能竞赛', 3],
      ],
    ],
    ['市第十二届职工职业技能竞赛开幕', [['职工职业技能竞赛', 12]]],
    ['举办“匠心杯”焊工大赛', [['匠心杯焊工大赛', null]]],
    ['日前举行轨道装备职工技能竞赛', [['轨道装备职工技能竞赛', null]]],
    ['近日开展技能竞赛，第五届委员会召开', []],
  ] as const)('%s', ([text, events]) => {
    expect(eventNames(text).map(({ name, edition }) => [name, edition])).toEqual(
      [...events].sort(([a], [b]) => (a < b ? -1 : 1)),
    )
  })

  test.for([
    ['技承匠心职业技能竞赛', '技承匠心职业技能大赛', true],
    ['企业职工服务创新项目大赛', '园区企业职工服务创新项目大赛', true],
    ['职工焊工技能竞赛', '职工电工技能竞赛', false],
    ['职工职业技能竞赛', '技承匠心职业技能竞赛', false],
  ] as const)('%s and %s: %s', ([a, b, same]) => {
    expect(sameEvent(a, b)).toBe(same)
  })
})

describe('duplicates', () => {
  const text = han(0, 1000)

  test('the better copy stands for the others', () => {
    const full = print(3, { text })
    const cut = print(1, { text: text.slice(0, 880) })
    const undated = print(2, { text, stated: false })
    const { duplicates } = relate([cut, undated, full])
    expect(duplicates).toEqual(
      new Map([
        [id(1), id(3)],
        [id(2), id(3)],
      ]),
    )
  })

  test('ties go to the smaller id', () => {
    expect(relate([print(2, { text }), print(1, { text })]).duplicates).toEqual(
      new Map([[id(2), id(1)]]),
    )
  })

  test.for([
    ['half of the text is another', han(500, 1000)],
    ['a fifth of the text is another', text.slice(0, 800) + han(3000, 200)],
    ['the texts are two notes of a few words', '今天开课。'],
  ] as const)('none where %s', ([, other]) => {
    expect(relate([print(1, { text }), print(2, { text: other })]).duplicates.size).toBe(0)
  })

  test('copies take no part in stories', () => {
    const prints = [
      print(1, { text, ...contest(3) }),
      print(2, { text, ...contest(3) }),
      print(3, contest(3)),
    ]
    expect([...relate(prints).stories]).toEqual([
      [id(1), id(1)],
      [id(3), id(1)],
    ])
  })
})

describe('stories', () => {
  const pair = (a: Partial<Fingerprint>, b: Partial<Fingerprint>) =>
    relate([print(1, a), print(2, b)]).stories

  test('two reports of one launch, published five weeks apart', () => {
    const later = { ...contest(3, '技承匠心职业技能大赛'), published: '2023-07-28' }
    expect(pair(contest(3), later)).toEqual(
      new Map([
        [id(1), id(1)],
        [id(2), id(1)],
      ]),
    )
  })

  test.for<readonly [string, Partial<Fingerprint>, Partial<Fingerprint>]>([
    ['another edition', contest(4), { ...contest(5), published: null }],
    ['the next year', contest(null), { ...contest(null), published: '2024-06-22' }],
    [
      'another contest on the same day in the same city',
      { events: [{ name: '焊工技能竞赛', edition: null }], names: ['匠心杯'] },
      { events: [{ name: '电工技能竞赛', edition: null }], names: ['匠心杯'] },
    ],
    ['another city', contest(3), { ...contest(3), city: '无锡市' }],
    ['no known province', { ...contest(3), province: null }, { ...contest(3), province: null }],
    ['another topic', contest(3), { ...contest(3), topics: ['policy'] }],
    ['only the place and the day in common', {}, {}],
    ['only a name in common', { names: ['金鸡湖'], days: ['05-01'] }, { names: ['金鸡湖'] }],
  ])('not for %s', ([, a, b]) => {
    expect(pair(a, b).size).toBe(0)
  })

  const numbers = { days: [], counts: ['143 所', '32 所', '900000 人次'] }

  test('two reports of one press conference, by the figures that both state', () => {
    expect(pair(numbers, { ...numbers, days: ['06-20'] }).size).toBe(2)
  })

  test.for<readonly [string, Partial<Fingerprint>]>([
    ['months later', { ...numbers, published: '2023-09-22' }],
    ['without a day', { ...numbers, published: null }],
    ['of which two are the same', { ...numbers, counts: ['143 所', '32 所', '940000 人次'] }],
    ['of another union', { ...numbers, unions: ['昆山市总工会'] }],
  ])('not by figures %s', ([, other]) => {
    expect(pair(numbers, other).size).toBe(0)
  })

  test('a review of two editions does not join them', () => {
    const review = { events: [...contest(4).events, ...contest(5).events], names: ['技承匠心'] }
    const { stories } = relate([print(1, contest(4)), print(2, review), print(3, contest(5))])
    expect(stories.get(id(1)) === stories.get(id(3)) && stories.has(id(1))).toBe(false)
  })
})

test('the order of the articles makes no difference', () => {
  const prints = [
    ...[1, 2, 3].map((number) => print(number, contest(3))),
    ...[4, 5].map((number) => print(number, { ...contest(5), text: han(0, 500) })),
    print(6, {}),
  ]
  const turned = [...prints.slice(3).reverse(), ...prints.slice(0, 3)]
  const sorted = (map: ReadonlyMap<string, string>) => [...map].sort()
  expect(sorted(relate(turned).stories)).toEqual(sorted(relate(prints).stories))
  expect(sorted(relate(turned).duplicates)).toEqual(sorted(relate(prints).duplicates))
  expect(relate(prints).stories.size).toBe(3)
})

test('ten times the articles of different events take no quadratic time', () => {
  const sketch = sketchOf(han(0, 300))
  const different = Array.from({ length: 10_000 }, (_, number) =>
    print(number, {
      text: '',
      sketch: sketch.map((value, row) => (value ^ (number * 2_654_435_761 + row)) >>> 0),
      days: [`${String((number % 12) + 1).padStart(2, '0')}-${10 + (number % 18)}`],
      province: `${number % 34}省`,
    }),
  )
  const cpu = (count: number) => {
    const start = process.cpuUsage()
    relate(different.slice(0, count))
    const { user, system } = process.cpuUsage(start)
    return user + system
  }
  cpu(1_000)
  expect(cpu(10_000) / cpu(1_000)).toBeLessThan(50)
})
