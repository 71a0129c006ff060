import { cueRule } from '../cue-rule.ts'

/** Entries from which on one ending for all is a farm. Assumed. */
const leastEntries = 6
/** Share of them that must end alike. Assumed. */
const leastShare = 0.8
/** Han of a place before the ending. */
const mostPlace = 5

/** What such links sell; endings beyond these count only where a menu's signs part the entries. */
const services =
  /(?:公司|网站建设|网站制作|网站设计|SEO|优化|推广|搬家|保洁|装修|服务|培训|办理|代办|开票|发票|律师|事务所|租车|二手车|回收|维修|招聘|房产|二手房|贷款|网|家政|快递|物流|整形|医院)$/iu

const separators = /[\s|丨/、,，·;]+/gu

/** The longest ending of two characters or more that most entries share. */
function sharedEnding(entries: readonly string[]): string {
  const [first = '', second = ''] = entries
  let length = 0
  while (length < first.length && first.at(-1 - length) === second.at(-1 - length)) length++
  return length >= 2 ? first.slice(-length) : ''
}

/** Whether the line names one service in town after town. */
export function isLinkFarm(view: string): boolean {
  if (view.length < 2 * leastEntries - 1 || view.length > 480) return false
  if ((view.match(separators)?.length ?? 0) < leastEntries - 1 || /[。!?]/u.test(view)) return false
  const entries = view
    .replace(/^\p{Script=Han}{2,6}[:：]/u, '')
    .split(separators)
    .filter((entry) => entry !== '')
  if (entries.length < leastEntries) return false
  const ending = sharedEnding(entries)
  if (ending === '') return false
  const places = entries.flatMap((entry) =>
    entry.endsWith(ending) ? [entry.slice(0, -ending.length)] : [],
  )
  const isFarm =
    places.length >= entries.length * leastShare &&
    new Set(places).size >= places.length * leastShare &&
    places.every((place) => /^\p{Script=Han}{2,5}$/u.test(place) && place.length <= mostPlace)
  return isFarm && (services.test(ending) || !/[、,，]/u.test(view))
}

/** A service in one town after the other: 邯郸搬家 沧州搬家 衡水搬家, the links of a hijacked page. */
export const dropLinkFarm = cueRule(
  {
    name: 'drop-link-farm',
    label: '删除植入的地名链接',
    needs: /[\s|丨/、,，·;]/u,
    place: 'elsewhere',
    spam: true,
    atEdgeOnly: true,
  },
  ({ view }) => isLinkFarm(view),
)
