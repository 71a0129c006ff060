import { describe, expect, test } from 'vitest'
import type { TitleCandidate } from '../../types.ts'
import { findOriginalTitle } from './original-title.ts'
import { repairedFrom } from '../repaired.fixture.ts'
import { findTitle } from './title.ts'
import { stripHooks } from './title-hooks.ts'
import { stripSite } from './title-site.ts'

describe('stripHooks', () => {
  const title = '临澜市总工会以赛促训锻造工匠'

  test.for([
    `世界实时：${title}`,
    `天天热资讯！${title}`,
    `每日看点！${title}`,
    `【3】${title}`,
    `${title}【3】`,
    `【新视野】${title}`,
    `【环球播资讯】${title}`,
    `新消息丨${title}`,
    `焦点播报：${title}`,
    `${title}_今日快讯`,
    `${title}-世界观察`,
    `${title}-微动态`,
    `${title} 天天速看`,
    `${title} 焦点速讯`,
    `${title}_全球新视野`,
    `【热闻】${title}_当前热讯`,
  ])('takes the hook off %s', (line) => {
    expect(stripHooks(line)).toBe(title)
  })

  test.for([
    '产经观察：临澜建成工匠学院百余所 数量全省最多',
    '世界技能大赛：临澜选手夺金',
    '临澜市职工技能竞赛收官 选手各显身手',
    '今日，临澜市职工技能竞赛开赛',
    '形成“点-线-面”相结合的学院体系',
    '【工会动态】临澜市总工会开办培训班',
    '临澜：竞赛从“有序开展”向“高质量推进”',
    '热点！新消息',
    '临澜市职工技能竞赛纪实（3）',
    '2024年度临澜工匠【名单】',
  ])('keeps %s', (line) => {
    expect(stripHooks(line)).toBe(line)
  })
})

describe('stripSite', () => {
  test.for([
    ['临澜市举办职工技能竞赛_某某新闻', '临澜市举办职工技能竞赛'],
    ['临澜市举办职工技能竞赛-某某新闻网', '临澜市举办职工技能竞赛'],
    ['临澜市举办职工技能竞赛 | 某某网', '临澜市举办职工技能竞赛'],
    ['临澜市举办职工技能竞赛_工会动态_临澜市总工会', '临澜市举办职工技能竞赛'],
    ['临澜工人网_临澜市举办职工技能竞赛', '临澜市举办职工技能竞赛'],
    ['临澜市举办职工技能竞赛 - 老厂街随记', '临澜市举办职工技能竞赛'],
    ['临澜竞赛——让工人有奔头', '临澜竞赛——让工人有奔头'],
    ['临澜市举办职工技能竞赛——文化——河滨网', '临澜市举办职工技能竞赛'],
    ['临澜市举办职工技能竞赛 - 奇闻 - 河滨网', '临澜市举办职工技能竞赛'],
    ['竞赛史话<世纪在线中国某某网', '竞赛史话'],
    ['临澜市举办培训——织密职工安全网', '临澜市举办培训——织密职工安全网'],
    ['临澜市举办培训——记临澜机械公司', '临澜市举办培训——记临澜机械公司'],
    ['“点-线-面”三级学院建成', '“点-线-面”三级学院建成'],
    ['2024-2026年职工培训计划发布', '2024-2026年职工培训计划发布'],
  ])('%s → %s', ([line, expected]) => {
    expect(stripSite(line ?? '', { siteName: '老厂街随记' })).toBe(expected)
  })
})

