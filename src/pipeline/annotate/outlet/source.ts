import type { Named, Repaired } from '../../types.ts'
import { daysIn } from '../published/days.ts'
import { fieldLines } from '../field-lines.ts'
import { foldLine } from '../fold-line.ts'
import { hasSurname } from '../people/names.ts'
import { accounts, quotedPapers } from './account.ts'
import { aboveIssue, beforeSlash, dated, siteNames } from './beside-day.ts'
import { type Claim, hopOf } from './claim.ts'
import { ownName, publisher } from './own-name.ts'
import { paperRecord } from './paper-record.ts'
import { outletName, looksLikeOutlet } from './outlet-name.ts'
import { alias, findBylines } from '../people/bylines.ts'
import type { Found } from '../people/byline.ts'

type Input = Pick<Repaired, 'body' | 'context' | 'head'> & Partial<Pick<Repaired, 'titles'>>

/** The outlet that wrote the article, and those that passed it on as the page names them. */
export interface Origin {
  readonly source: Named | null
  readonly relays: readonly string[]
}

const lineLimit = 200
const label =
  /(?:^|[^\p{Script=Han}数据图片资金]|本文|文章|稿件|信息|新闻|消息|内容|原文)(?:来源|稿源|出处|转自|转载自|转载于|摘自|来源于|来自)\s*[:|]\s*/gu
