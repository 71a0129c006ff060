import { describe, expect, test } from 'vitest'
import { addressDay, beijingDay, daysIn } from './days.ts'
import { findPublished } from './published.ts'
import { type PageLines, repairedFrom } from '../repaired.fixture.ts'

describe('days', () => {
  test.for([
    ['2024年9月12日', ['2024-09-12']],
    ['2009/7/15', ['2009-07-15']],
    ['发布时间：2007年05月15 16:02:38', ['2007-05-15']],
    ['2007年5月15名选手', []],
    ['2023.05.01', ['2023-05-01']],
    ['2025-01-04 11:27:12', ['2025-01-04']],
    ['2019-11-2619:20', ['2019-11-26']],
    ['2016-11-1011月7日', ['2016-11-10']],
    ['17.12.2014 17:29', ['2014-12-17']],
    ['9/17/2004 5:54:13 AM', ['2004-09-17']],
    ['Jan 17, 2012', ['2012-01-17']],
    ['17 January 2012', ['2012-01-17']],
    ['十一月 6th, 2009', ['2009-11-06']],
    ['May 32, 2012', []],
    ['五月 30名选手', []],
    ['二〇二三年六月二十一日', ['2023-06-21']],
    ['二○二三年十月八日 星期日', ['2023-10-08']],
    ['二〇二三年六月三十一日', []],
    ['一九八九年四月', []],
    ['06/02/2022 - 13:48', []],
    ['2023年2月30日', []],
    ['2023-13-01', []],
    ['1.2023.05.01.7', []],
    ['编号 12023-05-011', []],
  ] satisfies readonly [string, string[]][])('%s → %j', ([text, days]) => {
    expect(daysIn(text).map(({ day }) => day)).toEqual(days)
  })

  test.for([
    ['2023-07-27T22:00:00Z', '2023-07-28'],
    ['2023-07-27T15:59:00Z', '2023-07-27'],
    ['2023-07-28T01:00:00+08:00', '2023-07-28'],
    ['2023-07-27T20:00:00-0500', '2023-07-28'],
    ['2023-07-27 22:00', '2023-07-27'],
    ['20230728', '2023-07-28'],
    ['昨天', null],
  ])('in Beijing %s is %s', ([printed, day]) => {
    expect(beijingDay(printed ?? '')).toBe(day)
  })

  test.for([
    ['https://a.example/20230501/1.html', '2023-05-01', 'day'],
    ['https://a.example/2023-05/01/content_7.htm', '2023-05-01', 'day'],
    ['https://a.example/202305/t20230501_99.html', '2023-05-01', 'day'],
    ['https://a.example/art/2025/1/4/art_9.html', '2025-01-04', 'day'],
    ['https://a.example/202305/77.html', '2023-05-01', 'month'],
    ['https://a.example/2023/77.html', '2023-01-01', 'year'],
    ['https://a.example/23/0501/09/I3MTQAHB000189FH.html', '2023-05-01', 'day'],
    ['https://a.example/23/0501/09/page.html', null, null],
    ['https://20230501.example/news', null, null],
    ['https://a.example/id/104233', null, null],
  ])('address %s', ([url, day, precision]) => {
    const found = addressDay(url ?? '')
    expect([found?.day ?? null, found?.precision ?? null]).toEqual([day, precision])
  })
})

const find = (lines: PageLines) => {
  const { date, basis, evidence } = findPublished(repairedFrom(lines))
  return { date, basis, evidence }
}

