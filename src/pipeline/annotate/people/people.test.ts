import { describe, expect, test } from 'vitest'
import { creditWords, hasSurname } from './names.ts'
import { findPeople } from './people.ts'
import { type PageLines, repairedFrom } from '../repaired.fixture.ts'

/** `记:` reporter, `通:` correspondent, `作:` author, `摄:` photographer, `编:` `责:` `审:` editors. */
const marks = {
  reporter: '记',
  correspondent: '通',
  author: '作',
  photographer: '摄',
  editor: '编',
  'responsible-editor': '责',
  reviewer: '审',
} as const

const people = (lines: PageLines) =>
  findPeople(repairedFrom(lines))
    .map(({ role, name }) => `${marks[role]}:${name}`)
    .join(' ')

describe('the end of the article', () => {
  const lead = '某市总工会举办竞赛。'

  test.for([
    ['选手各显身手。（记者 柳絮 通讯员 章台）', '记:柳絮 通:章台'],
    ['选手各显身手。（记者章台通讯员柳絮文/图）', '记:章台 通:柳絮'],
    ['选手各显身手。（吴冠之）', '作:吴冠之'],
    ['选手各显身手。（司空羽 阮晴）', '作:司空羽 作:阮晴'],
    ['选手各显身手。□窦皓 摄', '摄:窦皓'],
    ['选手各显身手。高云报道', '作:高云'],
    ['选手各显身手。（记者 程序）', '记:程序'],
    ['选手各显身手。（记者 王 强 李 想）', '记:王强 记:李想'],
    ['选手各显身手。（阿力亚·买买提）', '作:阿力亚·买买提'],
    ['会场上写着校训。严谨 高效 和谐', ''],
    ['选手各显身手。本报记者 柳絮 通讯员 章台 文/摄', '记:柳絮 通:章台'],
    ['选手各显身手。（完）', ''],
    ['选手各显身手。（有删改）', ''],
    ['设立工匠学院（二期）', ''],
    ['参赛的还有老技师（高云）', ''],
    ['由基层单位推荐（黄河厂）', ''],
    ['记者从市总工会获悉，竞赛将持续到月底。', ''],
    ['他在接受记者采访时说。', ''],
  ])('%s → %s', ([line, found]) => {
    expect(people({ body: [lead, line ?? ''] })).toBe(found)
  })

  test('a bracket alone, in the body or below it', () => {
    expect(people({ below: ['（记者李向南 通讯员郭竞）', '（责任编辑：张嘉）'] })).toBe(
      '记:李向南 通:郭竞 责:张嘉',
    )
    expect(people({ body: [lead, '（王珺 孙铮）'] })).toBe('作:王珺 作:孙铮')
    expect(people({ body: [lead, '（资料图片）'] })).toBe('')
  })

  test('names in a bracket before the last paragraph are no credit', () => {
    expect(people({ body: ['获奖的是老师傅。（吴冠之）', '赛后，各县区交流了经验。'] })).toBe('')
  })
})

describe('the dateline', () => {
  test.for([
    ['本报讯（记者柳絮 陈知）塔吊司机走进赛场。', '记:柳絮 记:陈知'],
    ['本报讯 记者苏打 通讯员竺青报道 日前，工匠学院揭牌。', '记:苏打 通:竺青'],
    ['河滨网临澜9月8日电（记者 邬蓝）8日，会议召开。', '记:邬蓝'],
    ['河滨网讯（临澜日报-河滨网记者赖书）日前，竞赛开赛。', '记:赖书'],
    ['德水新闻网讯（平原融媒记者 潘丙 艾迪）11月24日，竞赛开幕。', '记:潘丙 记:艾迪'],
    ['临澜工人日报讯 毛朝、姚磊报道 近日，运动会开赛。', '作:毛朝 作:姚磊'],
    ['临澜日报记者邢生报道 青海的快递员有了赛场。', '记:邢生'],
    ['河滨新闻网杭州4月30日电（王逸）省总工会近日发布方案。', '作:王逸'],
    ['记者了解到，竞赛设五个工种。', ''],
    ['县总工会（含乡镇工会）举办了竞赛。', ''],
    ['《条例》（以下简称条例）公布后，会议召开。', ''],
  ])('%s → %s', ([line, found]) => {
    expect(people({ body: [line ?? '', '第二段。', '第三段。', '第四段。', '第五段。'] })).toBe(
      found,
    )
  })
})

