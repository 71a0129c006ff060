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