describe('findTitle', () => {
  const body = ['临澜市总工会举办职工技能竞赛，选手来自各县区，竞赛设焊工、钳工两个工种。']
  const find = (...titles: readonly TitleCandidate[]) => findTitle(repairedFrom({ titles, body }))

  test('prefers the heading to the longer title tag', () => {
    const heading = { text: '临澜市职工技能竞赛开赛', origin: 'heading' } as const
    const tag = { text: '临澜市职工技能竞赛开赛_新闻中心_某某网', origin: 'title-tag' } as const
    expect(find(tag, heading)).toBe('临澜市职工技能竞赛开赛')
  })

  test('passes over the name of the site in the heading', () => {
    const heading = { text: '绿洲生活频道欢迎你', origin: 'heading' } as const
    const tag = { text: '临澜市职工技能竞赛开赛-某某网', origin: 'title-tag' } as const
    expect(find(heading, tag)).toBe('临澜市职工技能竞赛开赛')
  })

  test('takes the first of several lines that fit', () => {
    const lines = ['临澜市总工会竞赛开赛', '职工技能竞赛设焊工钳工两个工种'] as const
    expect(find(...lines.map((text) => ({ text, origin: 'line' }) as const))).toBe(lines[0])
  })

  test('drops a brand that a hijacked site puts in front', () => {
    const text = '星河影音平台，免费下载入口-临澜市总工会举办职工技能竞赛'
    expect(find({ text, origin: 'title-tag' })).toBe('临澜市总工会举办职工技能竞赛')
  })

  test('a heading that begins the title tag, whatever the site is called', () => {
    const heading = { text: '谁家的女儿画了几笔兰花', origin: 'heading' } as const
    const tag = { text: '谁家的女儿画了几笔兰花 - 天下 - 某社区', origin: 'title-tag' } as const
    expect(find(heading, tag)).toBe('谁家的女儿画了几笔兰花')
  })

  test('one line of a title that other places give whole', () => {
    const whole = '临澜市总工会关于举办职工技能竞赛和焊工钳工培训的通告'
    const titles = [
      { text: '职工技能竞赛和焊工', origin: 'heading' },
      { text: whole, origin: 'meta' },
      { text: whole, origin: 'title-tag' },
    ] as const
    expect(find(...titles)).toBe(whole)
  })

  test.for([
    ['原创临澜市职工技能竞赛开赛', '临澜市职工技能竞赛开赛'],
    ['[某某化妆品]临澜市职工技能竞赛开赛', '临澜市职工技能竞赛开赛'],
    ['河滨摘要 - 临澜市职工技能竞赛开赛', '临澜市职工技能竞赛开赛'],
  ])('%s beside the plain title', ([text, expected]) => {
    const plain = { text: '临澜市职工技能竞赛开赛', origin: 'title-tag' } as const
    expect(find({ text: text ?? '', origin: 'json-ld' }, plain)).toBe(expected)
  })

  test('keeps a column in brackets that every place has', () => {
    const text = '【工会动态】临澜市职工技能竞赛开赛'
    expect(find({ text, origin: 'heading' }, { text: `${text}_某某网`, origin: 'title-tag' })).toBe(
      text,
    )
  })

  test('a title printed twice, or behind 主题', () => {
    const once = '临澜市职工技能竞赛开赛'
    expect(find({ text: `${once} ${once}`, origin: 'heading' })).toBe(once)
    expect(find({ text: `主题：${once}`, origin: 'line' })).toBe(once)
    expect(find({ text: `原标题：${once}`, origin: 'line' })).toBe(once)
    const meta = '发表时间：2022-09-01 22:12作者：甲 审核：乙'
    expect(find({ text: `${once}${meta}`, origin: 'line' })).toBe(once)
  })

  test('a line right above the body, where no place gives a title', () => {
    const above = ['临澜工人报', '第03版 综合', '放大 缩小', '职工技能竞赛开赛', '选手来自各县区']
    expect(findTitle(repairedFrom({ above, body }))).toBe('职工技能竞赛开赛')
    expect(findTitle(repairedFrom({ above: above.slice(0, 3), body }))).toBeNull()
  })

  test('a line right above the day, though the body has none of its words', () => {
    const above = ['临澜工人网', '互学互进 同台展技艺', '临澜日报 2020年12月02日']
    expect(findTitle(repairedFrom({ above, body }))).toBe('互学互进 同台展技艺')
    const more = ['临澜工人网', '互学互进 同台展技艺', '同心同行 一起向前走']
    expect(findTitle(repairedFrom({ above: more, body }))).toBeNull()
  })

  test('an account glued to its title', () => {
    const text =
      '临澜市职工技能竞赛开赛原创 临澜融媒 临澜工会 2024年09月12日 17:30 贵州点击上方蓝字'
    expect(find({ text, origin: 'line' })).toBe('临澜市职工技能竞赛开赛')
  })

  test('the first line of the body, where no place gives a title', () => {
    const prose = '临澜市总工会举办职工技能竞赛，选手来自各县区，竞赛设焊工、钳工两个工种。'
    const from = (...lines: readonly string[]) =>
      findTitle(repairedFrom({ body: lines, titles: [{ text: '显示', origin: 'title-tag' }] }))
    expect(from('竞赛之夜的灯火（上）', '柳絮', prose)).toBe('竞赛之夜的灯火（上）')
    expect(from(prose, prose)).toBeNull()
    expect(from('竞赛之夜的灯火（上）', '短句')).toBeNull()
  })

  test.for([
    [],
    [{ text: '2023年12月22日 星期五', origin: 'line' }],
    [{ text: '临澜工人报', origin: 'line' }],
    [{ text: '本站永久域名：', origin: 'line' }],
    [{ text: '登录 注册 免费邮箱', origin: 'line' }],
    [{ text: '来源：某某网 点击：30', origin: 'line' }],
    [{ text: '首页 > 新闻 > 正文', origin: 'line' }],
    [{ text: '绿洲生活频道欢迎你', origin: 'heading' }],
  ] satisfies readonly (readonly TitleCandidate[])[])('finds none in %j', (titles) => {
    expect(find(...titles)).toBeNull()
  })
})

