/** A contest or event as the text names it. */
export interface EventName {
  /** Without edition, year, host and quotation marks: 技承匠心职业技能竞赛. */
  readonly name: string
  /** 5 for 第五届; `null` where the text gives none. */
  readonly edition: number | null
}

const digits = '零一二三四五六七八九'

/** 1 to 99, in Arabic or Chinese numerals. */
function ordinal(text: string): number | null {
  if (/^\d+$/u.test(text)) return Number(text)
  const [tens, ones] = text.includes('十') ? text.split('十') : ['零', text]
  const ten = tens === '' ? 1 : digits.indexOf(tens ?? '')
  const one = ones === '' ? 0 : digits.indexOf(ones ?? '')
  return ten < 0 || one < 0 ? null : ten * 10 + one
}

const kinds =
  '大赛|竞赛|比武|比赛|运动会|技能节|技能周|论坛|博览会|推进会|交流会|展示会|发布会|工匠日|启动仪式|开幕式'
const edited = new RegExp(
  `第(?<edition>[一二三四五六七八九十]{1,3}|\\d{1,2})届(?<name>[\\p{Script=Han}“”·A-Za-z]{2,30}?(?:${kinds}))`,
  'gu',
)
const quoted = new RegExp(`(?<name>“[^“”，。；]{2,12}”\\p{Script=Han}{0,12}?(?:${kinds}))`, 'gu')

/** 举办轨道交通装备职工技能竞赛: a contest named by what it is in, after a verb. */
const held =
  /(?:举办|举行|开展|组织|启动|主办|承办|召开)(?:了|的)?(?<name>\p{Script=Han}{2,16}?(?:技能竞赛|技能大赛|技能比赛|技术比武|技能比武|技术运动会))/gu

const plain = (name: string): string => name.replaceAll(/[“”·]/gu, '')

/** Events that a text names with their edition, in quotation marks or by their trade, each once, sorted. */
export function eventNames(text: string): readonly EventName[] {
  const found = new Map<string, EventName>()
  for (const { groups } of text.matchAll(edited)) {
    const name = plain(groups?.name ?? '')
    const edition = ordinal(groups?.edition ?? '')
    found.set(`${name} ${edition}`, { name, edition })
  }
  for (const { groups } of text.matchAll(quoted)) {
    const name = plain(groups?.name ?? '')
    const known = [...found.values()].some((other) => other.name.endsWith(name))
    if (!known) found.set(`${name} `, { name, edition: null })
  }
  for (const { groups } of text.matchAll(held)) {
    const name = groups?.name ?? ''
    const known = [...found.values()].some((other) => sameEvent(other.name, name))
    if (!known && name.replaceAll(usual, '').length >= 2)
      found.set(`${name} `, { name, edition: null })
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event)
}

/** Sayings of every report: they name no event. */
const sayings = new Set(
  '十四五 十三五 十五五 一带一路 专精特新 小巨人 娘家人 双元制 劳模精神 工匠精神 大国工匠 中国梦·劳动美 最后一公里 互联网+ 金点子 传帮带 主力军 新八级工 产改'.split(
    ' ',
  ),
)

/** Names in quotation marks of three characters or more, without lists and sayings. Sorted. */
export function quotedNames(text: string): readonly string[] {
  const names = [...text.matchAll(/[“「]([^“”「」，。；、！？：\s]{3,16})[”」]/gu)].map(
    (match) => match[1] ?? '',
  )
  return [...new Set(names.filter((name) => name !== '' && !sayings.has(name)))].sort()
}

/** Characters that two names share in pairs, as a share of the shorter name: 0 to 1. */
function common(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)))
  const [small, large] = [pairs(a), pairs(b)].sort((x, y) => x.size - y.size)
  if (!small || !large || small.size === 0) return 0
  return [...small].filter((pair) => large.has(pair)).length / small.size
}

/** Words that every contest's name may have; what is left makes it this one. */
const usual =
  /职工|职业|技能|技术|劳动|和|竞赛|大赛|比赛|比武|运动会|行业|全[国省市县区]|[省市县区]|企业|启动仪式|开幕式/gu

/** One contest, whatever host or 职工 stands in front; 焊工竞赛 and 电工竞赛 are two. */
export function sameEvent(a: string, b: string): boolean {
  if (a === b) return true
  const ownA = a.replaceAll(usual, '')
  const ownB = b.replaceAll(usual, '')
  if (ownA.length < 2 || ownB.length < 2) return ownA === ownB && common(a, b) >= 0.75
  return common(ownA, ownB) >= 0.75
}
