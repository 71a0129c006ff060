/**
 * Queries by someone who had read the articles and no code, the search as it was after all mends above:
 * .940 recall, .937 MRR and .968 precision at first sight.
 */
export const latestLines = `
  short word | 稀土 | 稀土
  short word | 电梯 | 电梯
  short word | 焊工 | 焊工
  short word | 制药 | 制药
  short word | 专利 | 专利
  short word | 缝纫 | 缝纫
  short word | 量子 | 量子
  place and topic | 昌吉 服装 | 昌吉 服装
  place and topic | 娄底 农机 | 娄底 农机
  place and topic | 芜湖 授牌 | 芜湖 授牌
  place and topic | 广西 劳动争议 | 广西 劳动争议
  place and topic | 吴江 展厅 | 吴江 展厅
  place and topic | 铜仁 宣讲 | 铜仁 宣讲
  place and topic | 永川 立法联系点 | 永川 立法联系点
  place and topic | 坪山 机器人 | 坪山 机器人
  place and topic | 四川低空经济 | 四川 低空经济
  outlet or person | 揣晓倩 | 揣晓倩
  outlet or person | 秦世俊 | 秦世俊
  outlet or person | 管理年 | 管理年
  outlet or person | 阿力亚·要力瓦斯 | 阿力亚·要力瓦斯
  outlet or person | 湖南工人报 | 湖南工人报
  outlet or person | 大同日报 董芳 | 大同日报 董芳
  outlet or person | 中新网 | 中新网/中国新闻网
  outlet or person | 深圳特区报 | 深圳特区报
  Traditional | 大國工匠 | 大国工匠
  Traditional | 鳳城工匠 | 凤城工匠
  Traditional | 創新工作室聯盟 | 创新工作室联盟
  Traditional | 長江大保護 | 长江大保护
  Traditional | 數智工匠學院 | 数智工匠学院
  Traditional | 人工智慧 | 人工智能
  Traditional | 雲嶺工匠 | 云岭工匠
  Traditional | 廣西 新聞發布會 | 广西 新闻发布会
  pinyin | tiangongbei | 天工杯
  pinyin | hainan zimaogang | 海南 自贸港
  pinyin | loudi jingsai | 娄底 竞赛
  pinyin | changchun gongjiang | 长春 工匠
  pinyin | zhejiang xueli | 浙江 学历
  pinyin | yangzhou jiangzhang | 扬州 奖章
  initials | dggj | 大国工匠
  initials | jjhgjxy | 金鸡湖工匠学院
  initials | grrb | 工人日报
  initials | wyldjz | 五一劳动奖章
  initials | hlhjy | 合理化建议
  typo | 新制生产力 | 新质生产力
  typo | 天公杯 | 天工杯
  typo | 疗修养 | 疗休养
  typo | 岗位练宾 | 岗位练兵
  typo | 云领工匠 | 云岭工匠
  typo | 劳动争义 | 劳动争议
  typo | 首席技帅 | 首席技师
  typo | 龙江工近 | 龙江工匠
  typo | 思政棵 | 思政课
  question | 高级技师在银川能领多少奖金 | 银川 高级技师
  question | 第二届网约配送员竞赛谁拿了金奖 | 网约配送员 金奖
  question | 五小创新大赛最早是哪个省搞起来的 | 五小 发源地 | 五小
  question | 深圳产业工人培训中心有多少家？ | 深圳 产业工人培训中心
  question | 电梯教材是谁主编的 | 电梯 教材 | 电梯
  question | 湖北有几个国家级的创新工作室 | 湖北 国家级 创新工作室
  question | 扬州竞赛第一名可以申报什么荣誉 | 扬州 竞赛 申报
  question | 云南职工才艺大赛都比些什么项目 | 云南 才艺大赛
  question | 上海哪里有工会夜校 | 上海 工会夜校
  question | 广西十四五要选多少名工匠 | 广西工匠
  colloquial | 送外卖的技能比赛 | 网约配送员 技能 | 网约配送员/外卖
  colloquial | 快递小哥 | 快递员 | 快递
  colloquial | 师傅带徒弟 | 名师带徒/名师带高徒
  colloquial | 修电梯 | 电梯 维修
  colloquial | 修车比赛 | 汽车维修工 | 维修工
  colloquial | 冲咖啡比赛 | 咖啡师
  colloquial | 小发明小创造 | 小发明 小创造 | 五小
  phrase | “中国梦·劳动美” | 中国梦·劳动美
  phrase | "新八级工" | 新八级工
  phrase | 「訓賽證用創」 | 训赛证用创
  phrase | 《关于提高技能人才地位的实施意见》 | 关于提高技能人才地位的实施意见
  phrase | “两多两少” | 两多两少
  exclusion | 大国工匠 -黑龙江 | 大国工匠 !黑龙江
  exclusion | 创新工作室 -大同 -湖北 | 创新工作室 !大同 !湖北
  exclusion | 网约配送员 -青海 | 网约配送员 !青海
  exclusion | 五小 -山西 | 五小 !山西
  date | 2018年12月 | @2018-12
  date | 2023.7.28 | @2023-07-28
  date | 二〇二四年五月 海南 | @2024-05 海南
  date | 26年3月 | @2026-03
  date | 2021年5月13号 | @2021-05-13
  number | 80000元 | 8万元
  number | 128000人次 | 12.8万人次
  number | 五千元 高级技师 | 5000元 高级技师
  number | 三千万元 | 3000万元
  number | 3.5亿 | 3.5亿元
  long title with a slip | 第二届全国网约配送员职业技能竞赛决赛在加兴举办 | 第二届全国网约配送员职业技能竞赛决赛 | 网约配送员
  long title with a slip | 川渝低空经济产教融合联萌成立 | 川渝低空经济
  long title with a slip | 情暖职工聚合力 跃马扬鞭启新成 | 情暖职工聚合力
  long title with a slip | 黑龙江力争到2035年培养50名左右大国工将 | 黑龙江 2035年
  long title with a slip | 新疆工会为高素质产业工人大军铺路搭挢 | 新疆工会为高素质产业工人大军
  long title with a slip | 省总工会领导调研黎大全国劳模工匠工作室创建清况 | 调研黎大
  nothing | 公积金贷款 | -
  nothing | 退休金上涨 | -
  nothing | 西藏自治区 | -
  nothing | 高考分数线 | -
  nothing | zhufangbutie | -
  nothing | 張藝謀 | -
`

