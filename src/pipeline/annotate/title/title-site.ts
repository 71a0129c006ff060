import type { PageHead } from '../../types.ts'
import { hanCount } from '../../repair/index.ts'

/** Han that a title keeps before a site's name, and behind one in front. Assumed. */
const keepHan = { before: 4, behind: 8 } as const
const siteLimit = 24

const siteEnd =
  /(?:网|网站|新闻|频道|门户|日报|晚报|时报|早报|工人报|报|在线|客户端|官网|首页|平台|资讯|融媒体?|传媒|电视台|工会|委员会|人民政府|协会|公司|集团|学院|大学|局|厅|中心|发布|手机版|号|\.com|\.cn)$/u
const section =
  /^(?:正文|首页|新闻|要闻|国内|社会|财经|滚动|资讯|工会(?:动态|要闻|新闻|工作|资讯)|基层(?:动态|工会|工作)|(?:新闻|工作|行业|公司|企业|集团|媒体|图片|地方|市县|综合|通知|政务)(?:动态|中心|资讯|新闻|要闻|公告|报道|聚焦|频道)|通知公告|政策法规|产改工作)$/u
const marks =
  /\s*[_|｜丨＿]\s*|\s*(?:::|[<«»›])\s*|\s+[-–—－]{1,2}\s+|[-–－]{1,2}(?=[^-–－—]{2,24}$)|(?:——|—)(?=[^-–－—]{2,10}$)/gu
/** A dash of two ems sets a subtitle off, too: only a name that nothing but a site has is cut there. */
const plainSite =
  /^(?!.*(?:安全|保障|防护|服务|关系|防控|监督|一张)网$)[\p{Script=Han}A-Za-z·]{1,6}(?:网|网站|日报|晚报|时报|晨报|早报|商报|在线|频道|门户|官网)$/u
/** Longest name of a section between the title and the site, set off alike. Assumed. */
const sectionLimit = 8

const isSite = (part: string, siteName: string | null) =>
  part === siteName || (part.length <= siteLimit && (siteEnd.test(part) || section.test(part)))

/** A title without the names of site and section behind it, and without one before a bar. */
export function stripSite(title: string, { siteName }: Pick<PageHead, 'siteName'>): string {
  let rest = title.trim()
  let cutBy = ''
  for (let turn = 0; turn < 4; turn++) {
    const mark = [...rest.matchAll(marks)].at(-1)
    if (!mark) break
    const last = rest.slice(mark.index + mark[0].length).trim()
    const before = rest.slice(0, mark.index).trim()
    const isEm = /^—{1,2}$/u.test(mark[0])
    const isSection =
      mark[0].trim() === cutBy && last.length <= sectionLimit && hanCount(before) >= keepHan.behind
    const isName = isEm ? last === siteName || plainSite.test(last) : isSite(last, siteName)
    if (hanCount(before) < keepHan.before || !(isName || isSection)) break
    cutBy = mark[0].trim()
    rest = before
  }
  const front = /^([^_|｜丨＿]{2,14}?)\s*[_|｜＿]\s*(.+)$/u.exec(rest)
  const behind = front?.[2] ?? ''
  const isFront = isSite(front?.[1] ?? '', siteName) && hanCount(behind) >= keepHan.behind
  return isFront ? behind : rest
}

/** A `<title>` cut at its first bar: what stands behind is the site's, whatever it says. */
export function cutBars(title: string): string {
  const [first = ''] = title.split(/\s*[_|｜＿]\s*/u)
  return hanCount(first) >= keepHan.behind ? first.trim() : title
}

/** What the whole of a title is when a site puts its own name on every page. */
const siteAlone =
  /^[^，。！？、：；“”《》,!?:;\s]{4,16}(?:网|网站|官网|局|厅|政府|委员会|总工会|电视台|日报|晚报|门户|频道)$/u

/** Whether a title says no more than whose page it is. */
export const isSiteAlone = (title: string): boolean => siteAlone.test(title)
