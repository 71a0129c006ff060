const words = (text: string): readonly string[] => text.split(' ')

/**
 * What other channels of a portal speak of and news about workers' skills does not, by channel: a
 * sentence with two of one channel, in an article that has none else, came from another story.
 */
export const channelWords: readonly (readonly string[])[] = [
  words(
    '国足 主队 客队 球迷 进球 补时 主帅 前锋 后卫 门将 禁区 点球 射门 推射 破门 世界杯 欧冠 英超 中超 西甲 NBA CBA 热身赛 球员 球队 联赛 加时 绝杀 首发 上半场 下半场 主场 客场 泳坛 网坛 乒坛 球星 转会 外援 队史 国脚 奥运会 亚运会 全运会 跳水 入水 跳台 起跳 水立方 摘金 夺金 卫冕',
  ),
  words(
    '上映 票房 影片 该片 剧集 综艺 女星 男星 影帝 影后 演唱会 开售 售罄 黄牛 粉丝 豆瓣 古装剧 该剧 电视剧 暑期档 贺岁档 烂尾 网友直呼 导演 主演 男主 女主 官宣 热播 首播 预告片 专辑 单曲 离婚 恋情 路演 点映 片方 剧组 服化道 追剧 大结局 艺人 塌房 歌曲 歌手 演唱者 歌词 曲风',
  ),
  words(
    '冷空气 气温 降温 升温 大风 气象部门 气象台 阵雨 暴雨 小雨 雷阵雨 寒潮 蓝色预警 黄色预警 橙色预警 体感 阴天 多云 外出 沙尘',
  ),
  words(
    '追尾 相撞 高速 交警 酒驾 醉驾 肇事 车祸 伤亡 受伤 所幸 落水 跳河 施救 溺水 酒后 男子 女子 嫌疑人 民警 报警 诈骗 盗窃 被捕 起诉 判刑 坠楼 失联',
  ),
  words(
    '脾胃 少食 同饮 同食 忌口 血压 血糖 血脂 心血管 癌症 患癌 肿瘤 中医 养生 失眠 便秘 减肥 泡脚 螃蟹 营养价值 热量 降低 患病风险 研究显示 研究发现 步行 钙片',
  ),
  words(
    '续航 百公里 预售价 指导价 车型 新款 SUV 轿车 油耗 座舱 三联屏 中控屏 越野车 上市 起售价 裁员',
  ),
  words('楼市 售楼处 看房 房价 楼盘 新盘 二手房 首付 房贷 房企 成交量 新政 学区房 购房者'),
  words(
    'A股 涨停 跌停 股价 市值 基金 收益率 大盘 沪指 深成指 美联储 加息 降息 比特币 期货 金价 净利润',
  ),
  words(
    '海关 榴莲 进口 出口 同比增长 关税 跨境 通关 批发价 零售价 小龙虾 冬枣 果农 订单不断 直播间 夜宵',
  ),
  words(
    '特朗普 拜登 普京 泽连斯基 俄军 乌军 以军 哈马斯 美军 导弹 空袭 停火 白宫 北约 制裁 总统 首相 外长',
  ),
]
