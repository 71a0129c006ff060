import { describe, expect, test } from 'vitest'
import { findPeople } from './people.ts'
import { type PageLines, repairedFrom } from '../repaired.fixture.ts'

const people = (lines: PageLines) =>
  findPeople(repairedFrom(lines))
    .map(({ role, name }) => `${role}:${name}`)
    .join(' ')

describe('credits below the article', () => {
  test.for([
    ['责任编辑：张嘉_NB11143', 'responsible-editor:张嘉'],
    ['[责任编辑：张嘉 PN054]', 'responsible-editor:张嘉'],
    ['责任编辑：NN042', ''],
    ['（编辑：GY653）', ''],
    ['编辑 张嘉 校对 李想', 'editor:张嘉'],
    ['值班编委 王强 编辑 张嘉', 'reviewer:王强 editor:张嘉'],
    ['编辑 部门', ''],
    ['编辑 张嘉 责编 李想（实习）', 'editor:张嘉 responsible-editor:李想'],
    ['责任编辑：【张嘉】', 'responsible-editor:张嘉'],
    ['（采访整理：柳絮）', 'author:柳絮'],
    ['（记者 柳絮 通讯员 温絮）某地看牙 电话0000', 'reporter:柳絮 correspondent:温絮'],
    ['（图片由阿依·买买提提供）', ''],
    ['二审丨张嘉、业文', 'reviewer:张嘉 reviewer:业文'],
    ['编辑：张嘉、热线', 'editor:张嘉'],
    // No list: a word behind the name.
    ['编辑：张嘉 热线', 'editor:张嘉'],
    ['校对：李想', ''],
    ['编辑丨张嘉 校对丨李想', 'editor:张嘉'],
    ['摄影/李想 编辑/张嘉', 'photographer:李想 editor:张嘉'],
    ['医务科供稿 摄影/李想', 'photographer:李想'],
    ['责编：Amy Zhang', 'responsible-editor:Amy Zhang'],
    ['责编：Admin', ''],
    ['责编：zhangjia', 'responsible-editor:zhangjia'],
    ['责编：newsroom', ''],
    ['责任编辑：快乐的小鱼', 'responsible-editor:快乐的小鱼'],
    ['责任编辑：临澜新闻网', ''],
    ['（河滨网编辑 张嘉）', 'editor:张嘉'],
    ['采写：河滨见习记者 柳絮', 'reporter:柳絮'],
    ['执笔人：柳絮 章台 金玉', 'author:柳絮 author:章台 author:金玉'],
    ['（作者：柳絮北京某大学教授）', 'author:柳絮'],
    ['作者：柳絮：某学院，临澜', 'author:柳絮'],
    ['作者简介：', ''],
    ['编辑 锁定', ''],
    ['编辑 讨论', ''],
    ['来源：临澜文明网 作者：徐临区枫林街道', ''],
    ['（来源：临澜工运网 记者 柳絮 通讯员 章台）', 'reporter:柳絮 correspondent:章台'],
    ['来源：临澜文明网 作者：王枫林陶安', 'author:王枫林 author:陶安'],
    ['作者：王枫林同志', ''],
    ['选稿：张嘉 来源：临澜市文明办', 'editor:张嘉'],
    ['来源：河滨网 作者：柳絮 选稿：张嘉', 'author:柳絮 editor:张嘉'],
    ['一等奖《大地》作者：柳絮', ''],
    ['二等奖作品《秋收》 作者：柳絮', ''],
    ['《大地》是作品名。作者：柳絮', 'author:柳絮'],
  ])('%s → %s', ([line, found]) => {
    expect(people({ below: [line ?? ''] })).toBe(found)
  })
})

