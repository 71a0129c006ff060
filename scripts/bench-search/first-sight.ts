/**
 * Queries over the shipped articles as union staff and researchers would ask them, written and
 * labelled from the articles alone, before a look at the search. Lines as in `shipped-queries.ts`,
 * with a fourth part where a page that does not answer may still hold all the words asked for.
 */
export const firstSightLines = `
  question | 哪个省的工匠学院最多 | 山东 143所 | 工匠学院
  question | 省级工匠学院补助多少钱 | 一次性补助 | 工匠学院 补助
  question | 考上高级技师工会奖励多少钱 | 凤城工匠 | 高级技师
  question | 外卖小哥技能比赛谁拿了金奖 | 孟炫志
  question | 全国职工职业技能大赛有哪些比赛工种 | 第八届全国职工职业技能大赛 | 职业技能大赛 工种
  question | 龙江工匠的奖励资金一共有多少 | 龙江工匠 1500余万元
  question | 长春工匠是怎么评出来的 | 长春工匠
  question | 海南技能竞赛获奖能晋升什么等级 | 海南 技能竞赛
  question | 深圳的产业工人去哪里参加培训 | 1+20+100 | 深圳 产业工人 培训
  question | 云南现在有几家工匠学院？ | 云南 工匠学院
  question | 什么叫“校企会”联盟 | 校企会
  question | 五小创新大赛最早是哪个省办的 | 发源地 | 五小
  question | 银川职工考证有补贴吗 | 凤城工匠
  question | 扬州竞赛办法里第一名怎么奖励 | 扬州 竞赛 办法
  question | 快递员能参加什么技能大赛 | 快递员 技能大赛
  question | 劳模工匠助企行是什么活动 | 劳模工匠助企行
  abbreviation | 产改 立法 | 产改/产业工人队伍建设 立法
  abbreviation | 全总 重点支持 工匠学院 | 全总/全国总工会 重点支持 工匠学院
  abbreviation | 省总 创新工作室 名单 | 省总/省总工会 创新工作室 名单
  abbreviation | 五小 | 五小
  abbreviation | 自贸港竞赛 | 自贸港 竞赛
  abbreviation | 园区总工会 | 园区总工会
  abbreviation | 专精特新 | 专精特新
  abbreviation | 教科文卫工会 | 教科文卫
  abbreviation | 大思政课 | 大思政课
  Traditional | 長三角 工匠 | 长三角 工匠
  Traditional | 創新工作室聯盟 | 创新工作室 联盟
  Traditional | 勞模工匠助企行 | 劳模工匠助企行
  Traditional | 蘇州 職工技能 | 苏州 职工技能 | 苏州 职工 技能
  Traditional | 瀋陽裝備製造學校 | 沈阳装备制造学校
  Traditional | 廣西工匠 | 广西工匠
  Traditional | 雲南省職工技能才藝大賽 | 职工技能才艺大赛
  Traditional | 哈爾濱 工匠 | 哈尔滨 工匠
  Traditional | 學歷提升經費 | 学历提升
  Traditional | 網約配送員技能競賽 | 网约配送员 技能竞赛 | 网约配送员
  pinyin | huangshanxueyuan | 黄山学院
  pinyin | jiaxing peisongyuan | 嘉兴 配送员
  pinyin | wangqingxiang | 王庆祥
  pinyin | guangxi gongjiang | 广西 工匠
  pinyin | changchungongjiang | 长春工匠
  pinyin | laomo | 劳模
  pinyin | xinjiang fengrengong | 新疆 缝纫工
  pinyin | fushikang | 富士康
  pinyin | ren gong zhi neng | 人工智能
  pinyin | meizhuang jiankang | 美妆健康
  initials | cygr | 产业工人
  initials | ldjs | 劳动竞赛
  initials | jnds | 技能大赛
  initials | jjhgjxy | 金鸡湖工匠学院
  initials | dggj | 大国工匠
  initials | xqhz | 校企合作
  typo | 工匠雪院 | 工匠学院
  typo | 技能竞塞 | 技能竞赛
  typo | 长春工将 | 长春工匠
  typo | 产业工人对伍建设 | 产业工人队伍建设
  typo | 网约配送圆 竞赛 | 网约配送员 竞赛
  typo | 金鸡胡工匠学院 | 金鸡湖工匠学院
  typo | 创新工做室 | 创新工作室
  typo | 富士康人型机器人 | 人形机器人
  typo | 职工技术运动回 | 职工技术运动会
  typo | 劳动奖张 | 劳动奖章
  typo | 医疗护助金 | 医疗互助金
  typo | 区快链 | 区块链
  number | 3000元 | 3000元
  number | 8万元 创新工作室 | 8万元 创新工作室
  number | 4900万元 | 4900万元
  number | 526.8万人次 | 526.8万人次
  number | 264.3万 | 264.3万
  number | 570亿元 | 570亿元
  number | 15.3万家 | 15.3万家
  number | 36000000元 | 3600万元
  number | 31个省 | 31个省
  number | 143家工匠学院 | 143家 工匠学院 | 工匠学院
  number | 1+2+3产改工作服务体系 | 1+2+3
  number | 1500万元 龙江工匠 | 1500余万元 龙江工匠
  number | 1000名职工拿到证书 | 认证证书
  place and topic | 焦作 技能竞赛 | 焦作 技能竞赛
  place and topic | 温县咖啡师 | 温县 咖啡师
  place and topic | 铜仁 医疗互助 | 铜仁 医疗互助
  place and topic | 隆昌校企合作 | 隆昌 校企合作
  place and topic | 大连 工匠杯 | 大连 工匠杯
  place and topic | 扬州 劳动和技能竞赛 | 扬州 劳动和技能竞赛
  place and topic | 贵州 大国工匠 | 贵州 大国工匠
  place and topic | 河北 五小 | 河北 五小
  place and topic | 江西稀土竞赛 | 江西 稀土
  place and topic | 福建 劳模工作室 | 福建 劳模 工作室
  place and topic | 四川校企合作 | 四川 校企合作
  place and topic | 上海 区块链 | 上海 区块链
  place and topic | 辽宁省工匠学院 | 辽宁 工匠学院
  place and topic | 娄底市材料谷 | 娄底 材料谷
  person | 马成忠 | 马成忠
  person | 孟炫志 | 孟炫志
  person | 陆晓春 专利 | 陆晓春
  person | 揣晓倩 | 揣晓倩
  person | 大国工匠秦世俊 | 秦世俊
  person | 记者杨志雄 | 杨志雄
  person | 隆昌 梁虹 | 梁虹
  outlet | 长春日报 | 长春日报
  outlet | 山西日报 创新工作室 | 山西日报
  outlet | 湖南工人报 | 湖南工人报
  outlet | 深圳特区报 培训 | 深圳特区报
  outlet | 劳动报 静安 | 静安
  outlet | 中国新闻网 学历提升 | 中国新闻网 学历
  date | 2024年12月 | @2024-12
  date | 2025年1月 工匠学院 | @2025-01 工匠学院
  date | 2024年11月黑龙江 | @2024-11 黑龙江
  date | 2023年 苏州 | @2023 苏州
  date | 2018年技能大赛 | @2018 技能大赛 | @2018
  date | 2026年3月 | @2026-03
  date | 去年 工匠学院 | @2025 工匠学院 | 去年 工匠学院
  date | 今年 总工会 | @2026 总工会 | 今年 总工会
  date | 2020年5月 长春 | @2020-05 长春
  date | 2021-09 隆昌 | @2021-09 隆昌
  date | 2024年9月6日 重庆 | @2024-09 重庆
  date | 2025年11月30日 深圳 | @2025-11-30 深圳
  phrase | “凤城工匠” | 凤城工匠
  phrase | "新春第一会" | 新春第一会
  phrase | 『大咖杯』 | 大咖杯
  phrase | “圆梦计划” 深圳 | 圆梦计划 深圳
  phrase | 《关于加强全省工匠学院建设的意见》 | 关于加强全省工匠学院建设的意见
  phrase | “技承匠心”职业技能竞赛 | 技承匠心
  exclusion | 工匠学院 -山东 -云南 -江苏 | 工匠学院 !山东 !云南 !江苏
  exclusion | 创新工作室 -山西 | 创新工作室 !山西
  exclusion | 网约配送员 －浙江 | 网约配送员 !浙江
  exclusion | 大国工匠 -黑龙江 | 大国工匠 !黑龙江
  exclusion | 产改 -"苏州工业园区" | 产改/产业工人队伍建设改革 !苏州工业园区
  mixed | 5G网络智慧化 | 5G网络
  mixed | 20+8产业集群 | 20+8
  mixed | 3+13+N | 3+13+N
  mixed | suzhou 技能竞赛 | 苏州 技能竞赛
  mixed | Gongjiang学院 山东 | 工匠学院 山东
  mixed | AI训练师 | 人工智能训练师
  mixed | 一汽-大众 维修电工 | 一汽-大众
  full width | ３６７２家 | 3672家
  full width | １＋１０＋１００ | 1+10+100
  full width | ２０２４年１２月 | @2024-12
  full width | 补助１００万元 | 补助 100万元
  long | “凤城工匠”助推奖励办法实施四年——银川市总工会筹集100余万元奖励职工提升技能 | 凤城工匠
  long | 山东通报工匠学院建设情况：143所学院有专兼职人员5.5万人 | 143所 5.5万人
  long | 【重庆】重庆市总工会深入开展产业工人队伍建设立法征求意见工作_中华全国总工会 | 立法征求意见
  long | 代表团由31人组成，其中参赛选手18名、技术指导6名、裁判员7名。 | 裁判员7名
  long | 省级工匠学院给予100万元一次性补助，并由山东省工匠学院联盟负责课程和师资库建设 | 一次性补助
  long | 请问一下各位老师，山东省总工会关于加强全省工匠学院建设的意见里提到的16条措施有哪些内容，在哪里能看到全文 | 16条 工匠学院
  long | 同台竞技展风采 筑梦赛场竞风流——我市重点产业链群职工技术运动会在温县开幕 - 焦作市总工会官网 | 筑梦赛场竞风流
  one character | 匠 | 匠
  one character | 茶 | 茶
  one character | 焊 | 焊
  one character | 瓷 | 瓷
  nothing | 火星移民 | -
  nothing | 比特币行情 | -
  nothing | asdfghjkl | -
  nothing | “工匠大学联盟” | -
  nothing | 工匠学院 -工匠 | -
`

/** The day on which these and those of `beyond-articles.ts` are asked: 去年 is a year before it. */
export const askedOn = '2026-06-01T04:00:00Z'