describe('lines of labels', () => {
  test.for([
    ['责任编辑：张嘉', '责:张嘉'],
    ['（责编：刘琼（实习）、黄瑾）', '责:刘琼 责:黄瑾'],
    ['编辑：王宇 审核：胡君', '编:王宇 审:胡君'],
    ['编辑：李飞 责任编辑：王红 审核：王书', '编:李飞 责:王红 审:王书'],
    ['一审丨苏木 二审|林间、白石 三审|万里', '审:苏木 审:林间 审:白石 审:万里'],
    ['文字：金玉 图片：袁辉 审核：卢飞 制作：周禹', '作:金玉 摄:袁辉 审:卢飞 编:周禹'],
    ['文字：金玉 制作：周禹 某病最好用中药治疗某地治疗某病', '作:金玉 编:周禹'],
    ['作者：麦田 发布时间：2009/7/15 点击数：532', '作:麦田'],
    ['作 者 盛夏 图文', '作:盛夏'],
    ['记者：姜琳、白佳', '记:姜琳 记:白佳'],
    ['日期：2025-08-14 来源： 临澜日报 作者：记者王达', '记:王达'],
    ['编辑：晓光', '编:晓光'],
    ['供稿：宣教部', ''],
    ['作者：临澜市总工会', ''],
    ['作者：2021-11-22 编辑推荐', ''],
    ['来源：河滨网 作者： 浏览：次', ''],
    ['编辑：站内采集', ''],
    ['编辑：快乐出发', ''],
    ['审核：办公室', ''],
    ['编辑部电话：000-0000', ''],
  ])('%s → %s', ([line, found]) => {
    expect(people({ below: [line ?? ''] })).toBe(found)
  })

  test('a label whose name stands on the next line', () => {
    expect(people({ below: ['责任编辑：', '张嘉'] })).toBe('责:张嘉')
  })

  test('names beside the day line', () => {
    expect(people({ above: ['邹倜', '2024年07月31日08:47 来源：临澜日报'] })).toBe('作:邹倜')
    expect(people({ above: ['黄雅 刘云 临澜工人报 2026-03-13 12:06:32'] })).toBe('作:黄雅 作:刘云')
    const labelled = '邹蓬磊 发布时间：2018-12-30 12:21:00来源： 临澜日报'
    expect(people({ above: [labelled] })).toBe('作:邹蓬磊')
    expect(people({ above: ['生活 发布时间：2018-12-30 12:21:00'] })).toBe('')
    expect(people({ above: ['生活 2024-09-12 19:25 安徽'] })).toBe('')
    expect(people({ above: ['要闻', '2024年07月31日08:47'] })).toBe('')
  })

  test('the only author line elsewhere, and not one of a list', () => {
    expect(people({ elsewhere: ['作者 盛夏 图文', '另一篇的句子。'] })).toBe('作:盛夏')
    expect(people({ elsewhere: ['作者：盛夏', '作者：麦田'] })).toBe('')
    expect(people({ elsewhere: ['责任编辑：张嘉'] })).toBe('责:张嘉')
    expect(people({ elsewhere: ['责任编辑：张嘉', '责任编辑：柳絮'] })).toBe('')
    const line = '本文来源：临澜网 作者：盛夏 责任编辑：张嘉_NA4919'
    expect(people({ elsewhere: [line] })).toBe('作:盛夏 责:张嘉')
    expect(people({ elsewhere: [line], above: ['作者：麦田'] })).toBe('作:麦田 责:张嘉')
  })

  test('a photographer in a caption is not the writer', () => {
    const body = ['第一段。', '图为赛场。河滨网记者 邬蓝 摄', '第三段。', '第四段。', '第五段。']
    expect(people({ body: [...body, '第六段。'] })).toBe('摄:邬蓝')
    expect(people({ body: ['图为赛场。本报通讯员 摄', ...body.slice(2), '第六段。'] })).toBe('')
  })

  test('each with the line it rests on', () => {
    const [person] = findPeople(repairedFrom({ below: ['责任编辑：张嘉'] }))
    expect(person).toEqual({ role: 'responsible-editor', name: '张嘉', evidence: '责任编辑：张嘉' })
  })
})

