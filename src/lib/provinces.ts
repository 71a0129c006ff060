/** A province-level unit and its cell in the tile grid, counted from 1. */
export interface Province {
  readonly code: string
  readonly name: string
  readonly short: string
  readonly row: number
  readonly column: number
}

const row = (
  code: string,
  name: string,
  short: string,
  [line, column]: readonly [number, number],
): Province => ({ code, name, short, row: line, column })

/**
 * All 34, in the order of their codes (GB/T 2260). The cells are our own arrangement: neighbours
 * stay near each other as far as squares allow; they draw no border.
 */
export const provinces: readonly Province[] = [
  row('110000', '北京市', '北京', [3, 6]),
  row('120000', '天津市', '天津', [3, 7]),
  row('130000', '河北省', '河北', [4, 6]),
  row('140000', '山西省', '山西', [3, 5]),
  row('150000', '内蒙古自治区', '内蒙古', [2, 6]),
  row('210000', '辽宁省', '辽宁', [3, 8]),
  row('220000', '吉林省', '吉林', [2, 8]),
  row('230000', '黑龙江省', '黑龙江', [1, 8]),
  row('310000', '上海市', '上海', [5, 8]),
  row('320000', '江苏省', '江苏', [5, 7]),
  row('330000', '浙江省', '浙江', [6, 7]),
  row('340000', '安徽省', '安徽', [5, 6]),
  row('350000', '福建省', '福建', [7, 6]),
  row('360000', '江西省', '江西', [6, 6]),
  row('370000', '山东省', '山东', [4, 7]),
  row('410000', '河南省', '河南', [4, 5]),
  row('420000', '湖北省', '湖北', [5, 5]),
  row('430000', '湖南省', '湖南', [6, 5]),
  row('440000', '广东省', '广东', [7, 5]),
  row('450000', '广西壮族自治区', '广西', [7, 4]),
  row('460000', '海南省', '海南', [8, 4]),
  row('500000', '重庆市', '重庆', [5, 4]),
  row('510000', '四川省', '四川', [5, 3]),
  row('520000', '贵州省', '贵州', [6, 4]),
  row('530000', '云南省', '云南', [6, 3]),
  row('540000', '西藏自治区', '西藏', [4, 1]),
  row('610000', '陕西省', '陕西', [4, 4]),
  row('620000', '甘肃省', '甘肃', [4, 3]),
  row('630000', '青海省', '青海', [4, 2]),
  row('640000', '宁夏回族自治区', '宁夏', [3, 4]),
  row('650000', '新疆维吾尔自治区', '新疆', [3, 1]),
  row('710000', '台湾省', '台湾', [7, 7]),
  row('810000', '香港特别行政区', '香港', [8, 6]),
  row('820000', '澳门特别行政区', '澳门', [8, 5]),
]