describe('a stated day', () => {
  test.for([
    '发布时间：2023-07-28 阅读量：',
    '来源：某某网 日期：2023-07-28 11:27:12 点击：85030',
    '某某晚报 2023-07-28 19:20',
    '作者：麦田 来源：网络投稿 添加日期：23年07月28日',
    '作者：麦田 发布时间：2023/7/28 点击数：532',
    '2023年07月28日09:44 | 来源：某某网',
    '《某某日报》（2023年07月28日 02版）',
    '某某工人报 2023年07月28日 星期五 版面导航',
    '时 间：2023-07-28',
    '赛出真本事！原创 临澜融媒 临澜工会 2023年07月28日 17:30 贵州',
    '更新时间：2023-07-28 10:21:00点击次数：69次',
  ])('above: %s', (line) => {
    expect(find({ above: [line] })).toEqual({ date: '2023-07-28', basis: 'stated', evidence: line })
  })

  test.for([
    [['2023', '07/28', '19:02'], '2023 07/28 19:02'],
    [['28', '2023-07'], '28 2023-07'],
    [['282023-07'], '282023-07'],
    [['07-28', '2023'], '07-28 2023'],
    [['2023年07月', '28'], '2023年07月 28'],
    [['2023 07/ 28 20:52:15'], '2023 07/ 28 20:52:15'],
    [['202307/2820:52:15'], '202307/2820:52:15'],
  ])('set in parts: %j', ([above, evidence]) => {
    const lines = ['临澜举办竞赛', ...(above as string[]), '分享']
    expect(find({ above: lines })).toEqual({ date: '2023-07-28', basis: 'stated', evidence })
  })

  test('the day of publishing before that of coming into force', () => {
    const above = ['生效日期：2023年08月15日', '发布日期：2023年07月28日']
    expect(find({ above }).date).toBe('2023-07-28')
  })

  test('keep: numbers in a column are no day', () => {
    expect(find({ above: ['2023', '评论', '07/28'] }).basis).toBe('unknown')
    expect(find({ above: ['33', '2023-07'] }).basis).toBe('unknown')
    expect(find({ above: ['8', '103'] }).basis).toBe('unknown')
  })

  test('full-width digits, and a year of two digits before a glued time', () => {
    expect(find({ above: ['发布时间：２０２３－０７－２８'] }).date).toBe('2023-07-28')
    expect(find({ above: ['发布时间：23-07-2823:16'] }).date).toBe('2023-07-28')
  })

  test('the one label of publishing among foreign passages', () => {
    const line = '发布日期：2023-07-28'
    expect(find({ elsewhere: [line, '2023-08-01'] })).toMatchObject({ date: '2023-07-28' })
    expect(find({ elsewhere: [line, '发布日期：2023-08-02'] }).basis).not.toBe('stated')
    expect(find({ elsewhere: ['更新日期：2023-07-28'] }).basis).not.toBe('stated')
    expect(find({ elsewhere: [line], head: { times: ['2023-07-27'] } }).date).toBe('2023-07-27')
  })

  test('a label whose value stands on the next line', () => {
    expect(find({ above: ['发布时间：', '2023-07-28'] }).date).toBe('2023-07-28')
  })

  test('the visible line beats the machine time', () => {
    const head = { times: ['2024-01-01T00:00:00Z'] }
    expect(find({ above: ['发布时间：2023-07-28'], head }).date).toBe('2023-07-28')
    expect(find({ head: { times: ['2023-07-27T22:00:00Z'] } }).date).toBe('2023-07-28')
  })

  test('a dateline with a year, a signature, an address', () => {
    expect(find({ body: ['某某社临澜2023年7月28日电 竞赛开幕。'] }).date).toBe('2023-07-28')
    expect(find({ body: ['各区工会：', '请遵照执行。', '二〇二三年七月二十八日'] }).date).toBe(
      '2023-07-28',
    )
    expect(find({ above: ['（二〇二三年七月二十八日）'] }).date).toBe('2023-07-28')
    expect(find({ url: 'https://a.example/20230728/1.html' }).date).toBe('2023-07-28')
  })

  test('the word of publishing behind the day', () => {
    const line = '本文由张三于2023年7月28日16:12:21在〖临澜论坛〗发表.'
    expect(find({ below: [line] })).toMatchObject({ date: '2023-07-28', basis: 'stated' })
    expect(find({ below: ['条例于2023年7月28日起施行'] }).basis).not.toBe('stated')
  })

  test('a day with an outlet, or a time alone, right below', () => {
    expect(find({ below: ['2023-7-28 临澜晚报', '标签'] }).date).toBe('2023-07-28')
    expect(find({ below: ['2023-07-28 11:42:03', '举报'] }).date).toBe('2023-07-28')
    expect(find({ below: ['标签', '2023-07-28 11:42:03'] }).basis).toBe('unknown')
    expect(find({ below: ['2023-07-28 某网友'] }).basis).toBe('unknown')
  })

  test('the day of an e-paper among its navigation, and no other day there', () => {
    const elsewhere = ['上一版 下一版', '2023年07月28日 星期五']
    expect(find({ above: ['第6127期：第03版 综合'], elsewhere }).date).toBe('2023-07-28')
    expect(find({ above: ['综合'], elsewhere }).basis).not.toBe('stated')
  })

  test('a meta line that may be the title, too', () => {
    const line = '临澜网 2023年7月28日 作者：柳絮'
    expect(find({ above: [line], titles: [{ text: line, origin: 'line' }] }).date).toBe(
      '2023-07-28',
    )
  })

  test('a day in the title is not the day of publication', () => {
    const text = '2022年7月28日竞赛纪实'
    expect(find({ above: [text], titles: [{ text, origin: 'line' }] }).basis).not.toBe('stated')
  })

  test('an event day in the body is not the day of publication', () => {
    const body = ['2023年10月16日，临澜市实训基地揭牌。']
    expect(find({ above: ['日期：2023-10-17 09:12:40'], body }).date).toBe('2023-10-17')
  })

  test.for([
    [{ above: ['今天是2024年5月6日 星期一'] }],
    [{ above: ['第14年12月15日社区'] }],
    [{ above: ['报名截止2024年5月6日'] }],
    [{ above: ['发布时间：2023-02-30'] }],
    [{ above: ['2023年7月28日，赛出真本事！'] }],
    [{ below: ['Copyright 2009-2025 某某网'] }],
    [{ elsewhere: ['相关新闻 2019-05-06'] }],
    [{ body: ['截至2024年5月6日，全市有工匠学院11所。竞赛还在继续，各县区都在备赛。'] }],
  ] satisfies readonly [PageLines][])('keep unstated: %j', ([lines]) => {
    expect(find(lines).basis).not.toBe('stated')
  })
})