test('what stands behind the name of a paper, and behind that of a work', () => {
  expect(people({ above: ['来源：《临澜日报》 作者：柳絮 编辑：章台'] })).toBe('作:柳絮 编:章台')
  expect(people({ above: ['来源：《临澜日报》 记者：柳絮 通讯员：章台'] })).toBe('记:柳絮 通:章台')
  expect(people({ above: ['一等奖作品《大地》作者：柳絮'] })).toBe('')
})

describe('names', () => {
  test('joins what was set wide and cuts what is glued', () => {
    expect(creditWords('王 强 李四')).toEqual(['王强', '李四'])
    expect(creditWords('王晓红李四光')).toEqual(['王晓红', '李四光'])
    expect(creditWords('司空羽')).toEqual(['司空羽'])
  })

  test.for(['了解到', '宣教部', '记者', '市总工会', '安徽', '一二三四五'])(
    '%s is no name',
    (word) => {
      expect(hasSurname(word)).toBe(false)
    },
  )
})

describe('bylines of many makes', () => {
  test.for([
    ['【临澜报╱记者张嘉／河滨报导】', '记:张嘉'],
    ['河滨传媒╱记者张嘉／河滨报导 2012-01-17 17:03', '记:张嘉'],
    ['2012/1/17 张嘉 报导', '作:张嘉'],
    ['发布时间： 2012-01-17 20:52 来源：河滨网 张嘉', '作:张嘉'],
    ['作者：《临澜周刊》记者 张嘉', '记:张嘉'],
    ['作者：张嘉 文字大小：【大】【中】【小】', '作:张嘉'],
    ['作者： 河滨谈记者张嘉王明达陆露 稿源：某刊', '记:张嘉 记:王明达 记:陆露'],
    ['作者：河滨大学历史学院张嘉', '作:张嘉'],
    ['出处：某站 作者：chillzhang 编辑：柳絮', '作:chillzhang 编:柳絮'],
    ['作者：NN076', ''],
    ['来源：河滨网 阅读', ''],
  ])('%s → %s', ([line, names]) => {
    expect(people({ above: [line ?? ''] })).toBe(names)
  })
  test.for([
    ['最后一句话说完了。（编辑 张嘉）', '编:张嘉'],
    ['最后一句话说完了。（编译/张嘉）', '作:张嘉'],
    ['最后一句话说完了。（文字 版本）', ''],
  ])('%s → %s', ([line, names]) => {
    expect(people({ body: ['第一段。', '第二段。', '第三段。', line ?? ''] })).toBe(names)
  })
  test('in the middle of the body', () => {
    const body = (line: string) => ['一。', '二。', '三。', line, '四。', '五。', '六。', '七。']
    expect(people({ body: body('本报记者 张嘉') })).toBe('记:张嘉')
    expect(people({ body: body('本版文/记者张嘉王明达实习生陆露') })).toBe(
      '记:张嘉 记:王明达 记:陆露',
    )
    expect(people({ body: body('河滨报记者张嘉柳絮絮摄影陆露') })).toBe('记:张嘉 记:柳絮絮')
    expect(people({ body: body('记者从现场了解到') })).toBe('')
  })
})

