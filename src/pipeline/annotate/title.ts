import type { Repaired, TitleCandidate } from '../types.ts'
import { foldLine } from './fold-line.ts'
import { linesOf } from './sentences.ts'
import { stripHooks } from './title-hooks.ts'

type Input = Pick<Repaired, 'titles' | 'body' | 'head'>

/** How far a place of the page is trusted to hold the title, in points. Assumed. */
const trust: Readonly<Record<TitleCandidate['origin'], number>> = {
  heading: 4,
  'json-ld': 3.5,
  meta: 3.5,
  'title-tag': 3,
  line: 2.5,
  original: 0,
}
/** Points for a title whose bigrams all stand in the body, and for one that another place repeats. */
const bodyPoints = 4
const repeatPoints = 1.5
/** Share of bigrams that a line without markup must find in the body to be the title. Assumed. */
const lineShare = 0.35
/** Share below which a marked-up title that nothing repeats belongs to the site, not to the article. */
const strangerShare = 0.05
const hanLimits = { least: 4, most: 90 } as const

const siteEnd =
  /(?:网|网站|新闻|频道|门户|日报|晚报|时报|早报|工人报|报|在线|客户端|官网|首页|平台|资讯|融媒体?|传媒|电视台|工会|总工会|委员会|人民政府|协会|公司|集团|学院|大学|局|厅|中心|发布|手机版|网易号|搜狐号|百家号|.com|.cn)$/u
const section =
  /^(?:正文|首页|新闻|要闻|国内|社会|财经|滚动|资讯|工会(?:动态|要闻|新闻|工作|资讯)|基层(?:动态|工会|工作)|(?:新闻|工作|行业|公司|企业|集团|媒体|图片|地方|市县|综合|通知|政务)(?:动态|中心|资讯|新闻|要闻|公告|报道|聚焦|频道)|通知公告|政策法规|产改工作)$/u
const site = (part: string) => part.length <= 24 && (siteEnd.test(part) || section.test(part))

const hanOf = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0

/** A title without the names of site and section behind it, and without one in front of a bar. */
function stripSite(title: string, { siteName }: Repaired['head']): string {
  const marks = /\s*[_|｜丨＿]\s*|\s+[-–—－]{1,2}\s+|[-－](?=[^-－]{2,24}$)|\s*--\s*/u
  let rest = title.trim()
  for (let turn = 0; turn < 4; turn++) {
    const parts = rest.split(new RegExp(marks, 'u'))
    const last = parts.at(-1)?.trim() ?? ''
    const first = parts[0]?.trim() ?? ''
    const before = rest.slice(0, rest.lastIndexOf(last)).replace(/[\s_|｜丨＿\-–—－]+$/u, '')
    if (parts.length > 1 && hanOf(before) >= hanLimits.least && (site(last) || last === siteName)) {
      rest = before
      continue
    }
    const isFront = /^[^_|｜＿]{2,14}\s*[_|｜＿]/u.test(rest) && site(first)
    const after = rest.slice(first.length).replace(/^[\s_|｜＿]+/u, '')
    if (!isFront || hanOf(after) < 8) break
    rest = after
  }
  return rest
}

/** A `<title>` cut at its first bar: what stands behind is the site's, whatever it says. */
function cutBars(title: string): string {
  const [first = ''] = title.split(/\s*[_|｜＿]\s*/u)
  return hanOf(first) >= 8 ? first.trim() : title
}

function bigrams(text: string): readonly string[] {
  const han = [...text.normalize('NFKC').replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, '')]
  return han.slice(1).map((char, at) => `${han[at] ?? ''}${char}`)
}

function shareIn(title: string, body: ReadonlySet<string>): number {
  const pairs = bigrams(title)
  return pairs.length === 0 ? 0 : pairs.filter((pair) => body.has(pair)).length / pairs.length
}

const plain = (text: string) => foldLine(text).replace(/[\s\p{P}\p{S}]/gu, '')

/** Lines that are never a title: addresses, meta lines, crumbs, notes and navigation. */
const noTitle =
  /^(?:来源|作者|时间|日期|发布|编辑|责编|当前位置|您?(?:当前|现在|所在)的?位置|首页|分享|标签|上一篇|下一篇|声明|版权|资料图)|https?:|[>»›]\s*\S+\s*[>»›]|。$|点击[:：]|(?:19|20)\d{2}[-/年]\d{1,2}[-/月]\d{1,2}\D{0,3}\s*\d{0,2}:?\d{0,2}$/u

/**
 * The title as published, without site names and hooks; `null` when no candidate fits the article.
 */
export function findTitle({ titles, body, head }: Input): string | null {
  const inBody = new Set(body.flatMap(linesOf).flatMap((line) => bigrams(line)))
  const candidates = titles
    .filter(({ origin, text }) => origin !== 'original' && !noTitle.test(text.trim()))
    .map(({ origin, text }) => {
      const whole = stripSite(stripHooks(text), head)
      const title = stripHooks(origin === 'title-tag' ? cutBars(whole) : whole)
      return { origin, title, share: shareIn(title, inBody) }
    })
    .filter(({ title }) => hanOf(title) >= hanLimits.least && hanOf(title) <= hanLimits.most)

  const ranked = candidates.flatMap(({ origin, title, share }, at) => {
    const repeats = candidates.some(
      (other, index) =>
        index !== at && other.origin !== origin && plain(other.title) === plain(title),
    )
    if (origin === 'line' && share < lineShare && !repeats) return []
    if (share < strangerShare && !repeats && inBody.size > 0) return []
    const points = trust[origin] + share * bodyPoints + (repeats ? repeatPoints : 0)
    return [{ title, points }]
  })
  const [best] = ranked.toSorted((a, b) => b.points - a.points)
  return best?.title ?? null
}
