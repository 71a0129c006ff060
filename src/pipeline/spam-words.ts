/** Keywords of one trade that buys places in foreign pages. Simplified script. */
export interface Trade {
  readonly name: string
  /** Compounds that only advertisements use. */
  readonly sure: readonly string[]
  /** Compounds that a report may use as well: they count only beside a sure one of any trade. */
  readonly likely: readonly string[]
}

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '')

export const trades: readonly Trade[] = [
  {
    name: 'loans',
    sure: words(
      '汽车借款 机车借款 房屋借款 土地借款 小额借款 支票借款 支票贴现 票贴 当舖 借钱网 二胎房贷 房屋二胎 免留车 刷卡换现 信用卡换现 信用卡换现金',
    ),
    likely: words('当铺 信用贷款 民间借贷 信贷代办 代书贷款 汽车贷款 房屋贷款 网贷平台 现金贷'),
  },
  {
    name: 'interiors',
    sure: words('系统柜 老屋翻新 旧屋翻新'),
    likely: words('装潢设计 室内装潢 室内设计 系统家具 店面设计'),
  },
  {
    name: 'detectives',
    sure: words('征信社 徵信社 抓奸 外遇蒐证 外遇搜证 寻人查址'),
    likely: words('侦探社'),
  },
  {
    name: 'beauty',
    sure: words('抽脂 隆乳 丰胸 隆鼻 电波拉皮 雷射除毛 激光脱毛 除毛 玻尿酸 肉毒杆菌 医美诊所'),
    likely: words('植牙 牙齿矫正 假牙 植发 整形外科 减肥药 减肥产品'),
  },
  {
    name: 'clinics',
    sure: words('白癜风医院 癫痫病医院 无痛人流 人流医院 不孕不育医院 壮阳药 牛皮癣医院'),
    likely: words('男科医院 妇科医院 治疗白癜风'),
  },
  {
    name: 'services',
    sure: words('抽水肥 通马桶 抓漏 征婚社 婚友社 到府坐月子'),
    likely: words('搬家公司 清洁公司 月子中心 鲜花速递'),
  },
  {
    name: 'promotion',
    sure: words('关键字广告 关键字排名 关键字优化 SEO优化 外链代发 刷单兼职'),
    likely: words('网络营销公司 网页设计公司 网站优化'),
  },
  {
    name: 'documents',
    sure: words('办证刻章 代办文凭 代写论文 论文代发'),
    likely: words('代开发票'),
  },
  {
    name: 'leisure',
    sure: words('赠品批发'),
    likely: words('住宿推荐 民宿推荐 租车公司 机场接送 婚纱摄影 团体制服'),
  },
]

/** Brands of online gambling whose name may also be honest: they count beside what is offered. */
export const gamblingBrands =
  '皇冠体育|皇冠现金|皇冠新|皇冠|新葡京|葡京|威尼斯人|威斯尼斯|太阳城|大阳城|亚博|亚搏|乐鱼|开云体育|开云|云开|华体会|爱游戏|九游会|九游|半岛体育|米兰体育|米乐|星空体育|完美体育|必威|伟德|威廉希尔|立博|万博|凯发|沙巴体育|金宝博|金宝搏|优德|明陞|德赢|开元棋牌|开元棋盘|龙8国际|龙8|永利皇宫|永利|银河娱乐|金沙娱乐|金沙国际|澳门金沙|澳门银河|澳门新葡京|澳门永利|新濠天地|云顶国际|天博|澳博|欧博|申博|竞博|博鱼|好博|火博|利博|安博|贝博|雷火|雷竞技|泛亚|金年会|和记|同升|必赢|博彩|娱乐城|百家乐|老虎机|六合彩|时时彩|北京赛车|真人荷官|体育投注|电子游艺|棋牌娱乐|赌场|赌球'

/** Names without any other use. */
export const gamblingNames =
  '竞博JBO|JBO竞博|PG电子|MG电子|BB电子|AG真人|AG亚游|BBIN|(?:Z6)?[·・]?尊龙凯时|bob(?:体育|综合|电竞)|ku(?:体育|游|酷游)|华体会(?:体育)?|乐鱼体育|开云体育|kaiyun|爱游戏体育|九游会|米兰体育|半岛体育|星空体育|雷火电竞|雷竞技|泛亚电竞|完美电竞|亚博体育|博鱼体育|安博体育|好博体育|火博体育|熊猫体育|澳门新葡京|乐虎国际|龙8国际|金年会|和记娱乐|同升国际|(?:bet|beat)365|365bet|188bet|sportsbet|betway|manbetx|hth体育|ng体育|od体育'

/** The kind of play in a name that no list has: 万利彩票, 鸿运棋牌. */
export const gamblingKinds = '体育|娱乐|彩票|棋牌|电竞|电子|真人|游戏|国际|综合|快[3三]|捕鱼|亚洲'

