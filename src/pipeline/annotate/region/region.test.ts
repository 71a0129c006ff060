import { describe, expect, test } from 'vitest'
import { formerNames } from './former-names.ts'
import { places, placesNamed } from './gazetteer.ts'
import { findRegion } from './region.ts'
import type { Subject } from '../subject.ts'
import { findUnionMentions } from '../orgs/union-mentions.ts'
import { zones } from './zones.ts'

function locate(
  title: string | null,
  paragraphs: readonly string[],
  outlets: Partial<Subject> = {},
) {
  const subject: Subject = {
    title,
    body: paragraphs.map((text) => ({ type: 'paragraph', text })),
    context: [],
    source: null,
    platform: null,
    ...outlets,
  }
  const { region, certain } = findRegion(subject, findUnionMentions(subject))
  return { path: [region.province, region.city, region.area], region, certain }
}

test.for([
  // A union's own name
  ['苏州工业园区总工会启动竞赛。', '江苏省', '苏州市', '苏州工业园区'],
  ['衡水市总工会举办培训班。', '河北省', '衡水市', null],
  ['湖南省耒阳市总工会举办比武。', '湖南省', '衡阳市', '耒阳市'],
  ['义乌市总工会举办培训班。', '浙江省', '金华市', '义乌市'],
  ['重庆市总工会举办研修班。', '重庆市', null, null],
  ['重庆市渝北区总工会举办研修班。', '重庆市', null, '渝北区'],
  ['恩施州总工会举办竞赛。', '湖北省', '恩施土家族苗族自治州', null],
  ['内蒙古自治区总工会举办竞赛。', '内蒙古自治区', null, null],
  ['仙桃市总工会举办竞赛。', '湖北省', '仙桃市', null],
  ['大同市职工的比武在矿区开幕。', '山西省', '大同市', null],
  ['宝鸡某供热公司的比武在城区开幕。', '陕西省', '宝鸡市', null],
  ['阳泉市矿区总工会举办竞赛。', '山西省', '阳泉市', '矿区'],
  ['某市矿区工会举办竞赛。', null, null, null],
  ['佳木斯市郊区工会举办竞赛。', '黑龙江省', '佳木斯市', '郊区'],
  ['雄安新区总工会举办竞赛。', '河北省', null, '雄安新区'],
  ['济宁高新区总工会举办竞赛。', '山东省', '济宁市', '济宁高新区'],
  // Ambiguous counties with and without their parent
  ['北京市朝阳区总工会举办竞赛。', '北京市', null, '朝阳区'],
  ['长春市朝阳区总工会举办竞赛。', '吉林省', '长春市', '朝阳区'],
  ['鼓楼区总工会举办竞赛。', null, null, null],
  ['鼓楼区总工会举办竞赛，福州有百名职工参加。', '福建省', '福州市', '鼓楼区'],
  // Dateline, lead, bare child behind its parent
  ['某报石家庄9月8日电（记者甲）全省推进会召开。', '河北省', '石家庄市', null],
  ['日前，竞赛在合肥长丰举办。', '安徽省', '合肥市', '长丰县'],
  ['襄樊市职工竞赛开幕。', '湖北省', '襄阳市', null],
  ['海门市职工竞赛开幕。', '江苏省', '南通市', '海门区'],
  // A local school says where, though not for certain
  ['考试在咸阳技师学院举行。', '陕西省', '咸阳市', null],
  // No places
  ['市总工会举办竞赛。', null, null, null],
  ['活动大同小异，北京时间九点开始，选手身着中山装走过南京路。', null, null, null],
  ['选手来自山东重工集团有限公司。', null, null, null],
  ['某市建成县级工匠学院29所，创新县域培训。', null, null, null],
  ['朝阳产业长治久安。', null, null, null],
  ['选手走过南京路。', null, null, null],
  ['北京时间九点开始。', null, null, null],
  ['据江苏工人报消息，竞赛启动。', null, null, null],
  ['推动河北区域协同。', '河北省', null, null],
  ['这片区域的工会全部建成。', null, null, null],
] as const)('%s', ([text, ...path]) => {
  expect(locate(null, [text]).path).toEqual(path)
})

describe('what the article is about wins', () => {
  test('against an example further down', () => {
    const { path } = locate(null, [
      '浙江省总工会深化行动。',
      '全省都在办班。',
      '在台州，课堂搬进车间。',
    ])
    expect(path).toEqual(['浙江省', null, null])
  })

  test('against an employer that has another place in its name', () => {
    const text = '衡水市总工会办班，山东重工集团有限公司、上海电气集团的职工也来听课。'
    expect(locate(null, [text]).path).toEqual(['河北省', '衡水市', null])
  })

  test('against the outlet that printed it', () => {
    const source = { name: '海门晚报', evidence: null }
    const { path } = locate('台州市技能竞赛举办', ['竞赛在椒江区举办。'], { source })
    expect(path).toEqual(['浙江省', '台州市', '椒江区'])
  })

  test('and a list of cities names none', () => {
    const { path } = locate(null, ['湖南省总工会召开会议，长沙、株洲、湘潭的工会参加。'])
    expect(path).toEqual(['湖南省', null, null])
  })

  test('and a list of counties names none', () => {
    const { path } = locate('沧州市总工会部署竞赛', ['任丘市、泊头市、黄骅市的企业参加。'])
    expect(path).toEqual(['河北省', '沧州市', null])
  })
})