describe('an inferred day', () => {
  const clock = ['2024-05-09 18:03:48', '2024-05-10 17:32:49']

  test.for([
    ['今天（6月21日），大赛启动。', '2023-06-21'],
    ['今天（5月1日），大赛启动。', '2024-05-01'],
    ['昨日（4月17日），大赛启动。', '2024-04-18'],
    ['昨日（5月10日），大赛启动。', '2023-05-11'],
    ['某某网临澜9月8日电（记者 柳絮）会议召开。', '2023-09-08'],
    ['某某日报7月10日讯 竞赛开幕。', '2023-07-10'],
    ['今天（2月29日），大赛启动。', '2024-02-29'],
  ])('%s → %s', ([line, day]) => {
    const found = find({ body: [line ?? ''], elsewhere: clock })
    expect(found).toMatchObject({ date: day, basis: 'inferred' })
    expect(found.evidence).toContain('2024-05-10 17:32:49')
  })

  test('the year of the address', () => {
    const url = 'https://a.example/2021/77.html'
    expect(find({ body: ['今天（6月21日），大赛启动。'], url }).date).toBe('2021-06-21')
  })

  test('a full day that opens the report, when nothing else is known', () => {
    const body = ['2021年9月18日，签约仪式在临澜举行。']
    expect(find({ body })).toMatchObject({ date: '2021-09-18', basis: 'inferred' })
    expect(find({ body: ['该院自2021年起办班，2021年9月18日揭牌。'] }).basis).toBe('inferred')
    expect(find({ body: [`${'竞赛'.repeat(30)}，2021年9月18日揭牌。`] }).basis).toBe('unknown')
  })

  test.for([
    [['今天（6月21日），大赛启动。'], [], 'unknown', null],
    [['某某网临澜9月8日电 会议召开。'], [], 'unknown', null],
    [['6月21日，大赛启动。'], clock, 'no-later-than', '2024-05-10'],
    [['大赛启动。'], clock, 'no-later-than', '2024-05-10'],
    [['大赛启动。'], ['今天是：2024年5月6日 星期一'], 'no-later-than', '2024-05-06'],
    [['大赛启动。'], ['旧闻一则 2019-05-06'], 'unknown', null],
  ] satisfies readonly [string[], string[], string, string | null][])(
    '%j with %j is %s',
    ([body, elsewhere, basis, date]) => {
      expect(find({ body, elsewhere })).toMatchObject({ basis, date })
    },
  )
})