/** 来源 某网, at the start of a line or behind a time. */
const bareLabel =
  /(?:^[([]?|(?:日|\d{1,2}:\d{2}(?::\d{2})?)\s{1,3})(?:信息|文章|稿件)?(?:来源|稿源)\s+(?=\S)/u
/** 本文来源于某报 2024-05-20 09:47: no colon, and nothing else in the line. */
const inWords = /^(?:本文|文章|稿件)?(?:来源于|转载?自|来自|摘自)\s?(?=\S{2,20}(?:\s|$))/u
/** A value ends where the next field begins. */
const nextField =
  /\s+(?:作者|编辑|责编|责任编辑|时间|日期|发布|发表|更新|点击|浏览|阅读|字体|字号|分享|人气|评论|打印|收藏|记者|通讯员|审核|审稿|录入|关键词|标签)|手机(?:看|版|阅读)|参与互动|网友评论|(?:点击)?参与(?:跟帖|评论)|跟帖|我来说|我要(?:评论|留言)|\d*\s?条?评论|关键[字词]|分享|我要|举报|纠错|收藏本|(?:作者|字体|字号|责任编辑|编辑|发布时间|发表时间|发布日期|时间|日期|浏览|点击|阅读|访问)(?:数|量|次数|人数)?\s*[:|]|[【([\])】]|\s{2,}|(?:19|20)\d{2}[-年/.]|[。,;]/u

/** Every outlet that a labelled line names: 来源:X, (来源:X), 来源|X, 转自:X. */
function labelled(lines: readonly string[]): readonly Claim[] {
  return lines.flatMap((line) => {
    const folded = foldLine(line).replace(/来\s源/gu, '来源')
    if (folded.length > lineLimit) return []
    const starts = [...folded.matchAll(label)].map((mark) => mark.index + mark[0].length)
    const bare = starts.length === 0 ? (bareLabel.exec(folded) ?? inWords.exec(folded)) : null
    if (bare) starts.push(bare.index + bare[0].length)
    return starts.flatMap((start) => claimOf(folded.slice(start), line))
  })
}

/** 来源：[ 某网 ]: the value in a box of its own. */
const boxed = /^\s*[[【(]\s*([^[\]【】()]{2,24}?)\s*[\]】)]/u

function claimOf(rest: string, evidence: string): readonly Claim[] {
  const open = boxed.exec(rest)?.[1] ?? rest
  const stop = nextField.exec(open)
  const value = (stop ? open.slice(0, stop.index) : open).trim()
  const hop = hopOf(value)
  if (hop) return [{ ...hop, evidence: evidence.trim() }]
  const quoted = /^《([^《》]{2,20})》/u.exec(value)
  const name = outletName(quoted?.[1] ?? firstName(value))
  return name ? [{ name, relay: null, evidence: evidence.trim() }] : []
}

/** Up to the first blank behind a name that is whole; names such as 人民日报 客户端 stay together. */
function firstName(value: string): string {
  // 某报/某客户端, 某网综合某报、某社: the first is the one that wrote it.
  const own = /^(.{2,12}[报网社台])(?:\/|综合(?=.{2}))/u.exec(value)?.[1]
  if (own !== undefined) return own
  const [head = '', second = ''] = value.split(/\s+/u)
  return /^(?:客户端|公众号|微信公众号|APP)$/u.test(second) ? `${head}${second}` : head
}

/** |来源某网|: in a line of cells, label and value stand glued. */
function inCells(lines: readonly string[]): readonly Claim[] {
  return lines.flatMap((line) => {
    const parts = foldLine(line).split('|')
    if (parts.length < 3 || line.length > lineLimit) return []
    const value = parts.map((part) => /^\s*来源\s?([^\s:]{2,16})\s*$/u.exec(part)?.[1])
    const name = outletName(value.find((text) => text !== undefined) ?? '')
    return name ? [{ name, relay: null, evidence: line.trim() }] : []
  })
}

/**
 * The lines among foreign passages that give outlet and time of a page, where all name one outlet:
 * 来源：某报 时间：…, 2015年01月04日 11:05:24 来源：某网.
 */
function onlyMetaLine(lines: readonly string[]): readonly Claim[] {
  const isMeta = (line: string) => {
    const days = line.length <= 80 ? daysIn(line) : []
    return (
      days.some(({ hasTime }) => hasTime) || (days.length > 0 && /时间\s*:|日期\s*:/u.test(line))
    )
  }
  const claims = labelled(lines.filter((line) => isMeta(foldLine(line))))
  return new Set(claims.map(({ name }) => name)).size === 1 ? claims.slice(0, 1) : []
}

/** 作者:某市总工会: a body as the author is the outlet of its own site. */
const byBody =
  /(?:^|[\s\d|])(?:作者|供稿|发布单位|发布机构|发文机关|发文单位|信息来源单位)\s*[:|]\s*(\S{3,20}?)(?=来源\s?:|\s|$)/u

function bodies(lines: readonly string[]): readonly Claim[] {
  return lines.flatMap((line) => {
    const folded = foldLine(line)
    const name = outletName((folded.length <= lineLimit ? byBody.exec(folded)?.[1] : '') ?? '')
    const isBody = name !== null && looksLikeOutlet(name)
    return isBody ? [{ name, relay: null, evidence: line.trim() }] : []
  })
}

/** 某网讯, 某网消息:, 某网石家庄9月8日电; not 本报讯 and not a place alone (衡水讯). */
const dateline =
  /^[\s(【[“"]*([^\s()。,:“”《》【】]{2,20}?(?:网|报|社|台|在线|客户端|观察|视点|融媒体?|新闻|娱乐|财经|体育|发布|传媒|频道|周刊|时讯|中文站))(?:客户端|APP|·\p{Script=Han}{2,6})?\s*(?:\p{Script=Han}{2,6})?\s*(?:\d{1,2}月\d{1,2}日)?\s*(?:讯|电|消息|报道)(?=[\s()【】:,/“”"\d\p{Script=Han}])/u

/** 云上某市报道(记者 张三): before its reporter an outlet may be called anything. */
const reportedBy =
  /^[\s(【[]*([\p{Script=Han}A-Za-z·]{3,12})(?:报道|消息)\s?\((?:首席|见习|实习|全媒体?|融媒体?)?(?:记者|通讯员)/u

/** 系列追踪报道(记者 张三): what kind of report it is, and no outlet. */
const kindOfReport =
  /系列|追踪|跟踪|现场|直播|连线|专题|独家|深度|综合|最新|图文|摄影|特别|滚动|通讯|连续/u

/** 本报讯, and what is said by others: 据某网消息, 市总工会4月7日发布消息. */
const noDateline = /^(?:本|据|记者从)|\d{1,2}[月日]/u

function datelines(lines: readonly string[]): readonly Claim[] {
  return lines.flatMap((line) => {
    const folded = foldLine(line).slice(0, 80).replace(alias, '$1')
    const reported = reportedBy.exec(folded)?.[1] ?? ''
    const found =
      dateline.exec(folded)?.[1] ??
      (reported === '' || kindOfReport.test(reported) ? undefined : reported)
    const name = found === undefined || noDateline.test(found) ? null : outletName(found)
    if (name === null) return []
    return [{ ...(hopOf(name) ?? { name, relay: null }), evidence: line.slice(0, 60).trim() }]
  })
}

/** 某报记者 甲: the outlet before the role word, when it ends as outlets do. */
function bylineOutlets(bylines: readonly Found[]): readonly Claim[] {
  return bylines.flatMap(({ credits, prefix, evidence }) => {
    if (credits.every(({ role }) => role === 'photographer')) return []
    const name = outletName(prefix.split(/[\s—/]/u)[0] ?? '')
    const named = name !== null && !name.startsWith('本') && /(?:网|报|社|台|客户端)$/u.test(name)
    return named ? [{ name, relay: null, evidence }] : []
  })
}

/** The paper in the line that its reader prints around an article. */
function inRecord(article: Input): readonly Claim[] {
  const record = paperRecord(article)
  const name = outletName(record?.paper ?? '')
  return record && name ? [{ name, relay: null, evidence: record.line }] : []
}

/** 奥斯卡 beside 奥斯卡娱乐城: a brand that a hijacked page sets in the outlet's place. */
function isPlanted(name: string, { context }: Input): boolean {
  const brands = ['娱乐城', '赌场', '棋牌', '博彩', '真人平台'].map((end) => `${name}${end}`)
  return context.some(({ text }) => brands.some((brand) => text.includes(brand)))
}

/** Whether what stands as the outlet is a person's name and nothing that outlets are called. */
const isPerson = (name: string) =>
  /^.{2,3}$/u.test(name) && hasSurname(name) && !looksLikeOutlet(name)

/** The outlet that wrote the article and the hops the page names; hosts and brands are none. */
export function findOrigin(
  article: Input,
  bylines: readonly Found[] = findBylines(article),
): Origin {
  const { above, opening, closing, below, elsewhere } = fieldLines(article)
  const short = (lines: readonly string[]) => lines.filter((line) => line.length <= lineLimit)
  const day = dated(
    [...above, ...opening.slice(0, 2), ...below.slice(0, 3)],
    siteNames(article.head),
  )
  const named = labelled([...above, ...short(opening), ...short(closing), ...below])
  // 来源：张三 beside 《某报》 names the writer.
  const stated = day.length > 0 ? named.filter(({ name }) => !isPerson(name)) : named
  const machine = article.head.source === null ? null : outletName(foldLine(article.head.source))
  const claims: readonly Claim[] = [
    ...stated,
    ...inCells(above),
    ...aboveIssue(above),
    ...day,
    ...beforeSlash(above),
    ...onlyMetaLine(elsewhere),
    ...datelines(opening),
    ...ownName(article, opening),
    ...inRecord(article),
    ...bodies([...above, ...below]),
    ...quotedPapers([...above, ...opening, ...below]),
    ...(machine ? [{ name: machine, relay: null, evidence: article.head.source ?? '' }] : []),
    ...accounts(article),
    ...bylineOutlets(bylines),
    ...publisher(article),
  ]
  const first = claims.find(({ name }) => !isPlanted(name, article))
  if (!first) return { source: null, relays: [] }
  const relays = [first.relay, ...stated.slice(1).map(({ name }) => name)].filter(
    (name): name is string => name !== null && name !== first.name,
  )
  return {
    source: { name: first.name, evidence: first.evidence.slice(0, 400) },
    relays: [...new Set(relays)],
  }
}