/** Houses of Macau: a line of one of them with the place or the play is none of a report's. */
export const gamblingHouses = '威尼斯人|新?葡京|金沙|银河|永利|太阳城|巴黎人|皇冠|百利宫|美高梅'

/** What such a brand is offered as. */
export const gamblingGoods =
  '官方网址|官方网站|最新网址|官网|新网址|网址|登录入口|登录|登陆|注册|入口|下载|手机版|网页版|安卓版|体育|娱乐|彩票|棋牌|电竞|APP|App|app'

/** What only they are offered as: two of the words above, or a gift for whoever signs up. */
export const gamblingOffers =
  '唯一官方网站|官方网站|官方网址|官网登[录陆]入口|官网登[录陆]|官网入口|官网首页|官方入口|官方下载|登[录陆]入口|登[录陆]平台|网页版登[录陆]|网页版入口|(?:官方)?app(?:官方)?下载(?:安装)?|app官网|全站app|官方app|最新版下载|安卓版下载|手机版下载|手机版|注册(?:即)?送(?:彩金)?\\d{0,4}|送彩金|在线平台|官网|\\(中国\\)官方网站|（中国）官方网站'

/** What stands around the offer; alone behind a name it may be honest: 开云集团. */
export const gamblingExtras =
  '唯一|最新版?|官方|平台|网站|客户端|国际|集团|在线|线上|真人|首页|中国|安装|全站|即送|送彩金|送\\d{1,4}|彩金'

/** Words of pages that sell pornography; several in a row are no sentence. Simplified script. */
export const adultWords = {
  /** No news about workers has them at all. */
  sure: words(
    '无码 人妻 毛片 熟女 熟妇 老熟妇 乱伦 仑乱 乱婬 婬 久久久 久久精品 久久综合 久久爱 久久热 久久婷婷 色综合 五月婷婷 五月天婷婷 秋霞影院 麻豆 草榴 一本道 黄片 三级片 午夜福利 午夜影院 午夜剧场 深夜福利 自拍偷拍 国产自拍 国产偷拍 国产乱 成人免费 成人视频 成人影院 成人影视 成人网站 成人电影 成人在线 日产精品 亚洲色图 欧美色图 亚洲欧美 欧美日韩 日韩欧美 国产精品久久 狠狠 啪啪 草莓视频 香蕉视频',
  ),
  /** Honest alone: 生产三区, 不卡顿, 激情. */
  half: words(
    '中文字幕 一区 二区 三区 四区 五区 久久 不卡 激情 自拍 偷拍 伊人 老司机 情色 色情 福利 成人 有码 一级 精品 乱码 少妇 美女 诱惑 av 无遮挡 成熟妇女 大片 免费看',
  ),
  /** Where such films come from. */
  origin: words('国产 亚洲 欧美 日韩 日本 韩国 欧洲 欧亚'),
  /** What belongs to any video site. */
  media: words(
    '在线观看 免费观看 在线播放 在线 免费 观看 播放 视频 高清 影院 影视 电影 综合 专区 网站 合集 资源 完整版 手机 热门 午夜 深夜 影片 动漫 首页 福利社 看片',
  ),
} as const

/** What clinics advertise, and how: glued to the name of an editor on hijacked pages. */
export const clinicWords = {
  /** Where the clinic is; it stands before the trouble. */
  cities:
    '北京|上海|天津|重庆|石家庄|太原|呼和浩特|沈阳|长春|哈尔滨|南京|杭州|合肥|福州|南昌|济南|郑州|武汉|长沙|广州|南宁|海口|成都|贵阳|昆明|拉萨|西安|兰州|西宁|银川|乌鲁木齐|深圳|青岛|大连|厦门|宁波|苏州|无锡|东莞|佛山|徐州|中山|洛阳|唐山|温州|全国|国内|本地',
  troubles:
    '白癜风|牛皮癣|银屑病|癫痫|男科|妇科|不孕不育|无痛人流|人流|药流|早泄|阳痿|包皮|痔疮|尖锐湿疣|梅毒|种植牙|种牙|看牙|牙齿矫正|整形|双眼皮|隆鼻|隆胸|丰胸|植发|脱发|祛斑|祛痘|减肥|近视手术|狐臭|皮肤病|肝病|鼻炎|腋臭|试管婴儿|代孕',
  /** Each trouble has one of these characters. */
  cues: /[癜癣病癫男妇孕流泄痿皮痔疣梅牙整鼻胸植脱祛肥术狐炎腋婴]/u,
  offers:
    '多少钱|哪家好|哪里好|哪里看|哪里治|哪家医院|医院哪|医院排名|好的医院|的医院|医院|怎么治|治疗|能治|治好|价格|费用|收费|专家|专业|热线|电话|咨询|预约|挂号|偏方|最好|要多久|有哪些方法|怎么样|效果|手术',
} as const