describe('bylines of the text', () => {
  const lead = '某市总工会举办竞赛。'

  test.for([
    ['选手各显身手。（文/图 柳絮 章台）', 'author:柳絮 author:章台'],
    ['选手各显身手。（记者飞小溪 通讯员章台）', 'reporter:飞小溪 correspondent:章台'],
    ['选手各显身手。（记者获悉详情 通讯员章台）', ''],
    ['选手各显身手。（记者飞小溪）', ''],
    ['选手各显身手。（记者手记 通讯员章台）', ''],
    ['选手各显身手。（柳絮 上海报道）', 'author:柳絮'],
    ['选手各显身手。（记者 柳絮 金玉报道）', 'reporter:柳絮 reporter:金玉'],
    ['河滨报记者 柳絮 山东临澜报道', 'reporter:柳絮'],
    ['本报记者柳絮发自北京', 'reporter:柳絮'],
    ['河滨客户端·临澜商报记者柳絮/文受访者供图', 'reporter:柳絮'],
    ['《大视野》作者 柳絮', 'author:柳絮'],
    ['河滨网记者柳絮、章台10月6日报道：竞赛开幕。', 'reporter:柳絮 reporter:章台'],
    ['河滨网通讯员柳絮、记者章台1月11日报道：竞赛开幕。', 'correspondent:柳絮 reporter:章台'],
    ['河滨网记者从市总工会获悉，10月6日报道的竞赛已经开幕。', ''],
    ['选手各显身手。（柳如东 通讯员 章台）', 'author:柳如东 correspondent:章台'],
    ['选手各显身手。（河滨网 通讯员 章台）', 'correspondent:章台'],
  ])('%s → %s', ([line, found]) => {
    expect(people({ body: [lead, line ?? ''] })).toBe(found)
  })

  test('who made a work that the line above names is no writer of the page', () => {
    const body = [lead, '竞赛为期三天。', '评委共有五人。', '获奖作品如下。', '名单公布。']
    expect(people({ body: [...body, '《大地》', '作者：柳絮'] })).toBe('')
    expect(people({ body: [...body, '《大地》'], below: ['作者：柳絮'] })).toBe('')
    expect(people({ body: [...body, '竞赛还将继续。', '作者：柳絮'] })).toBe('author:柳絮')
  })

  test('reporter and correspondent under a picture took it', () => {
    const caption = '◆职工参加竞赛。 本报记者 柳絮通讯员 章台摄'
    expect(people({ body: [caption, `本报讯（记者金玉）${lead}`, lead, lead, lead, lead] })).toBe(
      'reporter:金玉 photographer:柳絮 photographer:章台',
    )
  })

  test('names under a title that names them are a caption', () => {
    const long = `${lead}选手来自各县区，比赛持续三天，共设五个项目，还有两场讲座和一次座谈。`
    const page = (text: string) => ({
      body: ['柳絮、章台', long],
      titles: [{ text, origin: 'heading' as const }],
    })
    expect(people(page('柳絮夺冠感谢师傅'))).toBe('')
    expect(people(page('新秀夺冠感谢师傅'))).toBe('author:柳絮 author:章台')
  })

  test('and so at the end of a text of pictures', () => {
    const body = ['本报讯（记者金玉）竞赛开幕。', '◆职工参加竞赛。本报记者 柳絮通讯员 章台摄']
    expect(people({ body })).toBe('reporter:金玉 photographer:柳絮 photographer:章台')
  })

  test('a note of the editors in the bracket of the dateline', () => {
    expect(people({ body: ['临澜网10月4日讯（记者柳絮 整合）长假过半。'] })).toBe('reporter:柳絮')
  })

  test('a name between title and first paragraph, and no heading there', () => {
    const paragraph = '去年以来，'.repeat(20)
    expect(people({ body: ['柳如絮', paragraph] })).toBe('author:柳如絮')
    expect(people({ body: ['高温', paragraph] })).toBe('')
    expect(people({ body: ['柳如絮', '短句。'] })).toBe('')
    const titles = [{ text: '竞赛之夜（上）', origin: 'line' }] as const
    expect(people({ body: ['竞赛之夜（上）', '柳絮', paragraph], titles })).toBe('author:柳絮')
  })
})

test('another name of the outlet before the dateline', () => {
  expect(people({ body: ['临澜网（临澜日报网）讯（记者柳絮 通讯员金玉）竞赛举行。'] })).toBe(
    'reporter:柳絮 correspondent:金玉',
  )
})

test('writers in front of the editor, in the last line', () => {
  const line = '选手各显身手。柳絮 金玉 摄影报道 责任编辑：张嘉'
  expect(people({ body: ['开场。', line] })).toBe('responsible-editor:张嘉 author:柳絮 author:金玉')
})

describe('lines above the article', () => {
  test.for([
    ['【文/河滨网专栏作者 柳絮】', 'author:柳絮'],
    ['柳絮/临澜青年报', 'author:柳絮'],
    ['2024年7月16日08:19 [ 柳絮 ] 来源：[ 临澜金融报 ]', 'author:柳絮'],
    ['发表于2014-08-24 21:30| 1164次阅读| 来源临澜| 0 条评论| 作者柳絮', 'author:柳絮'],
    ['华夏人文 2020-03-09 18:14:21', ''],
    ['柳絮/飞扬', ''],
    ['2024年7月16日08:19 [ 打印 ]', ''],
  ])('%s → %s', ([line, found]) => {
    expect(people({ above: [line ?? ''] })).toBe(found)
  })
})

test('a name that is a word, behind its role and a blank', () => {
  expect(people({ body: ['临澜网5月11日电（记者 草原）竞赛举行。'] })).toBe('reporter:草原')
  expect(people({ body: ['临澜网5月11日电（记者 获悉）竞赛举行。'] })).toBe('')
})

test('the one bracket of reporters, or line of two kinds of editors, among foreign passages', () => {
  expect(people({ elsewhere: ['（临澜在线记者 柳絮）'] })).toBe('reporter:柳絮')
  expect(people({ elsewhere: ['（记者 柳絮）', '（记者 金玉）'] })).toBe('')
  expect(people({ elsewhere: ['编辑：张嘉 终审：李想'] })).toBe('editor:张嘉 reviewer:李想')
})

test('the editor beside the outlet, among foreign passages', () => {
  const line = '本文来源：临澜日报 责任编辑：张嘉_NN2587'
  expect(people({ elsewhere: [line] })).toBe('responsible-editor:张嘉')
  expect(people({ elsewhere: [line, '本文来源：河滨网 责任编辑：李想'] })).toBe('')
})
