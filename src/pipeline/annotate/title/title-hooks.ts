import { hanCount } from '../../repair/index.ts'

/**
 * Hooks that content farms put around titles: a word of time or scope, up to two fillers and a word
 * of heat, set off by a separator: 世界实时：, 天天热资讯！, 【新视野】, _今日快讯, -世界观察.
 */
const scope =
  '天天|每日|每天|今日|今天|当前|即时|最新|世界|全球|环球|国际|焦点|热点|头条|动态|快看|速看|重点|要闻|实时|独家|精彩|资讯|时讯|当日|全网|每时|今'
const filler = '今|新|微|热|快|速|观|播|最|即|短|要|亮|看|滚'
const heat =
  '资讯|消息|信息|快讯|速讯|短讯|热讯|简讯|时讯|看点|热点|焦点|亮点|观点|视点|头条|要闻|新闻|热闻|热文|热议|热门|热搜|推荐|精选|速递|速看|快看|速读|播报|报道|动态|滚动|聚焦|观察|关注|视野|实时|即时|百事通|独家|最新|快播|看料|速看料|讯息|通讯|讯|事件|热评|快报|速报|观热点'
/** Fillers and heat without a scope are a hook only where nothing else could stand: 新消息丨, 今热点. */
const scoped = `(?:${scope})(?:${filler}){0,2}(?:${heat})`
const bare = `(?:${filler}){0,2}(?:${heat})`

const bracketed = new RegExp(`^[【\\[](?:${scoped}|${bare}|\\d{1,2})[】\\]]\\s*`, 'u')
const led = new RegExp(`^(?:${scoped}(?:[:：!！丨｜|]\\s*|\\s{1,2})|${bare}[!！丨｜|]\\s*)`, 'u')
const trailed = new RegExp(
  `(?:\\s*[_＿|｜丨]\\s*(?:${scoped}|${bare})|\\s*[-－—]{1,2}\\s*(?:${scoped}|(?:${filler})(?:${heat}))|\\s+${scoped}|\\s*(?:【\\d{1,2}】|\\[\\d{1,2}\\]))\\s*$`,
  'u',
)
/** A title keeps at least this many Han; what would leave less was no hook. Assumed. */
const keepHan = 5

/** A title without the hooks in front of it and behind it. */
export function stripHooks(title: string): string {
  let rest = title.trim()
  for (let turn = 0; turn < 3; turn++) {
    const cut = rest.replace(bracketed, '').replace(led, '').replace(trailed, '').trim()
    if (cut === rest || hanCount(cut) < keepHan) break
    rest = cut
  }
  return rest
}
