import { describe, expect, test } from 'vitest'
import { chainOf, findPlatform } from './platform.ts'
import { type PageLines, repairedFrom } from '../repaired.fixture.ts'
import { findOrigin } from './source.ts'

const source = (lines: PageLines) => findOrigin(repairedFrom(lines)).source?.name ?? null

describe('the outlet in a line', () => {
  test.for([
    ['来源：临澜日报 作者： 浏览：次 发表时间：2023-03-09', '临澜日报'],
    ['时间：2023-09-24 来源：《临澜工人报》', '临澜工人报'],
    ['（来源：河滨新闻网）', '河滨新闻网'],
    ['转自：河滨新闻网', '河滨新闻网'],
    ['来源丨临澜工会', '临澜工会'],
    ['发布时间：2024-12-24浏览次数：信息来源：市总工会', '市总工会'],
    ['日期：2025-06-23 15:16:46来源：临澜市总工会【字体：大 中 小】分享到：', '临澜市总工会'],
    ['来源：临澜特区报2025-11-30阅读 --', '临澜特区报'],
    ['来源：河滨青年网手机看新闻', '河滨青年网'],
    ['来源：劳动者报分享：', '劳动者报'],
    ['2025-07-18 08:29:00 来源：临澜日报 举报', '临澜日报'],
    ['临澜晚报 2019-11-26 19:20', '临澜晚报'],
    ['2024年05月16日 河滨网', '河滨网'],
    ['临澜工人报 数字报 2023年05月12日 星期五 返回目录 往期回顾', '临澜工人报'],
    [
      'http://www.example.org 2005-11-07 09:12 临澜工人报 【大 中 小】【打印】【关闭】',
      '临澜工人报',
    ],
    ['临澜 数字报 2023年05月12日', null],
    ['2024-03-13 09:20 字体大小 【大 中 小】', null],
    ['2024-03-13 09:20 【临澜日报】', '临澜日报'],
    ['《临澜日报》（2024年05月01日 02版）', '临澜日报'],
    ['柳絮 章台 临澜工人报 2026-03-13 12:06:32', '临澜工人报'],
    ['发表时间：2025-08-27 作者：临澜市总工会', '临澜市总工会'],
    ['时间 2012-1-12 17:58:00 来源 河滨网 柳絮', '河滨网'],
    ['2012-01-12 17:16:28 河滨网站 | 我来说两句 (0)', '河滨网站'],
    ['2012-01-12 17:16 来源：河滨商报 网友评论 0 条', '河滨商报'],
    ['临澜醒报／柳絮', '临澜醒报'],
    ['一澜网•2015-06-14 17:43', '一澜网'],
    ['2024-11-02 15:21:17 [ 河滨在线 原创 ] 作者：柳絮', '河滨在线'],
    ['2018-04-06 河滨君 河滨商报 河滨商报', '河滨商报'],
    ['2021-01-20 04:29:4439河滨网', '39河滨网'],
    ['2024年05月16日 17:02 临澜报作者：临澜报', '临澜报'],
    ['2024-05-13 06:16发布于临澜河滨日报官方账号', '河滨日报'],
    ['本文来源于河滨商报 2024-05-20 09:47:48', '河滨商报'],
    ['2025-04-08 15:20:33 临澜工运 作者：柳絮', '临澜工运'],
    ['2024-09-14 临澜工报 记者柳絮', '临澜工报'],
    ['ABC中文站2016年10月14日07:17', 'ABC中文站'],
    ['2025-04-08 15:20 社会万象', null],
    ['来源： 作者： 浏览：次 发表时间：2023-03-09', null],
    ['来源：本站原创 点击数：', null],
    ['来源：网络', null],
    ['来源：系统管理', null],
    ['生活 2024-09-12 19:25 安徽', null],
    ['数据来源：临澜年鉴', null],
    ['作者：麦田 发布时间：2009/7/15', null],
  ])('%s → %s', ([line, name]) => {
    expect(source({ above: [line ?? ''] })).toBe(name)
  })

  test.for([
    ['BUSINESS.EXAMPLE.COM 2005年3月11日12:12 来源：[ 河滨网 ]', '河滨网'],
    ['2019年06月15日08:18 来源：河滨网-文化频道', '河滨网-文化频道'],
    ['2017-05-25 07:22:00 来源：河滨网-临澜日报   作者：柳絮', '临澜日报'],
    ['AUTO.EXAMPLE.COM 2003年11月12日16:36 河滨网—新快报', '新快报'],
    ['发表于2014-08-24 21:30| 1164次阅读| 来源ABC| 0 条评论| 作者柳絮', 'ABC'],
    ['2005-04-05 06:40更新 来源：转载文章', null],
    ['2005-04-05 06:40 来源：网络整理', null],
    ['2005-04-05 06:40 来源：据河滨社', '河滨社'],
  ])('%s → %s', ([line, name]) => {
    expect(source({ above: [line ?? ''] })).toBe(name)
  })

  test('the outlet alone above the day, and not in the navigation', () => {
    expect(source({ above: ['临澜日报', '2020-01-03 18:13'] })).toBe('临澜日报')
    expect(source({ above: ['柳絮/临澜青年报', '2019-09-24 09:10'] })).toBe('临澜青年报')
    expect(source({ above: ['中国日报', '新闻', '体育', '要闻', '2020-01-03 18:13'] })).toBeNull()
    expect(source({ above: ['头条新闻', '2020-01-03 18:13'] })).toBeNull()
  })

  test('the name that the title gives to the site', () => {
    const head = { title: '某赛事开幕|逆水星空' }
    expect(source({ above: ['2019-09-05 11:10 逆水星空[整理] 1'], head })).toBe('逆水星空')
    expect(source({ above: ['2019-09-05 11:10 逆水星空[整理] 1'] })).toBeNull()
  })

  test('the paper above the count of its issues', () => {
    expect(source({ above: ['临澜工人报', '第6127期：第03版 综合'] })).toBe('临澜工人报')
    expect(source({ above: ['临澜工人报', '综合'] })).toBeNull()
  })

  test('what stands beside the outlet and day', () => {
    expect(source({ above: ['2023-07-13 09:10 临澜工会网 作者：米粒'] })).toBe('临澜工会网')
  })

  test('a brand in the place of the outlet', () => {
    const above = ['来源：奥斯汀 浏览量：1,204']
    expect(source({ above })).toBe('奥斯汀')
    expect(source({ above, elsewhere: ['上一篇：奥斯汀娱乐城荣获称号'] })).toBeNull()
    expect(source({ above: ['来源：河滨网'], elsewhere: ['河滨网娱乐'] })).toBe('河滨网')
  })

  test('a person behind the label, beside the paper', () => {
    const above = ['http://example.net 2005年03月21日 11:21 《临澜周刊》']
    expect(source({ above, below: ['来源： 章絮'] })).toBe('临澜周刊')
  })

  test('the one line of outlet and time among foreign passages', () => {
    const line = '版权声明 来源：临澜商报 时间：2019-09-23 14:34:05 作者：'
    expect(source({ elsewhere: [line] })).toBe('临澜商报')
    expect(source({ elsewhere: [line, '来源：河滨网 时间：2019-09-22'] })).toBeNull()
  })

  test('a photographer of an agency says nothing of the outlet', () => {
    expect(source({ body: ['图为赛场。河滨社记者 邬蓝 摄', '第二段。'] })).toBeNull()
  })

  test('a relay named before the paper', () => {
    const { source: first, relays } = findOrigin(
      repairedFrom({ above: ['2024-05-16 来源： 河滨网——《临澜工人报》'] }),
    )
    expect([first?.name, relays]).toEqual(['临澜工人报', ['河滨网']])
  })

  test('keep recommendations out', () => {
    expect(source({ elsewhere: ['来源：临澜日报'] })).toBeNull()
  })
})

