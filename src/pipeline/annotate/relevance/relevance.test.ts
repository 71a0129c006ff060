import { describe, expect, test } from 'vitest'
import { judge } from './relevance.ts'
import { repairedFrom } from '../repaired.fixture.ts'

const verdict = (body: string, title: string | null = null) =>
  judge({ article: repairedFrom({ body: body === '' ? [] : [body] }), title })

/** Brings a text over the least length without a word that counts. */
const filler =
  '现场气氛热烈，大家你追我赶，一天下来人人都有收获，围观的人也连声叫好，直到天黑才散。'

describe('accepts', () => {
  test.for([
    ['a terse report', `8月25日，由市总工会主办的第三届职工职业技能大赛理论考试开考。${filler}`],
    ['a contest of a company', `公司工会组织电焊工技能比武，40名员工参赛，评出金牌工人。${filler}`],
    ['a policy', `为推进产业工人队伍建设改革，健全技能形成体系，现提出如下意见。${filler}`],
    ['a training class', `区总工会第二期无人机操控员培训班结业，惠及职工740人次。${filler}`],
    ['no 工会 at all', `市总牵头的职工技能竞赛收官，产业工人同台竞技。${filler}`],
    [
      'an academy that also cares',
      `市总工会工匠学院开课，设技能培训、技能等级认定与技能竞赛，课间为职工体检、送清凉。${filler}`,
    ],
    [
      'skills at length beside welfare',
      `工匠学院开课，设技能培训、技能竞赛，另有体检、慰问、福利、观影、疗休养，职工称便。${filler}`,
    ],
    ['a college as the venue', `县总工会主办的职工技能竞赛在职业学校举行，学生观摩。${filler}`],
    [
      'masters who train',
      `市总工会公布金牌师傅名单，入选者平均带徒12年，徒弟中有人成了高级工、技师。${filler}`,
    ],
    [
      'a mentor in the plant',
      `区总工会聘请导师进厂跟岗指导，每对师徒安排经费，优先推荐创建工匠工作室。${filler}`,
    ],
    [
      'a challenge of skills',
      `市总工会举办绝活擂台，33名矿工亮出看家本领，擂主每月一换。${filler}`,
    ],
    [
      'craftsmen who are named',
      `自治区总工会命名7人为年度“云岭工匠”，经网络投票、专家评审产生，“云岭工匠”评选年年开展。${filler}`,
    ],
    [
      'craftsmen who teach',
      `区总工会“匠心课堂”走进园区，担任主讲的都是本地企业的工匠，课程讲机器人运维。${filler}`,
    ],
    ['lessons in the team', `县总工会公布班组课堂名单，由手艺最好的老师傅给徒弟讲课。${filler}`],
  ])('%s', ([, text]) => {
    expect(verdict(text ?? '').status).toBe('accepted')
  })
})

