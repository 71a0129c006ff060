import type { Published } from '../../../article.ts'
import { hanCount } from '../../repair/index.ts'
import type { Repaired, TitleCandidate } from '../../types.ts'
import { addressDay, beijingDay, daysIn, type FoundDay, shortDayIn } from './days.ts'
import { fieldLines } from '../field-lines.ts'
import { foldLine } from '../fold-line.ts'
import { issueDayOf } from './issue-day.ts'
import { inferDay, yearlessOfAddress } from './inferred-day.ts'
import { looksLikeOutlet } from '../outlet/outlet-name.ts'
import { paperRecord } from '../outlet/paper-record.ts'
import { splitDay, yearlessDay } from './partial-day.ts'
import { stated } from './stated.ts'

type Input = Pick<Repaired, 'body' | 'context' | 'head' | 'page' | 'titles'>
type Rule = (article: Input) => Published | null

/** Longest line that may be a meta line, and longest that is nothing but one. Assumed. */
const metaLimit = 200
const shortLimit = 80

const label =
  /(?:发布|发表|发稿|刊发|刊登|上传|添加|录入|编发|编辑|创建|文章|新闻|信息)?(?:时间|日期)\s*[:|]?\s*$|(?:发布|发表|刊发|刊登)(?:于|在)?\s*[:|]?\s*$|(?:^|[\s(|])(?:时\s间|日\s期)\s*[:|]?\s*$/u
const updated =
  /(?:更新|修改|注册|登[录陆]|下载|访问|当前|现在|系统|截止|截至|活动|比赛|报名|生成|生效|施行|实施|失效|废止|开始|结束|开标|会议)(?:时间|日期)\s{0,3}[:|]?\s{0,3}$/u
const clock = /今天是|现在是|当前时间|北京时间|农历|当前报纸/u
const copied =
  /^[([【]?(?:信息|文章|原文|本文)?(?:来源|出处|原文|转自|转载自|链接|地址)(?:于|链接|地址|网址)?\s?[:|]?\s?(https?:\/\/\S{8,300})/u
const legal = /copyright|©|版权所有|备案|ICP/iu
const epaper = /《[^《》]{2,20}》\s*\(?\s*(?=(?:19|20)\d{2}\D)/u

/** 于2005年8月12日16:12在某栏发表: the word of publishing behind the day. */
const publishedBehind = /^[:\d\s]*(?:在\S{1,30})?(?:发表|发布|发帖|刊登|刊发)/u
/** The day behind a label such as 发布时间; a label of updating counts only when no other stands. */
function labelledDay(lines: readonly string[]): Published | null {
  for (const line of lines) {
    const folded = foldLine(line)
    if (folded.length > metaLimit) continue
    for (const { day, at, end } of daysIn(folded)) {
      const before = folded.slice(0, at)
      const isNamed = label.test(before) || publishedBehind.test(folded.slice(end))
      if (isNamed && !updated.test(before)) return stated(day, line)
    }
    const short = shortDayIn(folded)
    const before = folded.slice(0, short?.at ?? 0)
    if (short && label.test(before) && !updated.test(before)) return stated(short.day, line)
  }
  return null
}

/** 《某报》(2024年05月01日 02版). */
function epaperDay(lines: readonly string[]): Published | null {
  for (const line of lines) {
    const folded = foldLine(line)
    const match = folded.length <= metaLimit ? epaper.exec(folded) : null
    const first = match && daysIn(folded.slice(match.index))[0]
    if (first && /版|\)/u.test(folded.slice(match.index))) return stated(first.day, line)
  }
  return null
}

/** Han in front of a day that ends the line, with which it is an entry of a list. Assumed. */
const entryLeast = 8

/** 另一篇的标题 2019-04-12: how lists print their entries, and nothing of a meta line in it. */
function isEntry(folded: string, { at, end, hasTime }: FoundDay): boolean {
  const before = folded.slice(0, at).trim()
  return (
    !hasTime &&
    end === folded.trim().length &&
    hanCount(before) >= entryLeast &&
    !/[:|《]/u.test(before) &&
    !looksLikeOutlet(before.split(/\s/u).at(-1) ?? '')
  )
}

/**
 * A short line with a day and no sentence: 某报   2019-11-26 19:20. Bare days are those of a list
 * where another line has its time.
 */
function plainDay(
  lines: readonly string[],
  titles: readonly string[],
  above: readonly string[],
): Published | null {
  let bare: Published | null = null
  let entry: Published | null = null
  for (const line of lines) {
    const folded = foldLine(line)
    // A title was glued to the line where a sentence ends in it and the day has its time.
    const isLine = !/[!?]/u.test(folded) || daysIn(folded).some(({ hasTime }) => hasTime)
    const isShort = folded.length <= metaLimit && !folded.includes('。') && isLine
    if (!isShort || clock.test(folded) || legal.test(folded) || titles.includes(line)) continue
    const day = daysIn(folded).find(
      ({ at }) =>
        !/(?:截止|截至|活动|报名|比赛|注册|登[录陆])\S{0,4}\s?$/u.test(folded.slice(0, at)),
    )
    const isBare = day?.at === 0 && day.end === folded.trim().length && !day.hasTime
    if (day && isEntry(folded, day)) entry ??= stated(day.day, line)
    else if (day && !isBare) return stated(day.day, line)
    else if (day) bare ??= stated(day.day, line)
  }
  if (entry) return entry
  // 2026-01-26 of the reader, 日期：10-21 of the article: the year is inferred.
  return bare && yearlessDay(above) ? null : bare
}

/** What a line that may be the title has when it is a meta line: a label, or a day with its time. */
const metaMarks =
  /(?:来源|作者|编辑|责编|时间)\s?:|(?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s+\d{1,2}:\d{2}/u

/** Han before the day that ends a line with which the line is still no title: 其它内容 十一月 6th, 2009. Assumed. */
const mostBesideDay = 6

function isMetaLine(folded: string, origin: TitleCandidate['origin']): boolean {
  const [first] = daysIn(folded)
  // A heading is a title, unless it has what only meta lines have.
  if (origin !== 'line') return /来源\s?:/u.test(folded) && first !== undefined
  if (metaMarks.test(folded)) return true
  if (first === undefined || first.end < folded.trim().length) return false
  return (folded.slice(0, first.at).match(/\p{Script=Han}/gu)?.length ?? 0) <= mostBesideDay
}

const meta: Rule = (article) => {
  const { above, opening, closing, below, elsewhere } = fieldLines(article)
  const short = (lines: readonly string[]) =>
    lines.filter((line) => line.length <= shortLimit && !line.includes('。'))
  const titles = article.titles
    .filter(({ origin, text }) => !isMetaLine(foldLine(text), origin))
    .map(({ text }) => text.trim())
  const heads = short(opening)
  return (
    labelledDay([...above, ...heads]) ??
    epaperDay([...above, ...opening, ...closing, ...below]) ??
    plainDay([...above, ...heads.filter((line) => line.length <= 48)], titles, above) ??
    labelledDay([...below, ...short(closing)]) ??
    splitDayOf(above) ??
    issueDayOf(above, elsewhere)
  )
}

function splitDayOf(above: readonly string[]): Published | null {
  const found = splitDay(above)
  return found && stated(found.day, found.line)
}

/**
 * The one day among foreign passages that is labelled as that of publishing: lists have many. What
 * the page says of itself goes before it: 发布日期 stands beside games and standards, too.
 */
const onlyLabelledDay: Rule = (article) => {
  const found = fieldLines(article).elsewhere.flatMap((line) => {
    const day = line.length <= shortLimit && /发[布表稿]/u.test(line) ? labelledDay([line]) : null
    return day ?? []
  })
  return new Set(found.map(({ date }) => date)).size === 1 ? (found[0] ?? null) : null
}

/** The line that the reader of an e-paper prints around an article. */
const record: Rule = (article) => {
  const found = paperRecord(article)
  return found && stated(found.day, found.line)
}

const machine: Rule = ({ head }) => {
  for (const printed of head.times) {
    const day = beijingDay(printed)
    if (day) return stated(day, printed)
  }
  return null
}

/** 某报讯 2024年5月1日电 and the like, at the start of the body. */
const dateline: Rule = (article) => {
  for (const line of fieldLines(article).opening) {
    const folded = foldLine(line).slice(0, 100)
    const first = daysIn(folded)[0]
    if (first && first.at <= 40 && /^\s?(?:电|讯)/u.test(folded.slice(first.end))) {
      return stated(first.day, line.slice(0, first.end + 2))
    }
  }
  return null
}

const address: Rule = ({ page, head }) => {
  for (const url of [page.url, head.url]) {
    const found = url === null ? null : addressDay(url)
    if (!found || found.precision === 'year') continue
    return { date: found.day, precision: found.precision, basis: 'stated', evidence: url }
  }
  return null
}

/** 来源于:https://…/2020/08-20/2306.html: the day in the address of the page that was copied. */
const copiedAddress: Rule = (article) => {
  const { above, below } = fieldLines(article)
  for (const line of [...above, ...below]) {
    const url = line.length <= metaLimit ? copied.exec(foldLine(line))?.[1] : undefined
    const found = url === undefined ? null : addressDay(url)
    if (found?.precision === 'day') {
      return { date: found.day, precision: 'day', basis: 'inferred', evidence: line.trim() }
    }
  }
  return null
}

/** The line that signs a paper or notice: below it, or in brackets below its title. */
const signature: Rule = (article) => {
  const { above, closing, below } = fieldLines(article)
  const bracketed = above.filter((line) => /^[（(].{8,24}[)）]$/u.test(line))
  for (const line of [...bracketed, ...closing.slice(-3), ...below.slice(0, 3)]) {
    const folded = foldLine(line)
      .trim()
      .replace(/\s?\(?星期[一二三四五六日天]\)?$/u, '')
      .replace(/\)$/u, '')
    if (folded.length > 48 || /[。:]|截[止至]/u.test(folded) || legal.test(folded)) continue
    const last = daysIn(folded).at(-1)
    if (last?.end === folded.length) return stated(last.day, line)
  }
  return null
}

/** 2003-7-24 某晚报, or a day with its time and nothing else, right below the article. */
const closingLine: Rule = (article) => {
  const near = fieldLines(article).below.slice(0, 4)
  for (const line of near) {
    const folded = foldLine(line).trim()
    const [first, second] = folded.length <= 40 ? daysIn(folded) : []
    if (!first || second) continue
    const rest = folded
      .replace(folded.slice(first.at, first.end), '')
      .replace(/^[:\d\s]{0,9}/u, '')
      .replace(/[()《》]/gu, '')
      .trim()
    // 来源:某网 2024-09-06 11:16: what meta lines say, below.
    const isMeta = first.hasTime && /^(?:来源|出处|稿源)\s?[:|]\s?\S{2,20}$/u.test(rest)
    const isTime = rest === '' && first.at === 0 && first.hasTime && line === near[0]
    if (isTime || isMeta || looksLikeOutlet(rest)) return stated(first.day, line)
  }
  return null
}

const unknown: Published = { date: null, precision: null, basis: 'unknown', evidence: null }

/** Ways to a day, the surest first. */
const rules: readonly Rule[] = [
  meta,
  record,
  machine,
  dateline,
  yearlessOfAddress,
  address,
  copiedAddress,
  signature,
  closingLine,
  onlyLabelledDay,
  inferDay,
]

/**
 * The day of publication with its basis and the line it rests on. A time among recommendations or
 * of a page clock bounds it from above and is never a stated day.
 */
export function findPublished(article: Input): Published {
  for (const rule of rules) {
    const found = rule(article)
    if (found) return found
  }
  return unknown
}
