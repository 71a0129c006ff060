import { lengthsAt, type Place, placesCalled, placesNamed, within } from './gazetteer.ts'
import { zoneKinds } from './zones.ts'

/** How a place word stands in its line: as a place, or inside the name of something else. */
export type Role = 'plain' | 'school' | 'company' | 'outlet'

export interface PlaceMention {
  /** As printed. */
  readonly text: string
  /** UTF-16 offset in the line. */
  readonly start: number
  readonly end: number
  /** All that the words can mean; one where the text settles it. */
  readonly places: readonly Place[]
  readonly role: Role
}

/** What behind a bare name makes another word or a street of it. */
const otherWord =
  /^(?:东路|西路|南路|北路|中路|路(?![桥局政段])|大街|街(?!道)|大道|大桥|时间|装(?![备配修调潢饰置载运机])|陵|精神|会议|小异|久安|方言|菜|话|籍|海关|战役)/u
/** Inside the name of a paper, broadcaster or site. */
const outlet =
  /^\p{Script=Han}{0,4}?(?:日报|晚报|晨报|早报|商报|时报|工人报|工报|电视台|广播|卫视|新闻网|新闻客户端|在线|网讯|融媒|发布|观察)/u
const company =
  /^(?:\p{Script=Han}|[（）()A-Za-z0-9]){0,20}?(?:公司|集团|股份|重工|石化|钢铁|银行|电网|移动|联通|电信|烟草)/u
const school = /^\p{Script=Han}{0,10}?(?:大学|学院|学校|中专|技校|一中)/u
/** A craftsman academy is what the news is about, and belongs to its place. */
const ownSchool = /^\p{Script=Han}{0,8}?(?:工匠学[院校]|职工学[校堂])/u
/** Behind 区 or 县 that belongs to a longer word: 区域, 县级. */
const cutWord = /^(?:域|级|间|块|别|分)/u
/** Two-character counties hide in other words (建成县级, 创新县域): before them a name must begin. */
const beginning = /(?:^|[\P{Script=Han}省市州盟在赴到和与及由至])$/u

function roleOf(rest: string): Role {
  if (outlet.test(rest)) return 'outlet'
  // 大同某煤业公司: a company of that place, whatever it is called.
  if (/^(?:某|一家)/u.test(rest)) return 'plain'
  const clause = rest.split(/[^\p{Script=Han}A-Za-z0-9（）()]|[在由与和的]/u, 1)[0] ?? ''
  if (ownSchool.test(clause)) return 'plain'
  if (school.test(clause)) return 'school'
  return company.test(clause) ? 'company' : 'plain'
}

/** Districts whose whole name is a common noun: any mine has its 矿区, any town its 城区. */
const commonNoun = /^(?:矿区|城区|郊区)$/u
const office = /^(?:总工会|人民政府|区委|政府)/u

/** Behind its city, or before an office of its own, such a word is a name. */
function isOwnName(name: string, line: string, start: number): boolean {
  if (!commonNoun.test(name) || office.test(line.slice(start + name.length))) return true
  return [2, 3, 4, 5, 6].some(
    (length) => placesNamed(line.slice(Math.max(0, start - length), start)).length > 0,
  )
}

function fits(name: string, line: string, start: number): boolean {
  if (!isOwnName(name, line, start)) return false
  const rest = line.slice(start + name.length, start + name.length + 4)
  // 苏州 and 杭州 are short forms, 恩施州 is a full one.
  const bare = !/[省市县区旗盟]$|..州$/u.test(name)
  if (bare && otherWord.test(rest)) return false
  if (/[区县]$/u.test(name) && cutWord.test(rest)) return false
  return name.length > 2 || bare || beginning.test(line.slice(Math.max(0, start - 1), start))
}

/** A city and the kind of a zone behind it, such as 济宁高新区. */
function zoneBehind(place: Place | undefined, rest: string): Place | null {
  if (place?.kind !== 'city') return null
  const kind = zoneKinds.find((name) => rest.startsWith(name))
  if (!kind) return null
  const { name, province } = place
  return {
    kind: 'area',
    name: `${name.replace(/市$/u, '')}${kind}`,
    code: null,
    province,
    city: name,
  }
}

function matchAt(line: string, start: number): { text: string; places: readonly Place[] } | null {
  for (const length of lengthsAt(line, start)) {
    if (length > line.length - start) continue
    const text = line.slice(start, start + length)
    const found = placesNamed(text)
    if (found.length === 0 || !fits(text, line, start)) continue
    const zone = found.length === 1 ? zoneBehind(found[0], line.slice(start + length)) : null
    if (!zone) return { text, places: found }
    const kind = zoneKinds.find((name) => line.startsWith(name, start + length)) ?? ''
    return { text: text + kind, places: [zone] }
  }
  return null
}

/** 合肥长丰, 厦门湖里: a bare county or district directly behind its parent. */
function childBehind(parent: Place | undefined, line: string, start: number) {
  if (!parent || parent.kind === 'area') return null
  for (const length of [4, 3, 2]) {
    const text = line.slice(start, start + length)
    if (text.length < length || outlet.test(line.slice(start + length, start + length + 8)))
      continue
    const places = placesCalled(text).filter((place) => within(place, parent))
    if (places.length === 1) return { text, places }
  }
  return null
}

/** Keeps the meanings that lie in the place named directly before (北京市朝阳区). */
function settled(places: readonly Place[], before: PlaceMention | undefined, start: number) {
  const parent = before?.end === start && before.places.length === 1 ? before.places[0] : undefined
  const inside = parent ? places.filter((place) => within(place, parent)) : []
  return inside.length > 0 ? inside : places
}

/** All place words of a line, the longest at each position, from left to right. */
export function placeMentions(line: string): readonly PlaceMention[] {
  const mentions: PlaceMention[] = []
  for (let start = 0; start < line.length - 1;) {
    const before = mentions.at(-1)
    const found =
      matchAt(line, start) ??
      (before?.end === start ? childBehind(before.places[0], line, start) : null)
    if (!found) {
      start++
      continue
    }
    const end = start + found.text.length
    const role = roleOf(line.slice(end, end + 30))
    mentions.push({ ...found, places: settled(found.places, before, start), start, end, role })
    start = end
  }
  return mentions
}
