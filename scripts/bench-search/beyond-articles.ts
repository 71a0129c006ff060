/**
 * Queries as in `first-sight.ts`, some of which also ask for what the articles lack: what is nearest
 * is shown then. The search is made with those of their weaknesses in view that several have in common.
 */
export const beyondLines = `
  question | 富士康人形机器人培训在哪个城市 | 富士康
  question | 哪个省的竞赛第一次面向全国招选手 | 面向全国招募选手
  question | 谁给云南新的工匠学院授牌 | 王树芬
  question | 山东工匠学院2024年培训了多少人次 | 山东 90万人次 | 山东 工匠学院 培训
  question | 重庆立法座谈会一共开了几场 | 立法 座谈会
  question | 大连技术创新活动的一等奖是什么成果 | 马成忠
  question | 黎明职业大学的劳模工作室由谁领衔 | 黎明职业大学
  question | 江西天工杯有多少个子项 | 天工杯
  question | 娄底有多少高技能人才 | 娄底 高技能人才
  question | 铜仁有几个大国工匠 | 铜仁 大国工匠
  question | 哪些地方在办工会夜校？ | 工会夜校
  question | 什么是劳模工匠助企行 | 劳模工匠助企行
  question | 苏州工业园区的产改服务体系是怎么建的 | 苏州工业园区 产改工作服务体系 | 苏州工业园区 产改
  place and topic | 海口制药竞赛 | 海口 制药
  place and topic | 三亚旅游服务 | 三亚 旅游服务
  place and topic | 儋州 港口 | 儋州 港口
  place and topic | 南宁 新闻发布会 | 南宁 新闻发布会
  place and topic | 宝鸡 决赛 | 宝鸡 决赛
  place and topic | 永川区 立法 | 永川区 立法
  place and topic | 芜湖 助企行 | 芜湖 助企行
  place and topic | 济南 联盟揭牌 | 济南 联盟 揭牌
  place and topic | 昌吉服装大赛 | 昌吉 服装
  place and topic | 吴江区工匠学院 | 吴江 工匠学院
  place and topic | 南昌高新区 竞赛 | 南昌高新区 竞赛
  place and topic | 云南省工匠学院授牌 | 云南 工匠学院 授牌
  place and topic | 湖南省娄底市技能竞赛 | 娄底 竞赛
  person | 记者田国垒 | 田国垒
  person | 陈加友工作室 | 陈加友
  person | 刘伯鸣 | 刘伯鸣
  person | 栾志成 发布会 | 栾志成 发布会
  person | 尚建明 | 尚建明
  person | 陈桦 海南 | 陈桦
  person | 徐广湘 | 徐广湘
  number | 2507家 | 2507家
  number | 8100余项 | 8100余项
  number | 94名选手 | 94名选手
  number | 1.3万场次 | 1.3万场次
  number | 13000多场 | 13000多场
  number | 十六条措施 | 16条
  number | 528人 | 528人
  number | 1.2万平方米 | 1.2万平方米
  number | 5000家创新工作室 | 5000家 创新工作室
  number | 3亿5千万 | -
  typo | 工匠院学 | 工匠学院
  typo | 网约配员送 | 网约配送员
  typo | 低空经及 | 低空经济
  typo | 产教融河 | 产教融合
  typo | 龙江公匠 | 龙江工匠
  typo | 自贸岗 竞赛 | 自贸港 竞赛
  typo | 创新工作式 | 创新工作室
  typo | 天公杯 | 天工杯
  typo | 隆昌 校企合做 | 隆昌 校企合作
  typo | 新质生产利 | 新质生产力
  typo | 工人日抱 | 工人日报
  pinyin | kunming | 昆明
  pinyin | gaojijishi | 高级技师
  pinyin | xinzhi shengchanli | 新质生产力
  pinyin | luanzhicheng | 栾志成
  pinyin | shenzhen peixun | 深圳 培训
  pinyin | hengshui | 衡水
  pinyin | yangzhou jingsai | 扬州 竞赛
  initials | xzscl | 新质生产力
  initials | lmgj | 劳模工匠
  initials | gjjs | 高级技师
  Traditional | 湖北 職工創新工作室 | 湖北 职工创新工作室
  Traditional | 黑龍江 產改 | 黑龙江 产改
  Traditional | 銀川鳳城工匠 | 银川 凤城工匠
  Traditional | 區塊鏈 | 区块链
  Traditional | 醫療互助 | 医疗互助
  Traditional | 數智工匠學院 | 数智工匠学院
  date | 2025年7月 青海 | @2025-07 青海
  date | 2023-12 新疆 | @2023-12 新疆
  date | 2019年 银川 | @2019 银川
  date | 前年 黑龙江 | @2024 黑龙江
  date | 2016年 长春工匠 | 2016年 长春工匠
  date | 2022年6月8日 广西 | 6月8日 广西
  date | 今年3月 | @2026-03 | 今年
  phrase | “技能推动产业高质量发展” | 技能推动产业高质量发展
  phrase | 「建功自贸港 奋进新征程」 | 建功自贸港
  phrase | “校企会”培训联盟 | 校企会
  exclusion | 工匠学院 -山东省 -静安 | 工匠学院 !山东省 !静安
  exclusion | 五小 -山西 | 五小 !山西
  exclusion | 劳模 -工匠 | 劳模 !工匠
  mixed | 1269行动 产业链 | 1269 产业链
  mixed | “1+N”带动模式 | 1+N 带动模式
  mixed | 双元制 试点 | 双元制 试点
  mixed | 5G 江西 | 5G 江西
  mixed | N工匠学院体系 云南 | 云南 工匠学院体系
  long | 省总工会领导调研黎大全国劳模工匠工作室创建情况-泉州市教育局 | 黎明职业大学
  long | 情暖职工聚合力 跃马扬鞭启新程——铜仁市总工会2025年工作综述_新闻中心 | 铜仁市总工会
  long | 新疆工会为高素质产业工人大军“铺路搭桥”创新活动做抓手劳动竞赛搭舞台 | 铺路搭桥
  long | 金奖归前3名，他们是浙江的孟炫志、广东的刘续林和山西的鲁强 | 孟炫志
  long | 麻烦问下有没有关于河北省企业职工职业技能竞赛促进条例的解读或者贯彻落实的新闻报道 | 职业技能竞赛促进条例
  one character | 铁 | 铁
  one character | 陶 | 陶
  nothing | 房价走势 | -
  nothing | 高考分数线 | -
  nothing | qwertyuiop | -
  nothing | “技能大联欢” | -
  question | 新疆每年拿多少钱奖励职工创新 | 新疆 奖励 3000万元
  question | 隆昌和哪些企业签了校企合作协议 | 隆昌 校企合作
  question | 铁西区工匠学院建在哪所学校 | 铁西区 工匠学院
  question | 深圳的圆梦计划做了多少年了 | 圆梦计划
  question | 泉州市总工会对工作室有什么要求 | 泉州 工作室
  question | 安徽首批工匠学院是哪三家 | 安徽 工匠学院
  question | 焦作技术运动会涉及多少个工种 | 焦作 技术运动会
  question | 娄底的一县一特是什么意思 | 一县一特
  question | 长春市五年一共评了多少名工匠 | 长春 工匠
  question | 静安区今年新开了哪些竞赛赛道 | 静安 新赛道
  place and topic | 黑龙江 创新工作室联盟 | 黑龙江 创新工作室联盟
  place and topic | 大同创新工作室 | 大同 创新工作室
  place and topic | 昆明才艺大赛 | 昆明 才艺大赛
  place and topic | 重庆 出征 | 重庆 出征
  place and topic | 湖北 量子导航 | 湖北 量子导航
  place and topic | 玉溪技师学院 | 玉溪技师学院
  place and topic | 广东 培训 | 广东 培训
  place and topic | 西宁 快递员 | 西宁 快递员
  abbreviation | 人社局 竞赛 | 人社局 竞赛
  abbreviation | 双元制 | 双元制
  abbreviation | 十五五 | 十五五
  abbreviation | 省教科文卫工会 | 教科文卫
  number | 618万人 | 618万
  number | 35万名 | 35万名
  number | 8.2万 创新成果 | 8.2万 创新成果
  number | 一百二十一家 | 121家
  number | 5000元 高级技师 | 5000元 高级技师
  person | 范英男 | 范英男
  person | 汪文霞创新工作室 | 汪文霞
  person | 卢明琪 调研 | 卢明琪
  person | 许振超 高凤林 | 许振超 高凤林
  typo | 职工学历题升 | 学历提升
  typo | 大国公匠 | 大国工匠
  typo | 爱心译站 | 爱心驿站
  typo | 人工只能训练师 | 人工智能训练师
  pinyin | zhuanjingtexin | 专精特新
  pinyin | daguogongjiang | 大国工匠
  pinyin | kaifaqu | 开发区
  pinyin | shanxi wuxiao | 山西 五小
  initials | zmg | 自贸港
  initials | cjlm | 产教联盟
  Traditional | 專精特新小巨人 | 专精特新
  Traditional | 濱海新區 | -
  Traditional | 齊魯工匠 | 齐鲁工匠
  date | 2025年4月 工匠学院 | @2025-04 工匠学院
  date | 2021年校企合作 | @2021 校企合作
  date | 上个月 工会 | -
  date | 去年 新就业形态 | @2025 新就业形态 | 新就业形态
  phrase | “数量全省最多” | 数量全省最多
  exclusion | 创新工作室 -湖北 -山西 -大同 | 创新工作室 !湖北 !山西 !大同
  mixed | 人形机器人 应用技术 | 人形机器人应用技术
  mixed | 5G+工业互联网 | -
  long | 出台职工劳动竞赛办法 扬州推进职工劳动技能竞赛制度化规范化_安徽工人日报 | 扬州 制度化规范化
  long | 要从企业所盼、职工所愿和发展所需出发，完善技能素质提升体系 | 企业所盼
  nothing | 彩票开奖 | -
  nothing | 天气预报 | -
  nothing | “工匠博物馆” | -
`
