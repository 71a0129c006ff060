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
      '汽车借款 机车借款 房屋借款 土地借款 小额借款 支票借款 支票贴现 票贴 当舖 借钱网 二胎房贷 房屋二胎 免留车 刷卡换现 信用卡换现',
    ),
    likely: words('当铺 信用贷款 民间借贷 信贷代办 代书贷款 汽车贷款 网贷平台 现金贷'),
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
    sure: words('抽脂 隆乳 丰胸 隆鼻 电波拉皮 雷射除毛 玻尿酸 肉毒杆菌 医美诊所'),
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
    sure: words('关键字广告 关键字优化 SEO优化 外链代发 刷单兼职'),
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

/** Brands of online gambling: a name of theirs has no other use in news about workers. */
export const gamblingBrands =
  '皇冠体育|皇冠现金|皇冠新|皇冠|新葡京|葡京|威尼斯人|太阳城|大阳城|亚博|乐鱼|开云体育|开云|华体会|爱游戏|九游会|九游|半岛体育|米兰体育|星空体育|完美体育|必威|伟德|威廉希尔|立博|万博|凯发|沙巴体育|金宝博|优德|开元棋牌|开元棋盘|龙8国际|永利皇宫|永利|银河娱乐|金沙娱乐|金沙国际|澳门金沙|澳门银河|澳门新葡京|澳门永利|新濠天地|云顶国际|天博|江南体育|澳博|博彩|娱乐城|百家乐|老虎机|六合彩|时时彩|真人荷官|体育投注|电子游艺|棋牌娱乐|赌场|赌球'

/** What such a brand is offered as. */
export const gamblingGoods =
  '官方网址|官方网站|最新网址|官网|新网址|网址|登录入口|登录|登陆|注册|入口|下载|手机版|网页版|体育|娱乐|彩票|棋牌|电竞|APP|App|app'

/** What stands around the offer; alone behind a name it may be honest: 开云集团. */
export const gamblingExtras = '最新|官方|平台|网站|客户端|国际|集团|在线|线上|真人|首页|中国'