describe('findOriginalTitle', () => {
  test.for([
    ['（原标题：双赛启动！临澜拓宽技能舞台）', '双赛启动！临澜拓宽技能舞台'],
    ['原标题：临澜拓宽技能舞台（引题）', '临澜拓宽技能舞台'],
    ['（原标题：临澜启动竞赛（引题） 一县一品（主题））', '临澜启动竞赛 一县一品'],
    ['原有标题已改', null],
  ])('%s → %s', ([line, expected]) => {
    expect(findOriginalTitle(repairedFrom({ above: [line ?? ''] }))).toBe(expected)
  })
})

describe('what is no title', () => {
  const body = [
    '我局“传承薪火”主题活动圆满结束',
    '为纪念“传承薪火”活动十周年，云岭市通信管理局近日在城东举办主题活动，96名职工参加，现场颁发了奖状。',
  ]
  test('the name of the owner alone, where the body begins with a headline', () => {
    const titles = [{ text: '云岭市通信管理局', origin: 'title-tag' as const }]
    expect(findTitle(repairedFrom({ titles, body }))).toBe('我局“传承薪火”主题活动圆满结束')
    const net = [
      { text: '云岭市总工会织密培训网', origin: 'title-tag' as const },
      { text: '云岭市总工会织密培训网', origin: 'heading' as const },
    ]
    expect(findTitle(repairedFrom({ titles: net, body }))).toBe('云岭市总工会织密培训网')
  })
  test('an abstract, a clock', () => {
    for (const text of ['摘要：近日在城东举办主题活动', '(2012-01-17 20:00) 主题活动新闻']) {
      const titles = [{ text, origin: 'line' as const }]
      expect(findTitle(repairedFrom({ titles, body }))).toBe('我局“传承薪火”主题活动圆满结束')
    }
  })
  test('a span of months is no bar', () => {
    const text = '1-2月城东举办主题活动96名职工参加'
    const titles = ['heading', 'title-tag'].map((origin) => ({
      text: `开始了吗？ ${text}`,
      origin: origin as TitleCandidate['origin'],
    }))
    expect(findTitle(repairedFrom({ titles, body }))).toBe(`开始了吗？ ${text}`)
  })
  test('an arrow before it', () => {
    const titles = [{ text: '》我局主题活动圆满结束', origin: 'heading' as const }]
    expect(findTitle(repairedFrom({ titles, body }))).toBe('我局主题活动圆满结束')
  })
})

describe('lines around the title', () => {
  const body = ['来自各县区的选手参加临澜市技能竞赛，老师傅们也来观战。']
  const day = '2023-10-21 10:02:11 来源：临澜工会网'

  test('what stands under it with a dash', () => {
    const above = ['练绝活 亮绝技', '——临澜市技能竞赛侧记', day]
    expect(findTitle(repairedFrom({ above, body }))).toBe('练绝活 亮绝技')
  })

  test('a crumb between it and the day', () => {
    const above = ['花开“链”上香自来满园', '当前位置：首页 > 新闻中心', day, '职工的网上家园']
    expect(findTitle(repairedFrom({ above, body }))).toBe('花开“链”上香自来满园')
    const prose = ['花开“链”上香自来满园', '今年的新闻中心', day, '职工的网上家园']
    expect(findTitle(repairedFrom({ above: prose, body }))).toBe(null)
  })

  test('the subject of a thread, printed once more above the post', () => {
    const above = ['主题：花开“链”上香自来满园', '级别：版主', '花开“链”上香自来满园']
    expect(findTitle(repairedFrom({ above, body }))).toBe('花开“链”上香自来满园')
    const once = ['职工的网上家园', ...above.slice(1)]
    expect(findTitle(repairedFrom({ above: once, body }))).toBe(null)
    const navigation = ['职工维权服务热线', '职工素质提升', '职工维权服务热线', '职工素质提升']
    expect(findTitle(repairedFrom({ above: navigation, body }))).toBe(null)
  })

  test('a short one above a day with its label', () => {
    const above = ['某某报阅读机', '开栏的话', '日期：10-21', '版面：07']
    expect(findTitle(repairedFrom({ above, body }))).toBe('开栏的话')
    expect(findTitle(repairedFrom({ above: above.slice(0, 2), body }))).toBe(null)
  })

  test('the only line above the body', () => {
    const far = ['职工的网上家园', '频道：', '频道：', '频道：']
    const named = ['老师傅登台亮绝活赢得满堂彩', ...far.slice(1)]
    expect(findTitle(repairedFrom({ above: named, body }))).toBe('老师傅登台亮绝活赢得满堂彩')
    expect(findTitle(repairedFrom({ above: far, body }))).toBe(null)
    expect(findTitle(repairedFrom({ above: ['垂钓装备大全'], body }))).toBe(null)
    expect(findTitle(repairedFrom({ above: ['某某晚报网新闻中心'], body }))).toBe(null)
    expect(findTitle(repairedFrom({ above: [...named, '老师傅们同心走'], body }))).not.toBe(
      named[0],
    )
  })

  test('a name that the foot of the page owns is the site, whatever stands under it', () => {
    const above = ['垂钓装备大全', '时间:2024-05-01 05:52:48 浏览量:32308']
    const page = repairedFrom({ above, body })
    const below = { text: '版权所有 垂钓装备大全', zone: 'below' as const }
    expect(findTitle({ ...page, context: [...page.context, below] })).toBe(null)
    expect(findTitle(page)).toBe('垂钓装备大全')
  })
})

