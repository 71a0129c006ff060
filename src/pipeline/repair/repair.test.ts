import { describe, expect, test } from 'vitest'
import { extractedFrom } from './extracted.fixture.ts'
import { garbledShare, repair, repairRules } from './index.ts'

describe('repair', () => {
  test('keeps the text before repair beside each block, null where nothing changed', () => {
    const repaired = repair(extractedFrom(['縣總工會(huì)開(kāi)辦夜校,學(xué)員很多。', '无事。']))
    expect(repaired.originals).toEqual(['縣總工會(huì)開(kāi)辦夜校,學(xué)員很多。', null])
    expect(repaired.script).toBe('hant')
  })

  test('records a dropped block whole and keeps the arrays in step', () => {
    const line = '县总工会昨日为三十名优秀学徒颁发证书,很热闹。'
    const repaired = repair(extractedFrom([line, line, '又一段。']))
    expect(repaired.originals).toEqual([line, null])
    expect(repaired.edits.filter(({ kind }) => kind === 'cut')).toEqual([
      {
        rule: 'drop-repeated-paragraph',
        kind: 'cut',
        before: '县总工会昨日为三十名优秀学徒颁发证书，很热闹。',
        after: '',
      },
    ])
  })

  test('a block of nothing but spam is cut under the name of the spam rule', () => {
    const repaired = repair(extractedFrom(['kk9901皇冠体育网址(中国)有限公司', '正文。']))
    expect(repaired.body).toHaveLength(1)
    expect(repaired.edits[0]).toMatchObject({ rule: 'drop-spliced-brand', kind: 'cut' })
  })

  test('mends cells, items, titles, context and head alike', () => {
    const page = extractedFrom(['縣總工會(huì)開(kāi)辦職(zhí)工夜校'])
    const repaired = repair({
      ...page,
      head: { ...page.head, title: '職(zhí)工夜校', source: '工會(huì)報' },
      titles: [{ text: '職(zhí)工夜校', origin: 'heading' }],
      context: [{ text: '來源:工會(huì)報', zone: 'above' }],
      body: [
        ...page.body,
        { type: 'list', ordered: false, items: ['職(zhí)工', ' '] },
        { type: 'table', rows: [['姓名', '工種(zhǒng)']] },
      ],
    })
    expect(repaired.head).toMatchObject({ title: '职工夜校', source: '工会报' })
    expect(repaired.titles[0]?.text).toBe('职工夜校')
    expect(repaired.context[0]?.text).toBe('来源：工会报')
    expect(repaired.body[1]).toMatchObject({ items: ['职工'] })
    expect(repaired.body[2]).toMatchObject({ rows: [['姓名', '工种']] })
  })

  test('rule names are unique', () => {
    expect(new Set(repairRules.map(({ name }) => name)).size).toBe(repairRules.length)
  })
})

describe('garbledShare', () => {
  test.each([
    ['', 0],
    ['县总工会昨日举办技能竞赛，来自各县的选手同台较量，成绩当场公布。', 0],
    ['縣總工會昨日舉辦技能競賽，來自各縣的選手同臺較量，成績當場公佈。', 0],
    ['鹦鹉、骐骥两支队伍报名参加了昨天的比赛，成绩都很不错。', 0],
    ['鐢鍌璇蹭紣娴兼矮濡囬崝鐐朵捍瀹搞儲濡ч懗鐣岀彽鐠ф冻绱濋弶銉ㄥ殰閸氬嫬骞欓崠铏规畱闁', 1],
    ['锟斤拷锟斤拷锟斤拷锟斤拷', 1],
  ])('%s', (text, share) => {
    expect(garbledShare(text)).toBe(share)
  })

  test('is the share of the garbled stretch', () => {
    const clean = '县总工会昨日举办技能竞赛来自各县的选手同台较量成绩当场公布大家都来了真热闹好'
    const share = garbledShare(`${clean}${clean}鐢鍌璇蹭紣娴兼矮濡囬崝鐐朵捍瀹搞儲濡ч懗鐣岀彽鐠ф`)
    expect(share).toBeGreaterThan(0.1)
    expect(share).toBeLessThan(0.5)
  })
})