describe('rejects, and says which near miss it was', () => {
  test.for([
    [
      '福利',
      `区总工会“匠心讲堂”邀请医生讲养生，由康复技师主讲颈椎保健，听课职工领到福利和体检券。${filler}`,
    ],
    ['福利', `区总工会健康课堂走进园区，医生担任主讲，职工听课后领到福利和体检券。${filler}`],
    ['慰问', `市总工会开展送清凉活动，为环卫工人送去绿豆、毛巾等防暑物品。${filler}`],
    ['文体', `区总工会举办职工趣味运动会，设拔河、篮球等项目，300名职工参加。${filler}`],
    [
      '学生',
      `全市中等职业学校学生技能大赛开赛，11所学校的460名学生参加，由市教育局主办。${filler}`,
    ],
    [
      '论文',
      `[摘 要]产业工人队伍建设改革成效显著，职工技能培训[1]不断深化[2]，工会作用突出[3]。${filler}`,
    ],
    ['范文', `工会技能竞赛主持词范文，××公司工会职工技能大赛模板，免费下载。${filler}`],
    [
      '招聘',
      `公司招聘焊工，岗位职责：焊接；任职要求：高级工；月薪八千，五险一金，工会齐全，有技能培训。${filler}`,
    ],
    [
      '问答',
      `楼主请问工会技能培训怎么报名？网友回答：找职工服务中心。最佳答案：谢谢大家。${filler}`,
    ],
    ['慰问', `市总工会慰问退休老师傅，夸他们手艺好、徒弟多，送去体检卡和防暑物品。${filler}`],
    ['慰问', `市总工会走访慰问工匠和劳模代表，为他们送去体检卡、粽子和绿豆等防暑物品。${filler}`],
    ['文体', `区总工会摆下象棋擂台，各路高手亮出绝活，擂主获奖杯，棋牌室座无虚席。${filler}`],
    ['文体', `区总工会办漆扇体验课，请导师传授手艺、讲绝活，职工说体验活动有趣。${filler}`],
    ['文体', `县总工会请剪纸老师傅教女职工，手艺精巧，徒弟们又学插花，其乐融融。${filler}`],
    [
      '台湾',
      `劳动部长表示，全国产业总工会关心职业训练，劳工局将办技能竞赛，工会劳工可参加技能培训。${filler}`,
    ],
  ])('%s', ([word, text]) => {
    expect(verdict(text ?? '')).toMatchObject({ status: 'rejected', reason: 'off-topic' })
    expect(verdict(text ?? '')).toHaveProperty('message', expect.stringContaining(word ?? ''))
  })

  test('a paper on the subject itself', () => {
    const words =
      '产业工人队伍建设改革中，各级工会办工匠学院、技能竞赛、技能培训、创新工作室、产教融合'
    expect(verdict(`${words}。[摘 要]改革有成效。[关键词]技能。${filler}`).status).toBe('rejected')
    expect(verdict(`${words}。详见公告[1]。${filler}`).status).toBe('accepted')
  })

  test('one or two words of craft are no subject', () => {
    expect(verdict(`市总工会看望老师傅，听他们谈手艺。${filler}`).status).toBe('rejected')
  })

  describe('a thread', () => {
    const thread = [
      '楼主 某某 发表于 2022-10-8 22:14 | 只看楼主 | 倒序浏览',
      '1楼 某甲 发表于 22:31',
    ]
    const comments = ['1楼 某甲 发表于 2022-10-8 22:31', '2楼 某乙 发表于 22:40 楼主说得好']
    const judged = (body: string, cuts: readonly string[]) =>
      judge({
        article: {
          ...repairedFrom({ body: [body] }),
          edits: cuts.map((before) => ({
            rule: 'drop-other-posts',
            kind: 'cut',
            before,
            after: '',
          })),
        },
        title: null,
      })
    const asked = `本人参加了市总工会的技能竞赛，想问问各位，高级工证书涨工资认不认？${filler}`
    const reported = `8月25日，市总工会举办职工技能竞赛，40名选手参赛，评出技术能手。${filler}`

    test('that asks is out, by the marks around it', () => {
      expect(judged(asked, thread)).toMatchObject({
        reason: 'off-topic',
        message: expect.stringContaining('论坛'),
      })
    })

    test('that carries a report stays, and so does a report with numbered comments', () => {
      expect(judged(reported, thread).status).toBe('accepted')
      expect(judged(reported, comments).status).toBe('accepted')
      const voices = `${reported}“请问各位师傅，谢谢大家指点。”一名选手说。`
      expect(judged(voices, comments).status).toBe('accepted')
      expect(judged(voices, thread).status).toBe('rejected')
    })
  })

  test('a page without anything of it', () => {
    expect(verdict(`某女星亮相综艺首播，话题阅读量破亿，节目组回应。${filler}`)).toMatchObject({
      reason: 'off-topic',
    })
  })

  test('a borrowed title does not carry a foreign body', () => {
    const title = '临澜市总工会举办职工技能竞赛'
    expect(verdict(`某女星亮相综艺首播，话题阅读量破亿。${filler}`, title).status).toBe('rejected')
  })

  test('no body, injected pages and lost bytes have codes of their own', () => {
    expect(verdict('')).toMatchObject({ reason: 'no-body' })
    const empty = repairedFrom({ body: [] })
    const cut = (rule: string, before: string) => ({
      ...empty,
      edits: [{ rule, kind: 'cut', before, after: '' } as const],
    })
    expect(judge({ article: cut('drop-spam-keywords', '广告'), title: null })).toMatchObject({
      reason: 'spam',
    })
    const lost = '锟斤拷烫烫烫'.repeat(20)
    expect(judge({ article: cut('drop-mojibake', lost), title: null })).toMatchObject({
      reason: 'garbled',
    })
  })
})