describe('more forms of credits', () => {
  test.for([
    ['责任编辑： 张嘉【纠错】', '责:张嘉'],
    ['责 编：张 嘉 审 核：柳絮', '责:张嘉 审:柳絮'],
    ['审核人：张嘉', '审:张嘉'],
    ['【撰文】柳絮', '作:柳絮'],
    ['【通讯员】柳絮 章台', '通:柳絮 通:章台'],
    ['供稿：柳絮', '作:柳絮'],
    ['供稿：经济部', ''],
    ['供稿：高新区', ''],
    ['【提示】柳絮飘飞', ''],
    ['记者 柳絮/文 章台/图', '记:柳絮'],
  ])('%s → %s', ([line, found]) => {
    expect(people({ below: [line ?? ''] })).toBe(found)
  })

  test('a name behind a square above the first paragraph', () => {
    const lead =
      '临澜市总工会近日举办职工技能竞赛，选手来自各县区，现场比拼技艺，气氛热烈，展现风采。'
    expect(people({ body: ['■柳絮', lead, lead] })).toBe('作:柳絮')
    expect(people({ body: ['■赛程安排', lead, lead] })).toBe('')
  })
})

test('the author of the head where nobody stands on the page', () => {
  const head = { author: '柳絮' }
  expect(people({ head })).toBe('作:柳絮')
  expect(people({ head, below: ['编辑丨张嘉'] })).toBe('编:张嘉')
  expect(people({ head: { author: '临澜新闻网' } })).toBe('')
})

describe('names among foreign passages and codes of the house', () => {
  test.for([
    ['责任编辑：柳絮_liuxu', '责:柳絮'],
    ['责任编辑：柳絮_NOGZS11504', '责:柳絮'],
    ['责任编辑：柳絮 PN054', '责:柳絮'],
  ])('%s → %s', ([line, found]) => {
    expect(people({ below: [line ?? ''] })).toBe(found)
  })

  test('the writer in the line of the outlet, beside an editor without a name', () => {
    expect(people({ elsewhere: ['本文来源：临澜日报 作者：柳絮 责任编辑：NF042'] })).toBe('作:柳絮')
    expect(people({ elsewhere: ['更多好文请看本栏目 作者：柳絮 共三十篇 欢迎订阅收藏'] })).toBe('')
  })

  test('a heading in square brackets is no name', () => {
    expect(people({ body: ['【成长】', '他在车间里一干就是二十年。'] })).toBe('')
    expect(people({ body: ['他在车间里一干就是二十年。', '（柳絮）'] })).toBe('作:柳絮')
  })
})

describe('names ahead of the lead and beside what they made', () => {
  test.for([
    ['（柳絮 章台 司空羽）近日，临澜市举办技能竞赛。', '作:柳絮 作:章台 作:司空羽'],
    ['（高云）近日，临澜市举办技能竞赛。', ''],
    ['（上接第1版）近日，临澜市举办技能竞赛。', ''],
  ])('%s → %s', ([line, found]) => {
    expect(people({ body: [line ?? '', '竞赛设焊工、钳工两个工种，选手来自各县区。'] })).toBe(found)
  })

  test('记者 柳如烟文', () => {
    expect(people({ below: ['记者 柳如烟文'] })).toBe('记:柳如烟')
    expect(people({ below: ['记者 欧阳修文'] })).toBe('记:欧阳修文')
  })
})

describe('where the writer works, and captions before the lead', () => {
  const lead = '临澜市工匠学院授牌仪式在职工活动中心举行，来自各县区的师傅和徒弟参加了仪式。'

  test('a department in front of the name', () => {
    expect(people({ body: [lead, '（工会 柳絮）'] })).toBe('作:柳絮')
    expect(people({ body: [lead, '（工会 办公室）'] })).toBe('')
    expect(people({ body: [lead, '（工会 组织开展）'] })).toBe('')
  })

  test('a dateline below captions', () => {
    const captions = ['授牌现场.JPG', '授牌现场', '师傅代表发言', '徒弟代表发言']
    const dated = `临澜晨报消息（记者 柳絮 通讯员 章台）12月22日，${lead}`
    expect(people({ body: [...captions, dated] })).toBe('记:柳絮 通:章台')
    expect(
      people({
        body: [...captions, '记者柳絮在现场看到，师傅和徒弟都来了，台上台下一片掌声，热闹得很。'],
      }),
    ).toBe('')
  })
})