/** 80 more by another hand, when those were mended: .919, .913 and .963 at first sight. */
export const lastLines = `
  word | 量子导航 | 量子导航
  word | 疗休养 | 疗休养
  word | 合理化建议 | 合理化建议
  short word | 稀土 | 稀土
  short word | 烹饪 | 烹饪
  short word | 焊工 | 焊工
  short word | 南繁 | 南繁
  two words | 电梯 劳模 | 电梯 劳动模范/劳模
  two words | 小巨人 竞赛 | 小巨人 竞赛
  glued | 新疆纺织服装工会竞赛 | 新疆 纺织服装 竞赛 | 新疆 竞赛
  glued | 衡水职工考焊工证 | 衡水 焊工 | 衡水
  glued | 芜湖工匠学院奇瑞签约 | 芜湖 工匠学院 奇瑞 | 芜湖
  glued | 深圳富士康机器人实训 | 深圳 富士康 机器人 实训 | 深圳 实训
  glued | 广西快递行业工会首家 | 广西 快递行业工会 | 广西
  place and topic | 昌吉 缝纫 | 昌吉 缝纫
  place and topic | 永川 立法联系点 | 永川 立法联系点
  place and topic | 西宁 外卖 快递员 | 西宁 快递员
  place and topic | 海口 制药 | 海口 制药
  question | 在银川考下高级技师能领多少钱？ | 银川 高级技师
  question | 静安今年新开了哪几条比赛赛道 | 静安 赛道
  question | 川渝低空联盟的秘书长单位是哪所大学 | 低空 秘书长单位
  question | 黑龙江2035年要有多少大国工匠 | 黑龙江 2035年 大国工匠 | 黑龙江
  question | 评上省级重点支持的创新工作室给几万块 | 创新工作室 8万元 | 创新工作室
  question | 扬州技能竞赛拿了第一能得五一奖章吗 | 扬州 五一劳动奖章 | 扬州
  question | 江苏第一家工匠学院开在哪里 | 江苏省工匠学院 首座 | 江苏 工匠学院
  colloquial | 裁缝比赛 | 缝纫工
  colloquial | 修电梯的 比武 | 电梯
  colloquial | 工会出钱读大专 | 学历提升 | 学历提升/圆梦计划/教育援助
  colloquial | 师傅带徒弟 | 名师带徒/名师带高徒 | 名师带徒/名师带高徒/王庆祥
  colloquial | 冲咖啡大赛 | 咖啡师
  person | 孟炫志 | 孟炫志
  person | 阿力亚要力瓦斯 | 阿力亚
  person | 管理年 | 管理年
  person slip | 尚健明 | 尚建明
  person slip | 吴冠杰 | 吴冠颉
  person slip | 毛金涛 | 卯金涛
  person slip | 宛鹏飞 | 苑鹏飞
  outlet | 长春日报 | 长春日报
  outlet | 安徽工人日报 | 安徽工人日报
  outlet | 河工新闻网 | 河工新闻网
  Traditional | 縫紉工 職業技能大賽 | 缝纫工 职业技能大赛
  Traditional | 雲嶺工匠 | 云岭工匠
  Traditional | 外送員競賽 | 网约配送员 竞赛/大赛 | 网约配送员
  Traditional | 普惠職工八大實事 | 普惠职工八大实事
  pinyin | xunwutang | 寻武堂
  pinyin | limingzhiyedaxue | 黎明职业大学
  pinyin | yuanmeng jihua | 圆梦计划
  pinyin | luanzhicheng | 栾志成
  initials | fcgj | 凤城工匠
  initials | zjtx | 专精特新
  initials | jjhgjxy | 金鸡湖工匠学院
  typo | 大伽杯 | 大咖杯
  typo | 风城工匠 | 凤城工匠
  typo | 铜任市总工会 | 铜仁市总工会
  homophone | 新八极工 | 新八级工
  homophone | 龙昌市 校企合作 | 隆昌市 校企合作
  homophone | 区快链 | 区块链
  homophone | 才料谷 | 材料谷
  phrase | “县县有集群” | 县县有集群
  phrase | 《电梯安装与调试》 | 电梯安装与调试
  phrase | "训赛证用创" | 训赛证用创
  exclusion | 网约配送员 -嘉兴 | 网约配送员 !嘉兴
  exclusion | 五小 -苏州 -沧州 | 五小 !苏州 !沧州
  exclusion | 大国工匠 -山东 | 大国工匠 !山东
  number | 四千九百万元 | 4900万元
  number | 80000元 创新工作室 | 8万元 创新工作室
  number | 五百七十亿 | 570亿元
  number | 12000平方米 | 1.2万平方米
  date | 18年10月29日 | @2018-10-29
  date | 二〇二三年六月 苏州 | @2023-06 苏州 | 苏州 6月21日
  date | 2020/5 长春 | @2020-05 长春
  date | 前年四月 浙江 | @2024-04 浙江
  title slip | 扬州推进职工劳动技能竞赛制度化规犯化 | 扬州 制度化规范化
  title slip | 搭建竞赛比武大武台，激发职工创新创效活力 | 搭建竞赛比武大舞台
  title slip | 跃马扬边启新程 | 跃马扬鞭启新程
  title slip | 深化产业工人队伍建设改革 助力发展新制生产力 | 助力发展新质生产力 | 新质生产力/深化产业工人队伍建设改革
  nothing | 高温津贴发放标准 | -
  nothing | 育儿假 | -
  nothing | 敦煌 | -
  nothing | 马术 | -
`