describe('news of', () => {
  test.for([
    // The title is about the province: the city is a venue
    ['甘肃省百万职工竞赛启动', '甘肃省竞赛启动仪式3月28日在兰州举行。', '甘肃省', null, null],
    // The dateline of a national paper is a venue too, and so is a caption's union
    ['浙江工会投入资金', '某网杭州4月30日电（甲）省总工会发布方案。', '浙江省', null, null],
    // A contest of the city, in a title about the province
    ['青海配送员比技能', '青海省竞赛与西宁市首届大赛合并举行。', '青海省', '西宁市', null],
    // 州 ends a short form as well
    [null, '同年落户苏州信息职业技术学院。', '江苏省', '苏州市', null],
    ['江苏省工匠学院（吴江）启用', '学院落户苏州信息职业技术学院。', '江苏省', '苏州市', '吴江区'],
    // 沈阳 is named beside 铁西区, which three cities have
    ['铁西区总工会办学院', '调研组到沈阳装备制造学校。', '辽宁省', '沈阳市', '铁西区'],
    // 同心 is a county of 宁夏, and a word
    ['宁夏职工同心协力', '吴忠市总工会举办竞赛。', '宁夏回族自治区', '吴忠市', null],
    // The title leaves 区 out
    ['青浦启动技能竞赛', '上海市总工会、青浦区委领导出席。', '上海市', null, '青浦区'],
    // 长沙 is the city in a title, not the county of that name
    ['云匠学院长沙分院揭牌', '学院在长沙市职工中心开班。', '湖南省', '长沙市', null],
    ['长沙县举办竞赛', '长沙市长沙县举办竞赛。', '湖南省', '长沙市', '长沙县'],
    // One district is named, and 区总工会 speaks
    ['我区再增创新工作室', '区总工会授予“海曙区创新工作室”称号。', '浙江省', '宁波市', '海曙区'],
    // The all-China body, with examples from provinces
    [null, '某社北京10月29日电，全国总工会发布数据。', null, null, null],
  ] as const)('%s', ([title, text, ...path]) => {
    expect(locate(title, [text]).path).toEqual(path)
  })

  test('the whole country, whatever examples follow', () => {
    const lead = '全国总工会发布数据，各级工会开展竞赛。'
    const { path } = locate('各级工会提升技能', [lead, '在云南，昆明市东川区总工会建了基地。'])
    expect(path).toEqual([null, null, null])
  })
})

test('我市 in a city paper is its city, whose name is a word elsewhere', () => {
  const source = { name: '大同日报', evidence: null }
  const { path, certain } = locate('我市工作室获支持', ['省总工会公布名单。'], { source })
  expect(path).toEqual(['山西省', '大同市', null])
  expect(certain).toMatchObject({ province: true, city: true })
})

test('the only province whose union speaks, though the all-China body leads', () => {
  const lead = '中华全国总工会命名三批工作室。'
  const { path } = locate(null, [lead, '甘肃省总工会命名95家工作室，再扶持23家。'])
  expect(path).toEqual(['甘肃省', null, null])
})

test('guests are from elsewhere', () => {
  const outlets = { source: { name: '兰州日报', evidence: null } }
  const text = '昨日，天水市总工会组织劳模代表团到我市调研。'
  expect(locate('天水劳模代表团莅兰交流', [text], outlets).path).toEqual(['甘肃省', '兰州市', null])
  const home = '昨日，天水市总工会组织劳模代表团到兰州调研。'
  expect(locate('天水劳模代表团出发', [home]).path).toEqual(['甘肃省', '天水市', null])
})

test('who comes to work here is no guest', () => {
  const text = '岳麓区总工会为返乡和来我区就业的青年开办焊工班。'
  expect(locate('岳麓区开办焊工班', [text]).path).toEqual(['湖南省', '长沙市', '岳麓区'])
})

test('an outlet alone places the news, but not for certain', () => {
  const { path, certain } = locate('技能竞赛启动', ['今天，竞赛启动。'], {
    platform: { name: '网易江苏', evidence: null },
  })
  expect(path).toEqual(['江苏省', null, null])
  expect(certain.province).toBe(false)
})

test('code and evidence belong to the deepest part', () => {
  const { region } = locate(null, ['近日，湖南省耒阳市总工会办班。共50人参加。'])
  expect(region.code).toBe('430481')
  expect(region.evidence).toBe('近日，湖南省耒阳市总工会办班。')
})

describe('tables', () => {
  test('hold 34 provinces, 台湾 香港 澳门 among them', () => {
    const provinces = places.filter(({ kind }) => kind === 'province').map(({ name }) => name)
    expect(provinces).toHaveLength(34)
    expect(provinces).toEqual(
      expect.arrayContaining(['台湾省', '香港特别行政区', '澳门特别行政区']),
    )
  })

  test('know the city of each zone', () => {
    const strays = zones.filter(({ province, city }) =>
      placesNamed(city ?? province).every((place) => place.province !== province),
    )
    expect(strays).toEqual([])
  })

  test('know what each former name is now', () => {
    const lost = formerNames.filter(({ former, city, area }) =>
      placesNamed(former).every(({ name }) => name !== (area ?? city)),
    )
    expect(lost).toEqual([])
  })
})
