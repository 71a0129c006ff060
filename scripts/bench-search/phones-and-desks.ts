/**
 * Queries as readers, union staff and researchers type them on phones and at desks: loose wording,
 * slips of input methods, colloquial names. Lines as in `first-sight.ts`; written and labelled from
 * the articles alone, before a look at the search.
 */
export const deskLines = `
  word | 焊工 | 焊工
  word | 裁判员 | 裁判员
  word | 疗休养 | 疗休养
  word | 咖啡师 | 咖啡师
  word | 劳动争议 | 劳动争议
  word | 电梯 | 电梯
  word | 物联网 | 物联网
  word | 合理化建议 | 合理化建议
  word | 平台企业 | 平台企业
  word | 工人先锋号 | 工人先锋号
  word | 航空运输 | 航空运输
  word | 家具 | 家具
  two words | 工匠学院 挂牌 | 工匠学院 挂牌
  two words | 竞赛 奖金 | 竞赛 奖金
  two words | 工会 社会组织 | 工会 社会组织
  two words | 电工 证书 | 电工 证书
  two words | 培训 补贴 | 培训 补贴
  two words | 决赛 选手 | 决赛 选手
  two words | 专利 工匠 | 专利 工匠
  two words | 开幕 温县 | 开幕 温县
  three words | 快递员 竞赛 西宁 | 快递员 竞赛 西宁
  three words | 劳模 工作室 经费 | 劳模 工作室 经费
  three words | 五一劳动奖章 竞赛 第一名 | 五一劳动奖章 竞赛 第1名
  three words | 企业 学校 签约 | 企业 学校 签约/签下
  three words | 技师 奖励 标准 | 技师 奖励 标准
  four words | 山东 工匠学院 师资 补助 | 山东 工匠学院 师资 补助
  four words | 深圳 工会 培训 平台 | 深圳 工会 培训 平台
  four words | 湖北 劳模 工匠 工作室 | 湖北 劳模 工匠 工作室
  glued | 苏州工匠学院培训 | 苏州 工匠学院 培训
  glued | 深圳产业工人培训中心 | 深圳 产业工人培训中心
  glued | 黑龙江大国工匠培养 | 黑龙江 大国工匠 培养
  glued | 重庆市总工会产业工人立法 | 重庆市总工会 产业工人 立法
  glued | 海南自贸港技能竞赛奖励 | 海南 自贸港 技能竞赛 奖励
  glued | 浙江工匠学院实训基地 | 浙江 工匠学院 实训基地
  glued | 全国网约配送员竞赛决赛 | 全国 网约配送员 竞赛 决赛
  glued | 沧州小巨人企业竞赛 | 沧州 小巨人 竞赛
  glued | 湖南五小创新活动 | 湖南 五小 创新活动
  glued | 扬州五一劳动奖章 | 扬州 五一劳动奖章
  glued | 产改试点单位苏州 | 产改试点单位 苏州 | 产改 苏州
  glued | 辽宁技术创新能手 | 辽宁 技术创新能手
  glued | 吉林工匠评选 | 吉林 工匠 评选
  question | 黑龙江有谁是大国工匠年度人物 | 大国工匠年度人物 | 黑龙江 大国工匠
  question | 网约配送员竞赛决赛在哪举行的 | 网约配送员 竞赛 决赛 | 网约配送员 竞赛
  question | 苏州园区总工会主席是谁 | 园区总工会主席 | 苏州 园区总工会
  question | 海南竞赛什么时候结束 | 海南 竞赛 结束 | 海南 竞赛
  question | 高级工证书能领多少钱 | 凤城工匠 | 高级工 证书
  question | 铜仁去年发了多少医疗互助金 | 铜仁 医疗互助金
  question | 电工焊工证去哪里考 | 电工、焊工证书 | 电工 焊工
  question | 五小指的是哪五个小 | 五小 小发明 | 五小
  question | 深圳圆梦计划怎么报名 | 深圳 圆梦计划
  question | 为什么要成立工匠学院联盟 | 工匠学院联盟
  question | 大咖杯比哪些项目 | 大咖杯
  question | 江苏第一家工匠学院在哪里 | 首座工匠学院 | 江苏 工匠学院
  question | 哪些企业参加了助企行 | 助企行 企业 | 助企行
  question | 创新工作室一年给多少钱 | 创新工作室 8万元 | 创新工作室
  question | 职工技能大赛几年办一次? | 三年一届 | 职工 技能大赛
  question | 新八级工是哪八级 | 新八级工
  question | 低空经济联盟秘书长单位是哪个学校 | 低空经济 秘书长单位 | 低空经济 联盟
  question | 有没有关于职工夜校的报道 | 夜校 | 夜校
  question | 静安区总工会2026年要做什么 | 静安 2026年 | 静安
  place and topic | 渭南 大赛 | 渭南 大赛
  place and topic | 内江 产业工人 | 内江 产业工人
  place and topic | 杭州 学历 | 杭州 学历
  place and topic | 大理 比赛 | 大理 比赛
  place and topic | 宁夏 高级技师 | 宁夏 高级技师
  place and topic | 广东富士康 | 广东 富士康
  place and topic | 河南咖啡师 | 河南 咖啡师
  place and topic | 贵州职工疗休养 | 贵州 疗休养
  place and topic | 合肥 劳模 | 合肥 劳模
  place and topic | 成渝 低空 | 成渝 低空
  place and topic | 长三角工匠精神 | 长三角 工匠精神
  place and topic | 大连市总工会 | 大连 市总工会
  place and topic | 红河 手工艺 | 红河 手工艺
  place and topic | 新疆生产建设兵团 比赛 | 新疆生产建设兵团 比赛 | 新疆生产建设兵团
  place and topic | 铁西 装备制造 | 铁西 装备制造
  date | 2025年1月 山西 | @2025-01 山西
  date | 2024年7月 | @2024-07
  date | 2020年12月 大连 | @2020-12 大连
  date | 2023.6 苏州 | @2023-06 苏州
  date | 2025/11/30 | @2025-11-30
  date | 2025-08-27 | @2025-08-27
  date | 24年11月 黑龙江 | @2024-11 黑龙江
  date | 去年12月 低空经济 | @2025-12 低空经济
  date | 2022年工匠 | @2022 工匠 | 2022年 工匠
  date | 9月11日 决赛 | 9月11日 决赛
  date | 2025年5月16日 江西 | 5月16日 江西
  date | 2024 海南 竞赛 | @2024 海南 竞赛
  date | 二〇二三年 苏州 | @2023 苏州
  date | 前年 工匠学院 | @2024 工匠学院 | 2024年 工匠学院
  date | 2018年10月 | @2018-10
  date | 2021年工匠学院 | @2021 工匠学院 | 2021年 工匠学院
  date | 去年的网约配送员比赛 | @2025 网约配送员
  number | 3234万元 | 3234万元
  number | 32340000元 | 3234万元
  number | 2千万元 学历 | 2000万元 学历
  number | 八万元 创新工作室 | 8万元 创新工作室
  number | 五百名长春工匠 | 500名 长春工匠
  number | 一千五百万 龙江工匠 | 1500余万元 龙江工匠
  number | 60万会员 | 60余万会员
  number | 百分之九十七 | 97%
  number | 33000 教师 | 3.3万 教师
  number | 18万人次 | 18万余人次
  number | 1.2万条合理化建议 | 1.2万条合理化建议
  number | 128000人次 | 12.8万人次
  number | 12.8万人次 培训 | 12.8万人次
  number | 276家 创新工作室 | 276家 创新工作室 | 276家
  number | 218场 | 218场
  number | 14万学员 | 14万名 学员
  number | 3.5亿 五小 | 3.5亿元 五小
  number | 1050人 | 1050余人
  number | 近3000名 | 近3000名
  number | 81.13万项 | 81.13万项
  number | 50.9％ | 50.9%
  number | 32支代表队 | 共32支
  number | 16项举措 山东 | 16条措施/16条具体措施 山东 | 山东 工匠学院
  person | 邹倜然 | 邹倜然
  person | 王俊杰 苏州 | 王俊杰 苏州
  person | 邢生祥 报道 | 邢生祥
  person | 余季平 | 余季平
  person | 柴英杰 讲话 | 柴英杰
  person | 贾启 | 贾启
  person | 李秀兰大师工作室 | 李秀兰
  person | 岳广礼操作法 | 岳广礼
  person | 苑鹏飞 创新工作室 | 苑鹏飞
  person | 樊怡君 深圳 | 樊怡君
  person | 阿力亚 | 阿力亚
  person | 张勇 吴波 | 张勇 吴波
  person | 劳模刘伟 | 刘伟
  outlet | 工人日报 竞赛 | 工人日报 竞赛
  outlet | 工人日报 2025年1月 | 工人日报 @2025-01
  outlet | 中新网 黑龙江 | 中新网 黑龙江
  outlet | 大同日报 | 大同日报
  outlet | 云南网 职工 | 云南网
  outlet | 中国青年网 产改 | 中国青年网
  outlet | 河工新闻网沧州 | 河工新闻网
  outlet | 中国江苏网 | 中国江苏网
  outlet | 网易号 | 网易号
  outlet | 湾区头条 | 湾区头条
  outlet | 人民日报 | -
  union body | 省总 工匠学院联盟 | 省总/省总工会 工匠学院联盟
  union body | 市总 工作室联盟 | 市总/市总工会 工作室联盟 | 市总/市总工会 工作室 联盟
  union body | 区总 工匠学院 | 静安区总工会/铁西区总工会/弋江区总工会/园区总工会 工匠学院 | 区总 工匠学院
  union body | 海南省总 | 海南省总 | 海南
  union body | 财贸工会 | 财贸 工会
  union body | 发改委 工匠学院 | 发改委/发展改革委 工匠学院
  union body | 职工技协 | 职工技协 | 职工 技协/技术协作
  union body | 深圳市总 培训 | 深圳 市总工会 培训
  union body | 工信局 竞赛 | 工信局 竞赛
  union body | 教育工会 劳模 | 教育工会 劳模
  synonym | 外卖员 竞赛 | 网约配送员 竞赛
  synonym | 骑手大赛 | 网约配送员 大赛/竞赛
  synonym | 技术比武 | 技术比武 | 技术比武/比武/竞赛/大赛
  synonym | 师傅带徒弟 | 名师带徒/名师带高徒
  synonym | 培训班 | 技能培训班 | 培训
  synonym | 工人技能比赛 | 工人/职工 技能竞赛/技能大赛/技能比赛
  synonym | 配送员比赛 | 配送员 竞赛/大赛/比赛
  synonym | 工人培训 | 工人/职工 培训
  synonym | 劳动模范工作室 | 劳模/劳动模范 工作室
  synonym | 考证奖励 | 凤城工匠 | 奖励 证书/技能等级
  synonym | 职校 企业 合作 | 校企合作/产教融合 职业学校/职业院校/职业中学 | 校企合作/产教融合/合作
  synonym | AI 工匠学院 | 人工智能 工匠学院
  synonym | 人工智能 比赛 | 人工智能 比赛/大赛/竞赛
  particles | 山东的工匠学院 | 山东 工匠学院
  particles | 产教融合和校企合作 | 产教融合 校企合作
  particles | 配送员与快递员 | 配送员 快递员
  particles | 重庆的大赛代表团 | 重庆 大赛 代表团
  particles | 职工的学历提升 | 学历提升/提升学历
  particles | 工匠的奖励办法 | 工匠 奖励办法
  particles | 河北的五小活动 | 河北 五小
  Traditional | 療休養 | 疗休养
  Traditional | 大連 工匠盃 | 大连 工匠杯
  Traditional | 焦作 產業鏈 | 焦作 产业链
  Traditional | 陝西 決賽 | 陕西 决赛
  Traditional | 工會夜校 | 工会夜校
  Traditional | 寧夏 獎勵辦法 | 宁夏 奖励办法
  Traditional | 電梯維修 | 电梯 维修
  Traditional | 鐵西區總工會 | 铁西区总工会
  Traditional | 勞動報 靜安 | 劳动报 静安 | 静安
  Traditional | 註冊學員 | 注册学员
  Traditional | 綠色食品競賽 | 绿色食品 竞赛
  pinyin | yuanmengjihua | 圆梦计划
  pinyin | tongren yiliaohuzhu | 铜仁 医疗互助
  pinyin | zoutiran | 邹倜然
  pinyin | dalian gongjiangbei | 大连 工匠杯
  pinyin | gonghui yexiao | 工会夜校
  pinyin | xi'an juesai | 西安 决赛
  pinyin | Chuanyu | 川渝
  pinyin | jiangsu gongjiang xueyuan | 江苏 工匠学院
  pinyin | zonggonghui lifa | 总工会 立法
  pinyin | dianti | 电梯
  mixed | 深圳peixun | 深圳 培训
  mixed | hainan竞赛 | 海南 竞赛
  mixed | 黑龙江 gongjiang | 黑龙江 工匠
  mixed | 5G 技能竞赛 | 5G 技能竞赛 | 5G
  mixed | “1+10+N”宣讲 | 1+10+N
  mixed | 559工作部署 | 559
  mixed | 1＋1＋N | 1+1+N
  initials | zgh | 总工会
  initials | gjxylm | 工匠学院联盟
  initials | dkjj | 低空经济
  initials | jnrc | 技能人才
  initials | cqszgh | 重庆市总工会
  initials | ldmf | 劳动模范
  typo | 总公会 立法 | 总工会 立法
  typo | 产业公人 培训 | 产业工人 培训
  typo | 网约配员 竞赛 | 网约配送员 竞赛
  typo | 配送网约员 | 网约配送员
  typo | 工匠匠学院 | 工匠学院
  typo | 产业工队伍建设 | 产业工人队伍建设 | 产业工人队伍
  typo | 疗修养 | 疗休养
  typo | 圆梦计化 | 圆梦计划
  typo | 苏洲工业园区 | 苏州工业园区
  typo | 重床 立法 | 重庆 立法
  typo | 孟玄志 | 孟炫志
  typo | 秦士俊 | 秦世俊
  typo | 学力提升 | 学历提升
  typo | 黎明职业大雪 | 黎明职业大学
  typo | 技能登记证书 | 技能等级证书 | 技能等级
  typo | 网约派送员 | 网约配送员
  typo | 大同曰报 | 大同日报
  typo | 长舂工匠 | 长春工匠
  typo | 校企合 | 校企合作
  typo | 数控机床装调维休工 | 数控机床装调维修工
  typo | 海难 自贸港 | 海南 自贸港
  English | skills competition | 技能竞赛
  English | model worker | 劳模
  English | AI | 人工智能
  full width | ５Ｇ网络 | 5G网络
  full width | ２０２５年８月　焦作 | @2025-08 焦作
  full width | “五小”，山西 | 五小 山西
  full width | 工匠学院(吴江) | 工匠学院(吴江) | 工匠学院 吴江
  full width | １２６９ | 1269
  full width | 职工学堂、工匠学院 | 职工学堂 工匠学院
  phrase | "两多两少" | 两多两少
  phrase | 《电梯安装与调试》 | 电梯安装与调试
  phrase | “点-线-面” | 点-线-面
  phrase | “四位一体” | 四位一体
  phrase | "中国梦·劳动美" | 中国梦·劳动美
  phrase | 「工人先鋒號」 | 工人先锋号
  phrase | “寻武堂” 苏州 | 寻武堂 苏州
  phrase | "省级工匠学院" | 省级工匠学院
  phrase | “创新工作室联盟” | 创新工作室联盟
  exclusion | 技能大赛 -网约配送员 | 技能大赛 !网约配送员
  exclusion | 大国工匠 -龙江 -山东 | 大国工匠 !龙江 !山东
  exclusion | -山东 工匠学院 联盟 | 工匠学院 联盟 !山东
  exclusion | 校企合作 -隆昌 -沧州 | 校企合作 !隆昌 !沧州
  exclusion | 苏州 -"工业园区" | 苏州 !工业园区
  exclusion | 劳模 －"创新工作室" | 劳模 !工作室 !职工创新 | 劳模 !创新工作室
  long | 我想找一篇讲隆昌城关职业中学和中铁隆昌铁路器材公司签合作协议的报道 | 城关职业中学
  long | 青海网约配送员、快递员同台比技能_腾讯新闻 | 青海网约配送员、快递员同台比技能
  long | 川渝低空经济产教融合联盟成立 - 上游新闻·汇聚向上的力量 | 川渝低空经济产教融合联盟
  long | 沧州省级重点特色产业集群有25个，专精特新小巨人企业50家 | 沧州 25个 小巨人
  long | 黑龙江省技能人才已有264.3万人，其中高技能人才82.7万人 | 264.3万人
  long | 海南全年竞赛超150项，获奖选手可以晋升技师或高级工，外省选手也能报名参加 | 海南 150项
  long | 产经观察：山东累计建成工匠学院143所 数量全国最多_手机网易网 | 产经观察 143所
  long | 两大赛事同步启动！苏州工业园区持续拓宽职工技能提升舞台_大赛_竞赛_工会 | 两大赛事同步启动
  one character | 钛 | 钛
  one character | 渝 | 渝
  one character | 桂 | 桂
  nothing | 世界杯 | -
  nothing | 股票 | -
  nothing | zxcvbnm | -
  nothing | “工匠大学” | -
  nothing | 特斯拉 | -
  nothing | 佛山 | -
  nothing | 内蒙古自治区 | -
`
