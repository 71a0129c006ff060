/** A calendar day found in a text; `at` and `end` count UTF-16 units. */
export interface FoundDay {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly at: number
  readonly end: number
  /** A time of day stands right behind it. */
  readonly hasTime: boolean
}

const firstYear = 1990
const lastYear = 2099

/** `YYYY-MM-DD` for a day that exists, `null` for 2月30日 and years outside 1990 to 2099. */
export function dayOf(year: number, month: number, date: number): string | null {
  if (year < firstYear || year > lastYear) return null
  const instant = new Date(Date.UTC(year, month - 1, date))
  const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date
  return exists ? instant.toISOString().slice(0, 10) : null
}

/** The day `count` days after `day`. */
export function shiftDay(day: string, count: number): string {
  const instant = new Date(`${day}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + count)
  return instant.toISOString().slice(0, 10)
}

/** 2023年12月22日 星期五: the day in the head of a page or an e-paper, alone in its line. */
export const dayWithWeekday = /^(?:19|20)\d{2}\D\d{1,2}\D\d{1,2}日?\s*星期[一二三四五六日天]$/u

const time = String.raw`(?:\s{0,3}|T)\d{1,2}[:时点]\d{2}`
const fullDay = new RegExp(
  String.raw`(?<![\d.])(?:((?:19|20)\d{2})(?:\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?(?:日|(?=\s{1,3}\d{1,2}:\d{2}))|([-/.])(\d{1,2})\4(\d{1,2})(?=\d{2}:\d{2}|\d{1,2}月|(?!\d)))|(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?!\d))(${time})?`,
  'gu',
)

/** 9/17/2004 5:54:13 AM: month first, as the half of the day says. */
const american =
  /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})\s+\d{1,2}:\d{2}(?::\d{2})?\s?[AP]M\b/giu

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const hanMonths = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ')
const monthName = `((?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}|十[一二]?月|[一二三四五六七八九]月)`
const dateNumber = String.raw`(\d{1,2})(?:st|nd|rd|th)?`
const lateYear = String.raw`((?:19|20)\d{2})(?!\d)`

/** Jan 17, 2012 and 17 January 2012; blogs set the Chinese month in the same mould: 十一月 6th, 2009. */
const named = new RegExp(
  String.raw`(?<![a-z])${monthName}\.?\s{1,3}${dateNumber}\s?,?\s{1,3}${lateYear}|(?<!\d)${dateNumber}\s{1,3}${monthName}\.?,?\s{1,3}${lateYear}`,
  'giu',
)

function monthOf(name: string): number {
  const han = name.endsWith('月') ? hanMonths.indexOf(name.slice(0, -1)) : -1
  return 1 + (han >= 0 ? han : monthNames.indexOf(name.slice(0, 3).toLowerCase()))
}

/** Days whose month is a name, and those of American clocks. */
function foreignDays(text: string): readonly FoundDay[] {
  // A month in words: 月 stands in all Chinese days, and is none behind a digit.
  if (!/[A-Za-z]{2}|[一二三四五六七八九十]月/u.test(text)) return []
  const clocks = [...text.matchAll(american)].flatMap((match) => {
    const day = dayOf(Number(match[3]), Number(match[1]), Number(match[2]))
    return day ? [{ day, at: match.index, end: match.index + match[0].length, hasTime: true }] : []
  })
  const inWords = [...text.matchAll(named)].flatMap((match) => {
    const [whole, month, date, year, earlyDate, lateMonth, otherYear] = match
    const day = dayOf(
      Number(year ?? otherYear),
      monthOf(month ?? lateMonth ?? ''),
      Number(date ?? earlyDate),
    )
    return day ? [{ day, at: match.index, end: match.index + whole.length, hasTime: false }] : []
  })
  return [...clocks, ...inWords]
}

/** Every way to write a full day has its year, in digits or in Han numerals. */
const year = /(?:19|20)\d\d|[一二][〇九零○Oo0]/u

const hanDigits = '〇一二三四五六七八九'
const hanDay =
  /(?<!\p{Script=Han})([一二][〇零○Oo0一二三四五六七八九]{3})\s?年\s?([一二三四五六七八九十]{1,2})\s?月\s?([一二三四五六七八九十]{1,3})\s?日/gu

/** 一 to 三十一. */
function hanNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['零', text]
  const digit = (part: string | undefined) => Math.max(0, hanDigits.indexOf(part ?? ''))
  return (text.startsWith('十') ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}

/** Days in Han numerals: 二〇二四年五月一日. */
function hanDays(text: string): readonly FoundDay[] {
  // Few lines have such a year; a look for its first two numerals is cheap.
  if (!/[一二][〇九零○Oo0]/u.test(text)) return []
  return [...text.matchAll(hanDay)].flatMap((match) => {
    const [whole, numerals = '', month = '', date = ''] = match
    const year = [...numerals]
      .map((digit) => Math.max(0, hanDigits.indexOf(digit.replace(/[零○Oo0]/u, '〇'))))
      .join('')
    const day = dayOf(Number(year), hanNumber(month), hanNumber(date))
    return day ? [{ day, at: match.index, end: match.index + whole.length, hasTime: false }] : []
  })
}

/** All full days of a folded text that exist: 2024年9月12日, 2009/7/15, 2023.05.01, 17.12.2014, Jan 17, 2012, 二〇二四年五月一日. */
export function daysIn(text: string): readonly FoundDay[] {
  if (!year.test(text)) return []
  const days = [...text.matchAll(fullDay)].flatMap((match) => {
    const [, year, month, date, , shortMonth, shortDate, lateDate, lateMonth, lateYear] = match
    const day = dayOf(
      Number(year ?? lateYear),
      Number(month ?? shortMonth ?? lateMonth),
      Number(date ?? shortDate ?? lateDate),
    )
    const end = match.index + match[0].length
    return day ? [{ day, at: match.index, end, hasTime: match[10] !== undefined }] : []
  })
  const others = [...foreignDays(text), ...hanDays(text)]
  return others.length === 0 ? days : [...days, ...others].toSorted((a, b) => a.at - b.at)
}

const instant =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T\s](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/u

/** A day with its year cut to two digits: 14年12月15日. Only a label tells it from anything else. */
const shortYear =
  /(?<!\d)(\d{2})\s?(?:年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日|([-/.])(\d{1,2})\4(\d{1,2})(?=\d{2}:\d{2}|(?!\d)))/u

/** The first day of a folded text whose year has two digits, taken as of this century. */
export function shortDayIn(text: string): Pick<FoundDay, 'day' | 'at'> | null {
  const match = shortYear.exec(text)
  if (!match) return null
  const [, year, month, date, , otherMonth, otherDate] = match
  const day = dayOf(2000 + Number(year), Number(month ?? otherMonth), Number(date ?? otherDate))
  return day ? { day, at: match.index } : null
}

/** Beijing day of a machine-readable time; a time without offset is Beijing time already. */
export function beijingDay(printed: string): string | null {
  const text = printed.trim().slice(0, 40)
  const match = instant.exec(text)
  if (!match) return daysIn(text)[0]?.day ?? compactDay(text)
  const [, year, month, date, hour, minute, offset] = match
  const day = dayOf(Number(year), Number(month), Number(date))
  if (!day || offset === undefined || hour === undefined) return day
  const sign = offset.startsWith('-') ? -1 : 1
  const digits = offset === 'Z' ? '0000' : offset.replace(/[+:-]/gu, '')
  const ahead = sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)))
  const minutes = Number(hour) * 60 + Number(minute) - ahead + 8 * 60
  return shiftDay(day, Math.floor(minutes / (24 * 60)))
}

/** `20230501` alone; `null` for any other digits. */
function compactDay(text: string): string | null {
  const match = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{4}|\d{6})?$/u.exec(text)
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** What an address says of the day: the day, else the first of the month, else the year alone. */
export interface AddressDay {
  readonly day: string
  readonly precision: 'day' | 'month' | 'year'
}

/** Day in the path of an address: `/20230501/`, `/2023-05/01/`, `/202305/t20230501_1.html`, `/23/0501/09/I3MTQAHB000189FH.html`. */
export function addressDay(url: string): AddressDay | null {
  const path = /^https?:\/\/[^/?#]+(\/[^?#]{0,300})/u.exec(url)?.[1]
  if (path === undefined) return null
  const forms = [
    /(?<!\d)((?:19|20)\d{2})[-/]?(\d{2})[-/]?(\d{2})(?!\d)/gu,
    /(?<!\d)((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/gu,
    /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{4}|\d{6})(?!\d)/gu,
  ]
  for (const form of forms) {
    for (const match of path.matchAll(form)) {
      const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
      if (day) return { day, precision: 'day' }
    }
  }
  const hourly = /\/(\d{2})\/(\d{2})(\d{2})\/\d{2}\/[A-Z\d]{10,20}\.html?$/u.exec(path)
  const named = hourly && dayOf(2000 + Number(hourly[1]), Number(hourly[2]), Number(hourly[3]))
  if (named) return { day: named, precision: 'day' }
  const month = /(?<!\d)((?:19|20)\d{2})[-/]?(\d{2})(?!\d)/u.exec(path)
  const first = month && dayOf(Number(month[1]), Number(month[2]), 1)
  if (first) return { day: first, precision: 'month' }
  const year = /\/((?:19|20)\d{2})\//u.exec(path)
  const start = year && dayOf(Number(year[1]), 1, 1)
  return start ? { day: start, precision: 'year' } : null
}
