import { charTable } from '../../char-table.ts'
import { formerNames } from './former-names.ts'
import table from './regions.json' with { type: 'json' }
import { zones } from './zones.ts'

/** One unit of the administrative table, or a zone. */
export interface Place {
  readonly kind: 'province' | 'city' | 'area'
  /** Full present name. */
  readonly name: string
  readonly code: string | null
  readonly province: string
  /** `null` for a province itself and for districts of a municipality. */
  readonly city: string | null
}

/**
 * Names that are words of their own: bare they name no place, with 市 or 区 they do
 * (朝阳产业, 长治久安, 大同小异, 白银价格, 中山装, 黄山风景区, 日照时间).
 */
const ordinaryWords = new Set(
  '阿里 朝阳 长治 大同 白银 中山 日照 三明 安康 保山 白山 东方 北海 海东 海西 海北 中卫 新乡 黄山 文山 平凉 大理 通化 和平 新华 长安 新星 双河 万宁 文昌 五指山'.split(
    ' ',
  ),
)

/** Peoples in the names of autonomous units, the longer first, so that 恩施土家族苗族自治州 is 恩施州. */
const peoples =
  /(?:柯尔克孜|鄂温克族|达斡尔族|哈萨克族?|维吾尔|各族|土家族|朝鲜族|布依族|仡佬族|哈尼族|傈僳族|景颇族|拉祜族|布朗族|普米族|塔吉克|锡伯|撒拉族|东乡族|保安族|裕固族|仫佬族|毛南族|纳西族|蒙古族?|藏族|羌族|彝族|回族|壮族|瑶族|苗族|侗族|水族|满族|黎族|畲族|白族|傣族|佤族|怒族|独龙族|土族|族)/gu

/** What people say for an official name; the bare short form comes last and may be null. */
function spoken(name: string): { readonly also: readonly string[]; readonly bare: string } {
  const province = /^(.+?)(?:壮族|回族|维吾尔)?自治区$/.exec(name)
  if (province?.[1]) return { also: [], bare: province[1] }
  const autonomous = /^(.+?)自治(州|县|旗)$/.exec(name)
  if (autonomous?.[1] && autonomous[2]) {
    const bare = autonomous[1].replace(peoples, '') || autonomous[1]
    return { also: bare.length > 1 ? [`${bare}${autonomous[2]}`] : [], bare }
  }
  return { also: [], bare: name.replace(/(?:特别行政区|地区|林区|新区|[省市县区盟旗])$/u, '') }
}

function parseAreas(text: string, province: string, city: string | null): readonly Place[] {
  if (text === '') return []
  return text.split(' ').map((row) => ({
    kind: 'area',
    code: row.slice(0, 6),
    name: row.slice(6),
    province,
    city,
  }))
}

function tablePlaces(): readonly Place[] {
  return table.provinces.flatMap(({ name, code, cities, areas }) => [
    { kind: 'province' as const, name, code, province: name, city: null },
    ...parseAreas(areas, name, null),
    ...cities.flatMap((city) => [
      { kind: 'city' as const, name: city.name, code: city.code, province: name, city: city.name },
      ...parseAreas(city.areas, name, city.name),
    ]),
  ])
}

function zonePlaces(): readonly (Place & { readonly short: string | null })[] {
  return zones.map(({ name, province, city, short }) => ({
    kind: 'area',
    name,
    code: null,
    province,
    city,
    short: short ?? null,
  }))
}

export const places: readonly Place[] = [...tablePlaces(), ...zonePlaces()]

const byName = new Map<string, Place[]>()
const byBare = new Map<string, Place[]>()

function add(map: Map<string, Place[]>, name: string, place: Place): void {
  const known = map.get(name)
  if (!known) map.set(name, [place])
  else if (!known.includes(place)) known.push(place)
}

for (const place of places) {
  const { also, bare } = spoken(place.name)
  for (const name of [place.name, ...also]) add(byName, name, place)
  if (bare.length < 2 || bare === place.name) continue
  if (place.kind === 'area' || ordinaryWords.has(bare)) add(byBare, bare, place)
  // 吉林 and 海南 alone mean the province, which the table lists first.
  else if (!byName.has(bare)) add(byName, bare, place)
}
for (const zone of zonePlaces()) {
  const place = places.find(({ name }) => name === zone.name)
  if (zone.short && place) add(byName, zone.short, place)
}
for (const { former, province, city, area } of formerNames) {
  const heir = places.find(
    (place) =>
      place.province.startsWith(province) && place.city === city && place.name === (area ?? city),
  )
  if (heir && !byName.has(former)) add(byName, former, heir)
}

/** First characters of all names, to skip the many positions where none can begin. */
const firsts = charTable([[...byName.keys()].map((name) => name.charAt(0))])

/** Lengths of the names (in UTF-16 units) that begin with two characters, the longest first. */
const lengths = new Map<string, readonly number[]>()
for (const name of byName.keys()) {
  const start = name.slice(0, 2)
  const all = new Set([...(lengths.get(start) ?? []), name.length])
  lengths.set(
    start,
    [...all].sort((a, b) => b - a),
  )
}

const none: readonly number[] = []

/** Lengths that a name at this place of the line can have, the longest first. */
export const lengthsAt = (line: string, at: number): readonly number[] =>
  firsts[line.charCodeAt(at)] === 1 ? (lengths.get(line.slice(at, at + 2)) ?? none) : none

/** Units that a name written in full, a well-known short form or a former name can mean. */
export const placesNamed = (name: string): readonly Place[] => byName.get(name) ?? []

/** Units meant by a name without its 市 or 县, such as 长丰: certain only beside their parent. */
export const placesCalled = (bare: string): readonly Place[] => byBare.get(bare) ?? []

/** One key for each unit; zones of a city are made as they are met, so that identity will not do. */
export const keyOf = ({
  province,
  city,
  name,
}: Pick<Place, 'province' | 'city' | 'name'>): string => `${province} ${city} ${name}`

const provinces = new Map(
  places.flatMap((place) => (place.kind === 'province' ? [[place.name, place]] : [])),
)
const cities = new Map(
  places.flatMap((place) => (place.kind === 'city' ? [[keyOf(place), place]] : [])),
)

export const provinceOf = ({ province }: Place): Place | null => provinces.get(province) ?? null

export const cityOf = ({ province, city }: Place): Place | null =>
  city === null ? null : (cities.get(keyOf({ province, city, name: city })) ?? null)

/** Whether `inner` lies in `outer` (or is it). */
export function within(inner: Place, outer: Place): boolean {
  if (outer.kind === 'province') return inner.province === outer.name
  if (outer.kind === 'city') return inner.city === outer.name && inner.province === outer.province
  return keyOf(inner) === keyOf(outer)
}
