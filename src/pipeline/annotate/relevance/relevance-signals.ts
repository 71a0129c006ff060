/** What speaks for or against a page, each counted once a distinct word. Weights are assumed. */
export interface Signal {
  readonly name: string
  readonly words: RegExp
  /** Points of the first distinct word, of each further one, and the most that a signal gives. */
  readonly points: readonly [first: number, further: number, most: number]
}

/** Whose news it is: workers as an organised body. */
export const workers: readonly Signal[] = [
  {
    name: '工会组织',
    words:
      /(?:[省市县区州旗盟]|自治区|全国|中华全国)?总工会|[省市县区]总(?=工会|[，。、的]|联合)|全总|市总|省总|工会联合会|产业工会|行业工会|工会委员会|公司工会|基层工会|各级工会|工会主席|工会干部|工会/gu,
    points: [3, 0.5, 4],
  },
  {
    name: '产业工人',
    words:
      /产业工人|产改|职工|劳动者|技术工人|一线工人|农民工|新就业形态|网约配送员|网约车司机|快递员|班组/gu,
    points: [1.5, 0.5, 3],
  },
  {
    name: '劳模工匠',
    words: /劳模|劳动模范|工匠|五一劳动奖章|工人先锋号|金牌工人/gu,
    points: [1, 0.5, 2],
  },
]