test('a call to follow is no title, though it stands alone above the body', () => {
  const body = ['来自各县区的选手参加临澜市技能竞赛，老师傅们也来观战。']
  expect(findTitle(repairedFrom({ above: ['关注我们获得精彩内容'], body }))).toBe(null)
})

test('a heading of the body is no title, where the page prints the article twice', () => {
  const lead = '技能竞赛在临澜开赛，来自各县区的选手各显身手。'
  const body = [lead, '老师傅为何登台？', '老师傅登台，是为了带好徒弟。']
  const titles: readonly TitleCandidate[] = [
    { text: '练兵场上 拼的是什么', origin: 'heading' },
    { text: '老师傅为何登台？', origin: 'line' },
  ]
  expect(findTitle(repairedFrom({ body, titles: [...titles] }))).not.toBe('老师傅为何登台？')
  const above = repairedFrom({ body: [lead, '老师傅登台，是为了带好徒弟。'], titles: [...titles] })
  expect(findTitle(above)).toBe('老师傅为何登台？')
})

describe('a title that the page breaks or lengthens', () => {
  const prose = '本次大赛是临澜市首届新就业形态劳动者技能竞赛，35名骑手参加，老师傅们也来观战助威。'

  test('over two lines, where the body has the words across the break', () => {
    const above = ['第02版：要闻', '我市首届新就业形态', '劳动者技能竞赛举办', '2024年07月14日']
    const titles = above.slice(1, 3).map((text) => ({ text, origin: 'line' as const }))
    const whole = '我市首届新就业形态劳动者技能竞赛举办'
    expect(findTitle(repairedFrom({ above, body: [prose], titles }))).toBe(whole)
    const other = ['我市首届技能竞赛举办', '劳动者风采']
    const apart = other.map((text) => ({ text, origin: 'line' as const }))
    const found = findTitle(repairedFrom({ above: other, body: [prose], titles: apart }))
    expect(found).toBe('我市首届技能竞赛举办')
  })

  test('over two lines, who did it and what was done', () => {
    const lines = ['临澜宏达制造有限公司', '开展“练绝活”骑手技能竞赛']
    const titles = lines.map((text) => ({ text, origin: 'line' as const }))
    const body = [prose, '临澜宏达制造有限公司的96名骑手参加。']
    expect(findTitle(repairedFrom({ above: lines, body, titles }))).toBe(lines.join(''))
    // The name of a column is not who did it.
    expect(findTitle(repairedFrom({ above: lines, body: [prose], titles }))).toBe(lines[1])
  })

  test('by a name behind a bar, where another line gives it alone', () => {
    const title = '临澜市首届骑手技能竞赛举办'
    const lines = [`${title}_每日速递(专注热点的小站)`, title]
    const titles = lines.map((text) => ({ text, origin: 'line' as const }))
    expect(findTitle(repairedFrom({ body: [prose], titles }))).toBe(title)
    const one = lines.slice(0, 1).map((text) => ({ text, origin: 'line' as const }))
    expect(findTitle(repairedFrom({ body: [prose], titles: one }))).toBe(lines[0])
  })
})

describe('titles with something beside them', () => {
  const body = ['菜农嫁接工在云岭市的比武中比快、比准、比成活率，名次当场公布。', '第二段讲比武。']
  const found = (titles: readonly TitleCandidate[]) =>
    findTitle({ ...repairedFrom({ body }), titles })

  test('section and kind of a thread are no part of it', () => {
    expect(found([{ origin: 'heading', text: '[民生] 【转帖】菜农嫁接工也有“大比武”了' }])).toBe(
      '菜农嫁接工也有“大比武”了',
    )
    expect(found([{ origin: 'heading', text: '【比武】菜农嫁接工也有“大比武”了' }])).toContain(
      '比武',
    )
  })

  test('a second heading with a dash stands under it', () => {
    const under: TitleCandidate = { origin: 'heading', text: '——记云岭市菜农嫁接工的比武名次' }
    expect(found([{ origin: 'heading', text: '菜农“比武人”' }, under])).toBe('菜农“比武人”')
  })
})