test('the line with its time, not the bare days of a list beside it', () => {
  const above = ['2017/11/14', '2017/09/25', '2023-07-28 17:46 宣传部']
  expect(findPublished(repairedFrom({ above })).date).toBe('2023-07-28')
  expect(findPublished(repairedFrom({ above: ['2017/11/14'] })).date).toBe('2017-11-14')
})

test('the meta line and the signature below the body', () => {
  expect(findPublished(repairedFrom({ below: ['来源：某某网 2023-07-28 11:16'] })).date).toBe(
    '2023-07-28',
  )
  expect(findPublished(repairedFrom({ below: ['2023年7月28日（星期五）'] })).date).toBe(
    '2023-07-28',
  )
})

describe('a meta line whose day lacks its year', () => {
  const above = ['临澜举办竞赛', '发布时间：10-08 12:00']

  test('has it from the address', () => {
    const url = 'https://a.example/2019/77.html'
    expect(find({ above, url })).toEqual({
      date: '2019-10-08',
      basis: 'inferred',
      evidence: `发布时间：10-08 12:00 ← ${url}`,
    })
    const monthly = 'https://a.example/201910/77.html'
    expect(find({ above: ['10月08日12:00 临澜网'], url: monthly }).date).toBe('2019-10-08')
    expect(find({ above, url: 'https://a.example/201911/77.html' }).date).toBe('2019-11-01')
  })

  test('has it from the newest time of the page', () => {
    expect(find({ above, elsewhere: ['竞赛 2020-01-02 09:00'] })).toMatchObject({
      date: '2019-10-08',
      basis: 'inferred',
    })
  })

  test('keep: without a year anywhere, and days that are not of publishing', () => {
    const url = 'https://a.example/2019/77.html'
    expect(find({ above }).basis).toBe('unknown')
    expect(find({ above: ['报名时间：10-08 12:00'], url }).date).toBe(null)
    expect(find({ above: ['比分 10-08'], url }).date).toBe(null)
  })
})

describe('days of something else', () => {
  test('when a member of the forum signed up', () => {
    const above = ['注册时间: 2018-06-08', '最后登录: 2024-04-19', '楼主 发表于: 2020-09-10']
    expect(findPublished(repairedFrom({ above })).date).toBe('2020-09-10')
    expect(findPublished(repairedFrom({ above: above.slice(0, 2) })).date).toBe(null)
  })

  test('the address of the page that was copied', () => {
    const copied = ['来源于：https://www.example.cn/2020/08-20/2306.html']
    expect(findPublished(repairedFrom({ above: copied }))).toMatchObject({
      date: '2020-08-20',
      basis: 'inferred',
    })
    const linked = ['报名请看 https://www.example.cn/2020/08-20/2306.html']
    expect(findPublished(repairedFrom({ above: linked })).date).toBe(null)
  })
})