/** What it is about: skills and their way from learning to pay. */
export const skills: readonly Signal[] = [
  {
    name: '技能竞赛',
    words:
      /技能(?:竞赛|大赛|比武|比赛|比拼|运动会)|技术(?:比武|比赛|竞赛|运动会|大比武|大赛)|岗位练兵|劳动竞赛|劳动和技能竞赛|职业技能大赛|创新大赛|比技能|技能才艺/gu,
    points: [3, 0.5, 4],
  },
  {
    name: '工匠学院',
    words: /工匠(?:学院|学校|研修班|学堂|班)|职工(?:学堂|学校|夜校)|工会夜校/gu,
    points: [3, 0.5, 4],
  },
  {
    name: '产改',
    words: /产业工人队伍建设(?:改革)?|产业工人队伍|产改|技能形成体系|新八级工/gu,
    points: [3, 0.5, 4],
  },
  {
    name: '培训',
    words:
      /技能培训|职业培训|技能提升|技能人才|技能素质|素质提升工程|职工素质|实训基地|培训班|研修班|培训营|研修营|训练营|师带徒|名师带徒|在岗培训|求学圆梦|培训(?:职工|学员|工人|体系|中心|课程|基地|阵地)|实训|职工(?:继续)?教育|继续教育/gu,
    points: [2, 0.5, 4],
  },
  {
    name: '技能等级',
    words:
      /技能等级|高级工|高级技师|首席技师|技师|技术能手|技术状元|技术标兵|职业资格|首席技工|金蓝领|大国工匠|高技能/gu,
    points: [1, 0.5, 2],
  },
  {
    name: '创新',
    words:
      /创新工作室|(?:劳模|工匠|技能)[\p{Script=Han}]{0,6}工作室|五小|技术攻关|技术创新|合理化建议|小发明|先进操作法|创新创效|群众性创新|揭榜|领题|难题攻关|攻关(?:成果|项目|课题|小组|团队)|技术革新|技改|工艺改进|金点子/gu,
    points: [1.5, 0.5, 3],
  },
  {
    // Who is named a craftsman is named for skill; to be one (工匠代表) says nothing of what is told.
    name: '工匠选树',
    words:
      /工匠[”"]?(?:年度人物|提名|评选|选树|命名|称号|寻访|培树)|(?:评选|选树|命名|寻访)[^，。；]{0,12}工匠/gu,
    points: [1.5, 0.5, 2],
  },
  {
    // How a craft is handed on, in words of the shop floor. A single one tells nothing: welfare visits
    // old masters too. Three make a subject.
    name: '传艺',
    words:
      /师傅带徒弟?|师徒|带徒|教徒弟|徒弟|收徒|拜师|传帮带|老师傅|好师傅|导师|跟岗|手艺|绝活|绝技|看家本领|技艺|擂台|擂主|(?:班组|车间|职工|工匠|技能|岗位)课堂|选树|上岗证|操作证/gu,
    points: [1, 0.5, 3],
  },
  {
    // Courses by those who master a trade; lectures on health and marriage have other speakers.
    name: '工匠授课',
    words:
      /(?:工匠|老师傅|技术能手)[^，。；]{0,12}(?:主讲|授课|讲课|上课|讲给|送教)|(?:主讲|授课|讲课)[^，。；]{0,16}(?:工匠|老师傅)|(?:匠心(?:课堂|讲堂)|工匠(?:讲堂|大讲堂|讲师))(?![^，。；]{0,16}(?:医生|律师|养生|保健|健康|婚姻|心理))/gu,
    points: [1.5, 0.5, 3],
  },
  {
    // What only a contest or a course of a trade has; a match of the union's team has none of it.
    name: '考评',
    words: /比武|练兵|赛项|参赛工种|实操|实际操作|实训设备|理论考试|理论知识|技能等级|工种/gu,
    points: [0.5, 0.5, 1.5],
  },
  { name: '产教', words: /产教融合|校企合作|产教联盟|双元制|校企/gu, points: [1, 0.5, 2] },
]

/** Near misses, each by the name an editor reads, and what it costs. */
export interface NearMiss extends Signal {
  /**
   * `subject`: what it tells of; a page that tells of skills at length may touch it. `form`: what
   * kind of page it is; a paper on the reform stays a paper.
   */
  readonly kind: 'subject' | 'form'
  /** Why the page is out, in Chinese. */
  readonly message: string
}

export const nearMisses: readonly NearMiss[] = [
  {
    name: 'welfare',
    kind: 'subject',
    message: '工会福利、慰问或帮扶的消息，不谈职工技能',
    words:
      /送清凉|送温暖|送健康|送祝福|送文化|慰问|帮扶|困难职工|福利|疗休养|体检|相亲|交友|联谊|普惠|观影|会员日|节日礼|粽子|月饼|电影票|爱心托管|金秋助学|法律援助|绿豆|防暑/gu,
    points: [3, 1, 7],
  },
  {
    name: 'sports',
    kind: 'subject',
    message: '职工文体活动，不谈职工技能',
    words:
      /运动会|篮球|足球|羽毛球|乒乓球|拔河|趣味|健步走|马拉松|歌咏|合唱|文艺汇演|文艺演出|书画|摄影展|摄影比赛|诵读|征文|演讲比赛|厨艺|广场舞|棋牌|象棋|登山|钓鱼|剪纸|插花|舞蹈|声乐|古筝|钢琴|旗袍|香囊|团扇|漆扇|扎染|陶艺|手工皂|烘焙|体验(?:活动|课)/gu,
    points: [3, 1, 7],
  },
  {
    name: 'students',
    kind: 'subject',
    message: '学生技能竞赛或校园活动，没有工会参与',
    words:
      /中职|高职|中等职业|职业院校|职业学校|同学|学生|师生|校园|教育局|教育厅|教育部|大学生|班主任|毕业生|指导教师/gu,
    points: [2, 1, 6],
  },
  {
    name: 'paper',
    kind: 'form',
    message: '论文或研究文章，不是新闻',
    words:
      /(?:摘\s?要|关键词|引言)(?=\s*[\]】:：]|$)|参考文献|中图分类号|文献标识码|文章编号|\[\d{1,2}\]|本文(?:认为|分析|探讨|研究|拟|旨在)|课题组|基金项目|作者简介|调查问卷|实证(?:分析|研究)|学报/gmu,
    points: [4, 2, 10],
  },
  {
    name: 'template',
    kind: 'form',
    message: '范文、模板或资料下载页，不是新闻',
    words:
      /范文|模板|篇[一二三四五]|\(共\d+页\)|下载(?:文档|本文|积分)|文档(?:下载|大全)|主持词|心得体会|总结(?:范本|报告\d+字)|[Xx×]{2,}(?:市|县|区|公司|总?工会)|免费下载|付费阅读/gu,
    points: [4, 2, 10],
  },
  {
    name: 'recruitment',
    kind: 'form',
    message: '招聘启事，不是新闻',
    words: /招聘|应聘|岗位职责|任职要求|薪资|月薪|五险一金|简历|面试|双休|包吃住|报考/gu,
    points: [2, 1.5, 8],
  },
  {
    name: 'question',
    kind: 'form',
    message: '问答或论坛帖子，不是新闻',
    words:
      /楼主|网友(?:问|回答|提问)|最佳答案|百度知道|知乎|悬赏|采纳|请问|求助|怎么办理|有没有人|谢谢(?:大家|各位)|回答[:：]|提问[:：]|问[:：]|答[:：]/gu,
    points: [2.5, 1.5, 8],
  },
  {
    name: 'taiwan',
    kind: 'form',
    message: '台湾地区工会的消息，不在收录范围',
    words:
      /全国产业总工会|全产总|工斗|劳动部(?:长|劳动力发展署)|劳动力发展署|劳委会|劳基法|台铁|民进党|国民党|立委|中央社|国手|技术士证|企业工会联合会|全教总|新台币|劳工局|公投|劳保/gu,
    points: [4, 2, 10],
  },
  {
    name: 'trade',
    kind: 'form',
    message: '产品或营销页面，不是新闻',
    words:
      /欢迎(?:来电|咨询|订购|选购)|来电咨询|非标定制|厂家直销|报价|加盟|代理商|产品特点|售后服务|全国热线|招商|型号|微信号|加微信/gu,
    points: [2, 1.5, 8],
  },
]

/** Words of a report: a day or 近日, who said it, where it took place. */
export const report: Signal = {
  name: '地方新闻',
  words:
    /近日|日前|\d{1,2}月\d{1,2}日|今天|昨日|昨天|近年来|据了解|据悉|负责人|[\p{Script=Han}]{2}[省市县区]/gu,
  points: [0.5, 0.25, 1],
}
