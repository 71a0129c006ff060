/** Queries as in `phones-and-desks.ts`, written when the search had been mended for those. */
export const laterLines = `
  word | 评茶师 | 评茶师
  word | 人大代表 | 人大代表
  word | 网络安全 | 网络安全
  word | 普惠职工 | 普惠职工
  two words | 快递 工会 | 快递 工会
  two words | 劳模 宣讲 | 劳模 宣讲
  two words | 培训 覆盖率 | 培训 覆盖率
  glued | 沈阳工匠学院建设 | 沈阳 工匠学院 | 沈阳 工匠学院
  glued | 泉州劳模工匠工作室经费 | 泉州 劳模工匠工作室 经费
  glued | 嘉兴配送员决赛 | 嘉兴 配送员 决赛
  glued | 山东工匠学院联盟理事长 | 山东 工匠学院联盟 理事长
  glued | 上海静安人工智能学院 | 静安 人工智能 学院
  question | 云南工匠学院到2027年要建成什么样 | 云南 工匠学院 2027年
  question | 谁当了山东工匠学院联盟的名誉理事长 | 名誉理事长
  question | 江西天工杯什么时候启动的 | 天工杯
  question | 重庆大赛代表团有几个人 | 重庆 代表团 大赛
  question | 大连工匠杯发奖金吗 | 大连 工匠杯 奖金
  question | 深圳哪里有免费的产业工人培训 | 深圳 产业工人 培训
  question | 河北竞赛条例什么时候施行 | 河北 条例 竞赛
  question | 劳模可以得到什么奖励 | 劳模 奖励 | 劳模
  question | 什么是一市县一品牌 | 一市县一品牌
  question | 工会怎么帮外卖小哥 | 工会 网约配送员
  question | 黑龙江有多少个创新工作室 | 黑龙江 创新工作室
  question | 哪些工种可以参加全国职工职业技能大赛 | 全国职工职业技能大赛 | 职业技能大赛
  place and topic | 江苏扬州 竞赛奖励 | 扬州 竞赛 奖励
  place and topic | 海南儋州石油化工 | 儋州 石油化工
  place and topic | 贵州 劳模 宣讲 | 贵州 劳模 宣讲
  place and topic | 吉林 汽车 | 吉林 汽车
  place and topic | 宝鸡 技能大赛 | 宝鸡 技能大赛
  date | 2026年1月 泉州 | @2026-01 泉州
  date | 2019年11月 | @2019-11
  date | 2022/6/9 | @2022-06-09
  date | 2024.12.13 | @2024-12-13
  date | 25年4月 沈阳 | @2025-04 沈阳
  date | 去年8月 焦作 | @2025-08 焦作
  date | 二零二五年 江西 | @2025 江西
  number | 四千名职工参加决赛 | 4000余人
  number | 5.5万人 工匠学院 | 5.5万人 工匠学院
  number | 两万名职工 | 20000名职工
  number | 2万名职工 | 20000名职工
  number | 五十名大国工匠 | 50名 大国工匠
  number | 6个工种 | 六个工种
  number | 三大阵地 | 三大阵地
  number | 3大阵地 | 三大阵地
  number | 120家阵地 | 120家阵地
  number | 百分之五十四 技师 | 54% 技师
  person | 高凤林 理事长 | 高凤林
  person | 韩雷 吴江 | 韩雷 吴江
  person | 董礼涛 | 董礼涛
  outlet | 安徽工人日报 | 安徽工人日报
  outlet | 中工网 工匠学院 | 中工网 工匠学院
  outlet | 光明日报 | -
  outlet | 重庆晨报 大赛 | 重庆晨报
  union body | 省总 8万元 | 省总/省总工会 8万元
  union body | 市教育工会 | 市教育工会
  union body | 自治区总 奖励金 | 自治区总工会 奖励金
  union body | 广西总工会 竞赛 | 广西 总工会 竞赛
  synonym | 送外卖的比赛 | 网约配送员 竞赛/大赛
  synonym | 技能培训机构 | 培训机构 | 技能 培训
  synonym | 老师傅带徒弟 | 名师带徒/名师带高徒
  synonym | 劳动模范评选 | 劳模/劳动模范 | 劳模/劳动模范
  synonym | 快递小哥 竞赛 | 快递员 竞赛/大赛
  synonym | 职工比赛 焦作 | 焦作 职工 竞赛
  synonym | 学历文凭 补助 | 学历 资金 | 学历
  synonym | 首座工匠学院 | 首座工匠学院
  synonym | 第一个大国工匠 铜仁 | 铜仁 大国工匠
  particles | 苏州的社会组织和工会 | 苏州 社会组织 工会
  particles | 安徽的工匠学院授牌 | 安徽 工匠学院 授牌
  Traditional | 劉伯鳴 | 刘伯鸣
  Traditional | 職業學校 企業 簽約 | 职业学校 企业 签约
  Traditional | 機器人培訓 | 机器人 培训
  Traditional | 長江大保護 | 长江大保护
  pinyin | gongjiangjingshen | 工匠精神
  pinyin | laomo gongjiang zhuqixing | 劳模工匠助企行
  pinyin | chuangxin gongzuoshi hubei | 创新工作室 湖北
  pinyin | kafeishi | 咖啡师
  pinyin | wuliu | 物流
  pinyin | gonghui | 工会
  initials | shzz | 社会组织
  initials | wyps | 网约配送
  mixed | 长春gongjiang | 长春 工匠
  mixed | 1+2+3体系 苏州 | 1+2+3 苏州
  typo | 劳模工匠助起行 | 劳模工匠助企行
  typo | 咖非师 | 咖啡师
  typo | 产业共人 | 产业工人
  typo | 职工级能大赛 | 职工 技能大赛
  typo | 高凤麟 | 高凤林
  typo | 工匠学园 云南 | 工匠学院 云南
  typo | 圆梦计 | 圆梦计划
  typo | 合理建化议 | 合理化建议
  typo | 区总公会 | 区总工会
  typo | 静案区 | 静安区
  typo | 双元质 | 双元制
  typo | 医疗互助金铜人 | 铜仁 医疗互助金
  English | training worker | 培训 职工/工人/劳模
  English | innovation studio | 创新 工作室
  full width | 工匠学院：山东 | 工匠学院 山东
  full width | ８２个 赋能空间 | 82个 赋能空间
  phrase | “点线面” | 点-线-面
  phrase | “小巨人” 沧州 | 小巨人 沧州
  exclusion | 劳动竞赛 -扬州 -新疆 | 劳动竞赛 !扬州 !新疆
  exclusion | 培训 -深圳 -山东 | 培训 !深圳 !山东
  long | 请问衡水市的电工焊工培训班在哪里报名，要交钱吗 | 衡水 电工
  long | 安徽教科文卫体系统首批3家工匠学院授牌_中工网_新闻频道 | 安徽教科文卫体系统首批3家工匠学院授牌
  long | 娄底打造“一县一特”竞赛升级版-湖南工人报数字报 | 娄底打造
  long | 云南省职工技能才艺大赛总结表彰会在昆明举行 - 云南频道 | 职工技能才艺大赛
  nothing | 拼多多 | -
  nothing | 养老金上调 | -
  nothing | hjkl | -
`
