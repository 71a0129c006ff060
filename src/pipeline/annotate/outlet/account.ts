import type { Repaired, TitleCandidate } from '../../types.ts'
import { foldLine } from '../fold-line.ts'
import { hasSurname } from '../people/names.ts'
import { daysIn } from '../published/days.ts'
import type { Claim } from './claim.ts'
import { outletName } from './outlet-name.ts'

interface Input extends Pick<Repaired, 'context'> {
  readonly titles?: readonly TitleCandidate[]
}

/** An account's name: letters and digits, a blank or two; no sign, as headings have them. */
const accountName = /^[\p{L}\p{N}][\p{L}\p{N}·+_ -]{1,15}$/u
/** Words of sections, buttons and counters, which stand where an account could. */
const noAccount =
  /新闻$|资讯|频道|动态|要闻|正文|首页|国内|国际|社会|评论|分类|标签|栏目|公告|通知|更新|发布[于时]|发表|阅读|浏览|点击|分享|收藏|打印|字[号体]|关注|举报|我要|原创|转载|专题|摘要|导读|返回|登录|注册|下载|扫码|手机|记者|编辑|作者|来源|通讯员|企鹅号|官方微[信博]|客户端|今日头条|[次条页版]$|^\d+$/u

function accountOf(text: string): string | null {
  const name = outletName(text)
  if (name === null || !accountName.test(name) || noAccount.test(name)) return null
  // A row of places to follow: 百家号, 搜狐号, 大风号.
  if (kindOfAccount.test(name)) return null
  // Two or three Han with a surname are a person; four are an account: 华夏人文.
  return /^\p{Script=Han}{2,3}$/u.test(name) && hasSurname(name) ? null : name
}

/** 原创 某某游戏 2019-09-04 22:18:34: the account, its time and nothing else in the line. */
const beforeTime =
  /^(?:原创\s{1,3})?(\S.{1,15}?)\s{1,3}(?=(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s{1,3}\d{1,2}:\d{2}(?::\d{2})?$)/u
/** 2019-09-04 22:18 · 某某工作室: the account behind its time and a dot. */
const behindTime =
  /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s{1,3}\d{1,2}:\d{2}(?::\d{2})?\s?·\s?(\S.{1,15})$/u
/** 2018-04-07 某人 某某古刹 某某古刹: WeChat prints the account twice. */
const twice = /^(?:原创\s{1,3})?(?:19|20)\d{2}-\d{1,2}-\d{1,2}\s.{0,40}?(?<=\s)(\S{2,16})\s\1$/u
/** 某某眼 企鹅号: what kind of account it is, behind its name. */
const kindOfAccount = /^(?:企鹅号|网易号|搜狐号|百家号|头条号|大鱼号|大风号|一点号|澎湃号|快传号)$/u
const followButton = /^\+?\s?关注(?:TA|作者)?$/u
/** What only pages of accounts have: the box of the author's other articles, the platform's statement. */
const authorBox = /^(?:作者|TA|他|她)(?:的)?(?:最新|其他|更多|热门)?(?:文章|作品|主页)$|^进入主页$/u
const statement =
  /(?:澎湃号|搜狐号|网易号|百家号|头条号|大风号|一点号|企鹅号|自媒体)(?:作者|用户|系信息)|(?:用户|作者或机构).{0,12}上传并发布/u
/** Longest statement of a platform. Assumed. */
const statementLimit = 200

const dayWithoutYear = /(?:发布|发表)?时间\s?:\s?\d{1,2}[-月]\d{1,2}/u
const hasDay = (line: string | undefined): boolean => {
  const folded = foldLine(line ?? '')
  return folded.length <= 60 && (daysIn(folded).length > 0 || dayWithoutYear.test(folded))
}

/** The account that a platform names beside its article without a label. */
export function accounts(article: Input): readonly Claim[] {
  const { context } = article
  const above = context.filter(({ zone }) => zone === 'above').map(({ text }) => text.trim())
  const claim = (text: string | undefined, evidence: string | undefined): readonly Claim[] => {
    const name = accountOf(foldLine(text ?? '').trim())
    return name ? [{ name, relay: null, evidence: evidence ?? '' }] : []
  }
  const isAccountPage = context.some(({ text }) =>
    text.length <= 12
      ? authorBox.test(text.trim())
      : text.length <= statementLimit && statement.test(text),
  )
  const titles = new Set((article.titles ?? []).map(({ text }) => text.trim()))
  const titleAt = above.findLastIndex((line) => titles.has(line))

  const beside = above.flatMap((line, at) => {
    if (line.length > 80) return []
    const folded = foldLine(line)
    const inLine = [beforeTime, behindTime, twice]
      .map((form) => form.exec(folded)?.[1])
      .find((found) => found !== undefined)
    if (inLine !== undefined) return claim(inLine, line)
    const [, name] = /^(\S{2,16})\s+(\S{3})$/u.exec(folded) ?? []
    if (name !== undefined && kindOfAccount.test(folded.slice(-3))) return claim(name, line)
    if (kindOfAccount.test(folded)) return claim(above[at - 1], `${above[at - 1]} ${line}`)
    const official = /^(\S{2,14}?)官方(?:账号|帐号)$/u.exec(folded)?.[1]
    if (official !== undefined) return claim(official, line)
    if (followButton.test(folded) && at - 1 > titleAt) return claim(above[at - 1], above[at - 1])
    return []
  })
  const isBetween = isAccountPage && titleAt >= 0 && hasDay(above[titleAt + 2])
  return [...beside, ...(isBetween ? claim(above[titleAt + 1], above[titleAt + 1]) : [])]
}

/** 作者：《某某周刊》记者 张三: the paper in front of the role word of a credit line. */
const quotedPaper =
  /^(?:(?:作者|文|撰文|采写|采访)\s?[:|/]\s?)?(?:文\/)?《([^《》]{2,16})》(?:首席|特约|见习|实习|本刊)?(?:记者|通讯员)[\s:|]{0,3}[\p{Script=Han}·、\s]{2,16}$/u

/** Papers that a credit line names in front of its reporter. */
export function quotedPapers(lines: readonly string[]): readonly Claim[] {
  return lines.flatMap((line) => {
    const name = outletName(
      (line.length <= 60 ? quotedPaper.exec(foldLine(line).trim())?.[1] : '') ?? '',
    )
    return name ? [{ name, relay: null, evidence: line.trim() }] : []
  })
}