describe('the outlet of a dateline', () => {
  test.for([
    ['河滨网讯（记者 柳絮）10月21日，竞赛开幕。', '河滨网'],
    ['河滨网临澜9月8日电（记者 柳絮）8日，会议召开。', '河滨网'],
    ['河滨网（临澜日报网）讯（记者 柳絮）竞赛开幕。', '河滨网'],
    ['河滨产经观察消息：日前，竞赛开幕。', '河滨产经观察'],
    ['临澜工人日报讯 柳絮、章台报道 近日，竞赛开幕。', '临澜工人日报'],
    ['临澜日报记者柳絮报道 近日，竞赛开幕。', '临澜日报'],
    ['本报讯（记者柳絮）竞赛开幕。', null],
    ['本报临澜9月15日电 竞赛开幕。', null],
    ['本市电视台讯（记者 柳絮）竞赛开幕。', null],
    ['衡阳讯（记者 柳絮）竞赛开幕。', null],
    ['星光记者 柳絮', null],
    ['该网站通讯录已更新。', null],
  ])('%s → %s', ([line, name]) => {
    expect(source({ body: [line ?? ''] })).toBe(name)
  })

  test('the labelled line says otherwise', () => {
    expect(source({ above: ['来源：临澜日报'], body: ['河滨网讯（记者 柳絮）竞赛开幕。'] })).toBe(
      '临澜日报',
    )
  })
})

