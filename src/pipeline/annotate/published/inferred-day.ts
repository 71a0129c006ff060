import type { Published } from '../../../article.ts'
import type { Repaired } from '../../types.ts'
import { addressDay, dayOf, daysIn, dayWithWeekday, shiftDay } from './days.ts'
import { fieldLines } from '../field-lines.ts'
import { foldLine } from '../fold-line.ts'
import { yearlessDay } from './partial-day.ts'

interface Mention {
  readonly month: number
  readonly date: number
  /** Days from the day named to the day of publication. */
  readonly later: number
  readonly sentence: string
}

interface Bound {
  readonly day: string
  readonly line: string
}

/** 今天(6月21日): the day of writing; 昨日(4月17日): the day before it. */
const relative =
  /(今天|今日|今晨|今晚|本日|昨天|昨日|昨晚|前天)[上下中]?[午]?\s?\(?\s?(\d{1,2})月(\d{1,2})日\s?\)?/u
/** 某网石家庄9月8日电, 某报7月10日讯, 某讯 7月10日电. */
const dateline = /^[^。,()]{0,30}?(?<!\d)(\d{1,2})月(\d{1,2})日(?:电|讯|\s*消息)/u
/** The relative day stands in the lead or right behind it. Assumed. */
const leadBlocks = 4
/** The day of the event opens the paragraph, behind a dateline at most. Assumed. */
const eventReach = 30
/** A clock of the page: its day bounds the article's even without a time. */
const clock = /今天是|现在是|当前时间/u
/** A leap day is at most eight years back. */
const yearsBack = 8

function mentionIn(line: string): Mention | null {
  const folded = foldLine(line)
  const named = dateline.exec(folded.slice(0, 80))
  if (named) {
    const sentence = line.slice(0, named[0].length)
    return { month: Number(named[1]), date: Number(named[2]), later: 0, sentence }
  }
  const match = relative.exec(folded.slice(0, 2000))
  if (!match) return null
  const word = match[1] ?? ''
  const later = word.startsWith('昨') ? 1 : word === '前天' ? 2 : 0
  const start = line.lastIndexOf('。', match.index) + 1
  const stop = line.indexOf('。', match.index)
  const sentence = line
    .slice(start, stop < 0 ? undefined : stop + 1)
    .trim()
    .slice(0, 200)
  return { month: Number(match[2]), date: Number(match[3]), later, sentence }
}

/**
 * The newest time among recommendations and of page clocks. A day without a time of day does not
 * count: lists of old articles carry days, and their newest may be older than the page.
 */
function newestTime(lines: readonly string[]): Bound | null {
  let newest: Bound | null = null
  for (const line of lines) {
    if (line.length > 200) continue
    for (const { day, hasTime } of daysIn(foldLine(line))) {
      // The clock stands behind the list it belongs to: of equal days the last line is the newest.
      if (
        (hasTime || clock.test(line) || dayWithWeekday.test(foldLine(line))) &&
        (newest === null || day >= newest.day)
      )
        newest = { day, line }
    }
  }
  return newest
}

/** The last day of that month and date whose publication is not after the bound. */
function lastBefore({ month, date, later }: Mention, bound: string): string | null {
  const year = Number(bound.slice(0, 4))
  for (let back = 0; back <= yearsBack; back++) {
    const day = dayOf(year - back, month, date)
    if (day && shiftDay(day, later) <= bound) return shiftDay(day, later)
  }
  return null
}

type Article = Pick<Repaired, 'body' | 'context' | 'page' | 'head'>

/** A meta line gives the day, the address its year: 10-08 12:00 on a page of /2019/10/77.html. */
export function yearlessOfAddress(article: Article): Published | null {
  const found = yearlessDay(fieldLines(article).above)
  const url = article.page.url ?? article.head.url
  const address = found && url !== null ? addressDay(url) : null
  if (!found || !address || address.precision === 'day') return null
  const day = dayOf(Number(address.day.slice(0, 4)), found.month, found.date)
  const fits = address.precision === 'year' || day?.slice(0, 7) === address.day.slice(0, 7)
  return day && fits ? inferred(day, `${found.line} ← ${url ?? ''}`) : null
}

/** Infers the day from a day without a year and an upper bound, or gives the bound itself. */
export function inferDay(article: Article): Published | null {
  const bound = newestTime([
    ...fieldLines(article).elsewhere,
    ...article.context.flatMap(({ text }, at) => {
      const both = `${text.trim()} ${article.context[at + 1]?.text.trim() ?? ''}`
      const head = [text.trim(), both].find((line) => dayWithWeekday.test(foldLine(line)))
      return clock.test(text) ? [text] : head === undefined ? [] : [head]
    }),
  ])
  const lead = article.body
    .slice(0, leadBlocks)
    .flatMap((block) => ('text' in block ? [block.text] : []))
  const printed = yearlessDay(fieldLines(article).above)
  const mention = printed
    ? { month: printed.month, date: printed.date, later: 0, sentence: printed.line }
    : lead.map(mentionIn).find((found) => found !== null)

  const address = article.page.url ?? article.head.url
  const year = address === null ? null : addressDay(address)
  if (mention && year?.precision === 'year') {
    const named = dayOf(Number(year.day.slice(0, 4)), mention.month, mention.date)
    if (named)
      return inferred(shiftDay(named, mention.later), `${mention.sentence} ← ${address ?? ''}`)
  }
  const event = bound ? null : eventDay(lead[0])
  if (event) return event
  if (!bound) return null
  const day = mention && lastBefore(mention, bound.day)
  if (mention && day) return inferred(day, `${mention.sentence} ← 页面最晚时间 ${bound.line}`)
  return { date: bound.day, precision: 'day', basis: 'no-later-than', evidence: bound.line }
}

/** A full day that opens the first paragraph, where the page says nothing else: news of that day. */
function eventDay(paragraph: string | undefined): Published | null {
  const folded = foldLine(paragraph ?? '').slice(0, 60)
  const first = daysIn(folded)[0]
  if (!first || first.at > eventReach) return null
  const sentence = (paragraph ?? '').split('。')[0] ?? ''
  return inferred(first.day, sentence.slice(0, 200))
}

const inferred = (date: string, evidence: string): Published => ({
  date,
  precision: 'day',
  basis: 'inferred',
  evidence,
})
