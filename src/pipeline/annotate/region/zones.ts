/**
 * Development zones and new areas that GB/T 2260 does not list but that unions are named after.
 * `city` is null where the zone stands directly under the province or municipality.
 */
export const zones: readonly {
  readonly name: string
  readonly province: string
  readonly city: string | null
  readonly short?: string
}[] = [
  { name: '雄安新区', province: '河北省', city: null, short: '雄安' },
  { name: '苏州工业园区', province: '江苏省', city: '苏州市' },
  { name: '苏锡通科技产业园区', province: '江苏省', city: '南通市' },
  { name: '江北新区', province: '江苏省', city: '南京市' },
  { name: '中关村科技园区', province: '北京市', city: null },
  { name: '北京经济技术开发区', province: '北京市', city: null, short: '北京经开区' },
  { name: '天津经济技术开发区', province: '天津市', city: null, short: '天津经开区' },
  { name: '张江高科技园区', province: '上海市', city: null },
  { name: '两江新区', province: '重庆市', city: null },
  { name: '西部科学城重庆高新区', province: '重庆市', city: null, short: '重庆高新区' },
  { name: '万盛经济技术开发区', province: '重庆市', city: null, short: '万盛经开区' },
  { name: '舟山群岛新区', province: '浙江省', city: '舟山市' },
  { name: '前湾新区', province: '浙江省', city: '宁波市' },
  { name: '南太湖新区', province: '浙江省', city: '湖州市' },
  { name: '兰州新区', province: '甘肃省', city: '兰州市' },
  { name: '西咸新区', province: '陕西省', city: '西安市' },
  { name: '杨凌示范区', province: '陕西省', city: '咸阳市' },
  { name: '贵安新区', province: '贵州省', city: '贵阳市' },
  { name: '西海岸新区', province: '山东省', city: '青岛市' },
  { name: '金普新区', province: '辽宁省', city: '大连市' },
  { name: '沈抚示范区', province: '辽宁省', city: '抚顺市' },
  { name: '天府新区', province: '四川省', city: '成都市' },
  { name: '湘江新区', province: '湖南省', city: '长沙市' },
  { name: '福州新区', province: '福建省', city: '福州市' },
  { name: '平潭综合实验区', province: '福建省', city: '福州市' },
  { name: '滇中新区', province: '云南省', city: '昆明市' },
  { name: '哈尔滨新区', province: '黑龙江省', city: '哈尔滨市' },
  { name: '长春新区', province: '吉林省', city: '长春市' },
  { name: '赣江新区', province: '江西省', city: '南昌市' },
  { name: '郑东新区', province: '河南省', city: '郑州市' },
  { name: '郑州航空港经济综合实验区', province: '河南省', city: '郑州市', short: '郑州航空港区' },
  { name: '东湖高新区', province: '湖北省', city: '武汉市' },
  { name: '武汉东湖新技术开发区', province: '湖北省', city: '武汉市' },
  { name: '柳东新区', province: '广西壮族自治区', city: '柳州市' },
  { name: '五象新区', province: '广西壮族自治区', city: '南宁市' },
  { name: '松山湖高新区', province: '广东省', city: '东莞市', short: '松山湖' },
  { name: '大鹏新区', province: '广东省', city: '深圳市' },
  { name: '深汕特别合作区', province: '广东省', city: '深圳市' },
  { name: '横琴粤澳深度合作区', province: '广东省', city: '珠海市', short: '横琴' },
  { name: '洋浦经济开发区', province: '海南省', city: '儋州市', short: '洋浦' },
  { name: '长白山保护开发区', province: '吉林省', city: '延边朝鲜族自治州' },
]

/** How a zone without an entry above is named: its city and one of these, such as 济宁高新区. */
export const zoneKinds = [
  '高新技术产业开发区',
  '高新技术产业园区',
  '经济技术开发区',
  '经济开发区',
  '综合保税区',
  '工业园区',
  '高新区',
  '经开区',
  '开发区',
  '保税区',
  '新区',
] as const