describe('platform and chain', () => {
  const platform = (lines: PageLines) => findPlatform(repairedFrom(lines), null)?.name ?? null

  test.for([
    [{ above: ['绿洲首页 > 绿洲江苏 > 正文'] }, '绿洲江苏'],
    [{ above: ['绿洲首页 > 绿洲号 > 正文 申请入驻'] }, '绿洲号'],
    [{ below: ['特别声明：以上内容为自媒体平台“绿洲号”用户上传并发布。'] }, '绿洲号'],
    [{ above: ['首页 > 地方 > 正文'] }, null],
    [{ below: ['联系编号 12 号'] }, null],
  ] satisfies readonly [PageLines, string | null][])('%j → %s', ([lines, name]) => {
    expect(platform(lines)).toBe(name)
  })

  test('each hop once, in order', () => {
    const named = (name: string) => ({ name, evidence: null })
    expect(chainOf(named('甲报'), ['乙网'], named('丙号'))).toEqual(['甲报', '乙网', '丙号'])
    expect(chainOf(named('甲报'), [], named('甲报'))).toEqual(['甲报'])
    expect(chainOf(null, [], null)).toEqual([])
  })
})

describe('本报', () => {
  const opening = ['本报讯（记者柳絮）3月12日，临澜市总工会举办钳工技能竞赛，96名选手参加。']
  test('is the paper that the reader of an e-paper names', () => {
    expect(source({ above: ['当前报纸名称：河滨工人报'], body: opening })).toBe('河滨工人报')
    expect(source({ head: { title: '河滨工人报数字报-钳工竞赛' }, body: opening })).toBe(
      '河滨工人报',
    )
    expect(source({ elsewhere: ['河滨工人报社 版权所有'], body: opening })).toBe('河滨工人报')
  })
  test('is the paper in the masthead of its e-paper', () => {
    const above = ['临澜报业集团主管主办·河滨晚报社出版', '第7版：教科卫']
    expect(source({ above, body: opening })).toBe('河滨晚报')
    expect(source({ above, body: ['3月12日，竞赛开幕。'] })).toBe(null)
    expect(source({ above: ['文集由河滨晚报社出版发行'], body: opening })).toBe(null)
  })

  test('is nobody where the page names no paper', () => {
    expect(source({ body: opening })).toBeNull()
    expect(source({ elsewhere: ['河滨工人报社 版权所有'] })).toBeNull()
  })
})

test('who is quoted is not the outlet', () => {
  expect(source({ body: ['据河滨网消息，3月12日，临澜市总工会举办钳工技能竞赛。'] })).toBeNull()
  expect(source({ body: ['临澜市总工会4月7日发布消息，实训点总数达到12个。'] })).toBeNull()
})

describe('an account without a label', () => {
  const titles = [{ text: '临澜举办竞赛', origin: 'heading' as const }]
  test.for([
    [['原创 河滨游戏 2019-09-04 22:18:34'], '河滨游戏'],
    [['GameShow 2019-09-04 22:18'], 'GameShow'],
    [['华夏人文 2020-03-09 18:14:21'], '华夏人文'],
    [['原创 2018-04-07 柳絮 临澜古刹 临澜古刹'], '临澜古刹'],
    [['临澜举办竞赛', '2019 09/07 19:02', '临澜眼', '企鹅号'], '临澜眼'],
    [['临澜眼 网易号'], '临澜眼'],
    [['2019-09-04 22:18 · 临澜职工之家工作室'], '临澜职工之家工作室'],
    [['临澜举办竞赛', '去临澜', '关注'], '去临澜'],
  ] satisfies readonly [string[], string][])('%j', ([above, name]) => {
    expect(source({ above, titles })).toBe(name)
  })

  test.for([
    [['柳絮然 2019-09-04 22:18']],
    [['工会动态 2019-09-04 22:18']],
    [['阅读 2019-09-04 22:18']],
    [['匠心筑梦 2019-09-04']],
    [['临澜举办竞赛', '匠心筑梦', '2019-09-04 22:18']],
    [['临澜举办竞赛', '关注']],
  ] satisfies readonly [string[]][])('keep: %j', ([above]) => {
    expect(source({ above, titles })).toBe(null)
  })

  test('between title and day where the page has the box of its author', () => {
    const above = ['临澜举办竞赛', '临澜必读', '发布时间：10-0812:00']
    expect(source({ above, titles, elsewhere: ['作者最新文章'] })).toBe('临澜必读')
    expect(source({ above, titles, elsewhere: ['最新文章'] })).toBe(null)
    expect(source({ above: ['来源：河滨网', ...above], titles, elsewhere: ['作者最新文章'] })).toBe(
      '河滨网',
    )
  })

  test('what posts on a platform, not the platform', () => {
    const above = ['临澜举办竞赛', '临澜市总工会', '2019-09-04 22:18 来源：河滨新闻·河滨号·政务']
    const below = ['本文为河滨号作者或机构在河滨新闻上传并发布，仅代表该作者或机构观点。']
    expect(source({ above, titles, below })).toBe('临澜市总工会')
    expect(source({ above, titles })).toBe(null)
  })

  test('the paper in front of a reporter', () => {
    expect(source({ above: ['作者：《临澜企业家》记者 柳絮'] })).toBe('临澜企业家')
    expect(source({ body: ['《临澜企业家》记者采访了选手，比赛开始。'] })).toBe(null)
    expect(source({ above: ['《临澜企业家》杂志'] })).toBe(null)
  })
})

