import type { Repaired } from '../../types.ts'
import { foldLine } from '../fold-line.ts'
import { hasSurname } from '../people/names.ts'
import { daysIn } from '../published/days.ts'
import { type Claim, hopOf } from './claim.ts'
import { isEdition, looksLikeOutlet, outletName } from './outlet-name.ts'

/** Lines above the day among which the outlet may stand alone. Assumed. */
const nearLines = 3
const aloneName =
  /^(?:\p{Script=Han}{2,4}\s?\/\s?)?(新华社|中新社|\p{Script=Han}{1,8}(?:新闻网|新闻社|日报|晚报|早报|晨报|时报|周报|商报|快报|导报|信报|都市报|特区报|青年报|工人报|法治报|周刊|电视台|广播网|通讯社))$/u

/** 某日报 or 张三/某日报 alone on a line shortly above the day. */
function aboveDay(lines: readonly string[]): readonly Claim[] {
  return lines.flatMap((line) => {
    const name = outletName(aloneName.exec(foldLine(line).trim())?.[1] ?? '')
    return name ? [{ name, relay: null, evidence: line.trim() }] : []
  })
}

/** 某工人报 above 第6127期：第03版. */
export function aboveIssue(lines: readonly string[]): readonly Claim[] {
  const at = lines.findIndex((line) => line.length <= 40 && /^第\s?\d{1,6}\s?期/u.test(line.trim()))
  return at < 0 ? [] : aboveDay(lines.slice(Math.max(0, at - nearLines), at))
}

/** 某报/张三 above the body: who wrote it, and for whom. */
const outletOfName =
  /^[(【[]?(\p{Script=Han}{2,10}(?:报|社|网|台|周刊|杂志))\/(?:记者)?\p{Script=Han}{2,4}(?:\/[^。]{0,20})?[)】\]]?$/u

/** Outlets that a byline above the body puts before a slash. */
export function beforeSlash(lines: readonly string[]): readonly Claim[] {
  return lines.flatMap((line) => {
    const name = outletName(outletOfName.exec(foldLine(line).trim())?.[1] ?? '')
    return name ? [{ name, relay: null, evidence: line.trim() }] : []
  })
}

/** Parts of the page's title behind its first bar: there stands the site's own name. */
export function siteNames({ title, siteName }: Repaired['head']): ReadonlySet<string> {
  const parts = foldLine(title ?? '')
    .split(/\s*[_|]\s*|\s+[-–—]{1,2}\s*|\s*[-–—]{1,2}\s+/u)
    .slice(1)
  return new Set([...parts, ...(siteName === null ? [] : [siteName])].map((part) => part.trim()))
}

/** The day, its time and its weekday at the start of what stands behind. */
const whenAt =
  /^(?:19|20)\d{2}\D{1,3}\d{1,2}\D{1,3}\d{1,2}\s?日?\s{0,3}(?:\(?星期[一二三四五六日天]\)?)?\s{0,3}T?(?:\d{1,2}[:时点]\d{2}(?::\d{2})?分?)?\s{0,3}/u
const nextLabel =
  /\s{0,3}(?:我要评论|我来说|参与互动|网友评论|(?:点击)?参与|跟帖|作者|记者|编辑|责编|责任编辑|通讯员|微博|评论|阅读|点击|浏览|字号|字体|分享|打印)(?:数|量|两句|跟帖|评论)?(?:[\s:(|].{0,200})?$|\s{1,3}(?:本报|本网)?(?:记者|通讯员).{0,40}$/u

/** What a meta line says behind its day, without the fields after it: 2024-05-16 17:02 某报作者：…. */
const behindDay = (text: string): string =>
  text
    .replace(whenAt, '')
    .replace(
      /(?:\s{0,3}【(?:[大中小\s]{1,5}|(?:字|打印|关闭|收藏|推荐|纠错|返回)[^【】]{0,11})】){1,8}$/u,
      '',
    )
    .replace(/^\[\s?([^\s[\]]{2,16})\s(?:原创|整理|转载|编译)\s?\].{0,100}$/u, '$1')
    .replace(/^\|\s{0,3}(?=[^|:\s]{2,16}$)/u, '')
    .replace(/\s{0,3}\|.{0,200}$/u, '')
    .replace(/\[(?:整理|原创|转载|编译)\]\s*\d*$/u, '')
    .replace(nextLabel, '')
    .replace(/^发布于(?:(?:黑龙江|内蒙古|\p{Script=Han}{2})(?=.{4}))?/u, '')
    .replace(/(?:官方)?(?:账号|帐号|号)$/u, (end) => (/账|帐/u.test(end) ? '' : end))
    .trim()

/** Words of sections and buttons that stand behind a day as well as an outlet does. */
const sectionWord =
  /字体|字号|大小|保护色|调色|朗读|纠错|窗口|竞赛|精神|新闻|资讯|频道|动态|要闻|正文|首页|国内|国际|社会|评论|分类|标签|栏目|公告|通知|更新|发布|发表|次|条$|版$/u

/** 2024-05-05 08:51某网评论(12人参与): between time and comments stands the outlet, whatever its name. */
const beforeComments =
  /^\s?((?!我要|我来|发表|网友|查看|最新|热门|全部|已有|参与|欢迎)[^\s()]{2,12}?)(?:欢迎发表)?评论\(\d{0,8}人参与\)/u

/** Whether a name behind day and time, alone in its line, can only be the outlet's. Assumed. */
function isAlone(name: string, line: string, hasTime: boolean): boolean {
  return (
    hasTime &&
    line.length <= 60 &&
    !line.includes('[') &&
    /^\p{Script=Han}{4,8}$/u.test(name) &&
    !sectionWord.test(name) &&
    !hasSurname(name)
  )
}

/** 《某报》(2024年05月01日 02版), 某报   2019-11-26 19:20, and the outlet alone above the day. */
export function dated(lines: readonly string[], sites: ReadonlySet<string>): readonly Claim[] {
  return lines.flatMap((line, at) => {
    const folded = foldLine(line).trim()
    if (folded.length > 80 || folded.includes('。')) return []
    const day = daysIn(folded)[0]
    if (!day) return []
    const paper = /《([^《》]{2,20})》\s*\(?\s*$/u.exec(folded.slice(0, day.at))?.[1]
    const before = folded
      .slice(0, day.at)
      .replace(/[\s([]+$/u, '')
      .replace(/(?<=[网社报台])(?:消息|讯|电)$/u, '')
      .split(/\s+/u)
      .findLast((word) => !isEdition(word))
    const after = behindDay(folded.slice(day.at))
    const last = /^\S{1,12}(?:\s\S{2,12}){1,3}$/u.test(after) ? after.split(' ').at(-1) : undefined
    const rest = folded.slice(day.at).replace(whenAt, '')
    const commented = day.hasTime ? beforeComments.exec(rest)?.[1] : undefined
    for (const text of [paper, before, commented, after, last]) {
      const name = text === undefined || /[\s:|]/u.test(text) ? null : outletName(text)
      const fits =
        name !== null &&
        (text === paper ||
          text === commented ||
          looksLikeOutlet(name) ||
          sites.has(name) ||
          (text === after && isAlone(name, folded, day.hasTime)))
      const hop = fits ? hopOf(name) : null
      if (fits) return [{ ...(hop ?? { name, relay: null }), evidence: line.trim() }]
    }
    return aboveDay(lines.slice(Math.max(0, at - nearLines), at))
  })
}
