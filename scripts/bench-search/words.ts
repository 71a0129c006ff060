/** What generated articles are about. Places, people, firms and outlets are made up, and look it. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/)

export const trades = list(`
  焊工 数控车工 电工 钳工 铣工 无人机驾驶员 养老护理员 育婴员 茶艺师 评茶员 中式烹调师 西式面点师
  快递员 网约配送员 货车司机 汽车维修工 工业机器人操作员 物联网安装调试员 网络安全管理员 人工智能训练师
  电梯安装维修工 起重装卸机械操作工 桥式起重机司机 混凝土工 砌筑工 钢筋工 测量员 测绘员 化学检验员
  制冷工 锅炉操作工 水质检测员 污水处理工 变电站值班员 配电线路工 输电线路工 光伏组件制造工 风电运维工
  盾构机操作工 铁路信号工 动车组机械师 地铁站务员 公交驾驶员 轮机员 水手 港口理货员 采煤机司机 瓦斯检查员
  炼钢工 轧钢工 铸造工 模具工 锻造工 热处理工 纺纱工 织布工 缝纫工 印染工 制鞋工 木雕工 陶瓷工艺师
  玉石雕琢工 景泰蓝制作工 漆器髹饰工 古籍修复师 文物修复师 图书管理员 讲解员 导游 健康照护师 药剂员
  中药炮制工 护理员 口腔修复体制作工 验光员 美发师 保育员 营养师 面点师 酿酒师 品酒师 乳品检验员 粮油质检员
  农机驾驶员 果树修剪工 水产养殖工 家禽饲养员 兽医检验员 林木种苗工 森林消防员 矿山救护员 消防设施操作员 安全员
  广电线务员 通信线路员 数据标注员 直播销售员 跨境电商专员 供应链管理员 客服专员 银行柜员 邮政投递员 环卫工
`)

export const themes = list(`
  低空经济 新能源汽车 集成电路 人形机器人 跨境电商 生物医药 轨道交通 数字孪生 绿色制造 智能网联
  氢能装备 海洋工程 航空航天 商业航天 新型储能 工业互联网 量子通信 先进陶瓷 精密铸造 节能环保
  冰雪旅游 预制菜 中医药传承 乡村振兴 智慧港口 现代物流 装配式建筑 城市更新 数字文创 银发经济
`)

export const programmes = list(`
  双师课堂 匠心讲堂 流动课堂 夜校直通车 送教上门 技能大篷车 云端实训营 师徒擂台 金点子征集 攻关揭榜
  班组微课 冬训夏练 百日练兵 千人登高 万人提升 求学助力 巾帼提能 青工强基 银龄传艺 新苗计划
`)

export const awards = list(`
  示范匠人 操作标兵 金牌师傅 银牌学徒 技术尖兵 创新带头人 岗位明星 质量卫士 节能先锋 安全哨兵
`)

export const venues = list(`
  体育馆 会展中心 实训楼 工人文化宫 职工服务中心 产业园 技师学院 高铁站 码头 露天矿坑
`)

export const levels = list('初级工 中级工 高级工 技师 高级技师 特级技师 首席技师')

/** The first two characters of a city: no place is called so. */
const heads = list('甲 乙 丙 丁 戊 己 庚 辛 壬 癸 子 丑 寅 卯 辰 巳 午 未 申 酉 戌 亥')
const tails = list('栖川 望原 澜岭 朔溪 黎港 蘅坪')
export const cities: readonly string[] = tails.flatMap((tail) => heads.map((head) => head + tail))
export const provinces = list('东示省 西示省 南示省 北示省 中示省 远示自治区')

const surnames = list(
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕',
)
const given = list('拟 虚 例 样 假')
const last = list(
  '安 博 晨 达 恩 帆 刚 航 嘉 可 岚 敏 宁 鹏 琪 瑞 珊 婷 伟 祥 欣 雅 毅 颖 宇 媛 泽 昭 志 竹',
)
export const people: readonly string[] = surnames.flatMap((surname, i) =>
  given.flatMap((middle, j) =>
    last.filter((_, k) => (i + j * 3 + k) % 5 === 0).map((end) => surname + middle + end),
  ),
)

const marks = list('蓝鲸 橙果 青鸟 白桦 红枫 紫藤 金穗 银杏 墨竹 碧泉 赤岩 玄武 丹霞 翠谷 皓月')
const businesses = list('重工 电子 纺织 物流 食品 建工 矿业 制药 船舶 化工')
export const firms: readonly string[] = marks.flatMap((mark) =>
  businesses.map((business) => `虚构${mark}${business}公司`),
)

export const outlets: readonly string[] = list('早报 晚报 工友报 新闻网 职工周刊').flatMap((kind) =>
  heads.slice(0, 12).map((head) => `${head}示${kind}`),
)

/** Titles; a name in braces stands for what the article is about. */
export const titles = list(`
  {city}总工会举办{trade}职业技能竞赛
  {city}{count}名{trade}走进{programme}
  {firm}{trade}{person}获评“{award}”
  {theme}赛道开赛，{city}{trade}同台比武
  {city}开展“{programme}”活动助力{theme}
  {person}：从学徒到{level}的{years}年
  {city}为{theme}培养{trade}{figure}
  {programme}进{firm}，{trade}学得会用得上
  {city}{theme}工匠学院挂牌
  {city}出台{trade}技能等级激励办法
  {firm}设立{theme}劳模创新工作室
  {years}年坚守{trade}岗位，{person}带出{count}名徒弟
  {city}{venue}里的{trade}擂台
  {theme}领域产业工人队伍建设改革在{city}试点
  {city}总工会投入{money}支持{programme}
  {trade}{person}攻克{theme}难题
  {city}发布{theme}紧缺工种目录
  {city}{year}年{trade}培训计划启动
  {firm}与{city}共建{theme}实训基地
  女{trade}{person}的一天
`)

/** Sentences of bodies, drawn without repetition. */
export const sentences = list(`
  {city}总工会日前在{venue}举行{trade}职业技能竞赛，来自{firm}等单位的{count}名选手参加。
  比赛分理论和实操两部分，{person}以总分第一的成绩摘得“{award}”称号。
  据介绍，{city}围绕{theme}组织{programme}，全年培训{figure}。
  “老师手把手教，回去就能用。”{firm}{trade}{person}说。
  {city}把{programme}开到{venue}，让职工在家门口就能学技术。
  {firm}为晋升{level}的职工每月增发津贴{bonus}元。
  {person}干了{years}年{trade}，如今是厂里最年轻的{level}。
  {theme}产业链上的{count}家企业加入了联合培养。
  市里拿出{money}用于添置{trade}实训设备。
  {programme}开办以来，已有{figure}取得证书。
  在{venue}，{person}为青年职工演示了新的操作法。
  {city}提出，到{year}年在{theme}领域新增{level}{count}名。
  竞赛设置{trade}、{trade2}等项目，前三名可破格申报{level}。
  {firm}负责人{person2}表示，企业将把竞赛成果写进作业标准。
  产改推进以来，{city}修订了{trade}的评价办法。
  工会与{firm}签订协议，师徒结对{count}对。
  {person}带领团队完成技术革新{count}项，节约成本{money}。
  {theme}需要的不只是设备，更是会用设备的人。
  活动现场，{trade2}和{trade}们交换了各自的诀窍。
  {city}的{venue}今年接待参训职工{figure}。
  评委{person2}认为，选手的基本功比往届更扎实。
  {programme}采用线上学理论、线下练操作的办法。
  {firm}把闲置车间改成{theme}实训场。
  获奖者{person2}来自{city}一家只有几十人的小厂。
`)