describe('more forms of the line beside the day', () => {
  test.for([
    ['河滨新浪网 (2023-06-21 11:12)', '河滨新浪网'],
    ['河滨网消息 2023年06月21日 08:30', '河滨网'],
    ['2023年06月21日 08:30 河滨新闻网 参与互动', '河滨新闻网'],
    ['2023.06.21 09:00 | 临澜工会', '临澜工会'],
    ['来源：临澜工人日报-中工网', '临澜工人日报'],
    ['来源：中工网-临澜工人日报', '临澜工人日报'],
    ['来源：临澜工人日报/澜工之家 2023-06-21', '临澜工人日报'],
    ['来源：中工网综合临澜日报、河滨网', '中工网'],
    ['来源：“临澜强国”学习平台', '临澜强国学习平台'],
    ['发布机构：临澜市总工会', '临澜市总工会'],
    ['临澜晨报官方账号', '临澜晨报'],
    ['2023.06.21 09:00 | 本站', null],
    ['2023.06.21 09:00 | 字号 大中小', null],
    ['发布机构：张三', null],
    ['官方账号', null],
  ])('%s → %s', ([line, name]) => {
    expect(source({ above: [line ?? ''] })).toBe(name)
  })
})

test('a dateline with the column of its site', () => {
  expect(source({ body: ['河滨在线·新视角9月7日讯 某市工匠学院揭牌。'] })).toBe('河滨在线')
  expect(source({ body: ['河滨·新视角9月7日讯 某市工匠学院揭牌。'] })).toBe(null)
})

describe('who reports, and who publishes', () => {
  test.for([
    ['云上临澜报道（记者 柳絮）17号，夜校挂牌。', '云上临澜'],
    ['临澜晚报-中国临澜网讯 10月26日，竞赛举办。', '临澜晚报'],
    ['据云上临澜报道，（记者 柳絮）17号，夜校挂牌。', null],
    ['本报报道（记者 柳絮）17号，夜校挂牌。', null],
    ['系列追踪报道（记者 柳絮）17号，夜校挂牌。', null],
    ['现场直播连线报道（记者 柳絮）17号，夜校挂牌。', null],
  ])('%s → %s', ([line, name]) => {
    expect(source({ body: [line ?? ''] })).toBe(name)
  })

  test('the paper on its own site', () => {
    const below = ['主办：临澜午报社 运营管理：临澜午报社 版权所有']
    expect(source({ below })).toBe('临澜午报')
    expect(source({ above: ['来源：河滨日报'], below })).toBe('河滨日报')
    expect(source({ below: ['大赛由临澜午报社主办'] })).toBe(null)
  })

  test('a row of places to follow', () => {
    const above = ['客户端', '官方微信', '百家号', '今日头条', '搜狐号', '大风号']
    expect(source({ above })).toBe(null)
    expect(source({ above: ['来源：用户投稿 作者：柳絮'] })).toBe(null)
  })
})

describe('what stands in the place of the outlet', () => {
  test.for([
    ['2024-05-05 08:51椰城评论（人参与）', '椰城'],
    ['2024-05-05 08:51话匣子FM评论（12人参与）', '话匣子FM'],
    ['2024-05-05 08:51综合评论（人参与）', null],
    ['2024-05-05 08:51我要评论（0人参与）', null],
    ['2024-05-05 08:51热点评论', null],
    ['2024-05-05 09:25作者：电竞研究社来源：电竞研究社', '电竞研究社'],
    ['来源：@河滨晚报', '河滨晚报'],
    ['来自电脑网页版', null],
    ['icon 2024-05-05 10:45:52', null],
  ])('%s → %s', ([line, name]) => {
    expect(source({ above: [line ?? ''] })).toBe(name)
  })
})
