import { inBoth } from './in-both.ts'

const englishMonths =
  'January February March April May June July August September October November December'.split(' ')

/** Days, and how far they can be trusted. */
export const dates = inBoth({
  zh: {
    unknown: '日期未注明',
    noLaterThan: (day: string) => `不晚于 ${day}`,
    inferred: (day: string) => `${day}（推断）`,
    year: (year: number) => `${year}年`,
    month: (year: number, month: number) => `${year}年${month}月`,
    day: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
    monthOnly: (month: number) => `${month} 月`,
    yearHeading: (year: string) => `${year} 年`,
    statedBasis: '原页面写明了发布日期。',
    inferredBasis: '推断：原页面没有完整写出发布日期，由正文和页面上的其他线索得出。',
    inferredFrom: (quote: string) => `推断：正文写到“${quote}”。`,
    inferredBound: (time: string) =>
      `页面上的 ${time} 为抓取或推荐时间，不当作发布日期，只作上限。`,
    inferredYear: '年份取自网址。',
    boundBasis: '不晚于：原页面没有发布日期。',
    boundFrom: (time: string) => `页面上的 ${time} 为抓取或推荐时间，发布不晚于这一天。`,
    boundAnyhow: '页面上的其他时间给出上限：发布不晚于这一天。',
    unknownBasis: '原页面没有发布日期，也没有可以推断的线索。',
    toTheDay: '精确到日。',
    toTheMonth: '精确到月。',
    toTheYear: '精确到年。',
  },
  en: {
    unknown: 'date not stated',
    noLaterThan: (day: string) => `no later than ${day}`,
    inferred: (day: string) => `${day} (inferred)`,
    year: (year: number) => `${year}`,
    month: (year: number, month: number) => `${englishMonths[month - 1] ?? month} ${year}`,
    day: (year: number, month: number, day: number) =>
      `${day} ${englishMonths[month - 1] ?? month} ${year}`,
    monthOnly: (month: number) => englishMonths[month - 1] ?? `${month}`,
    yearHeading: (year: string) => year,
    statedBasis: 'The page states the day of publication.',
    inferredBasis:
      'Inferred: the page does not state the whole date; it follows from the text and other traces.',
    inferredFrom: (quote: string) => `Inferred: the text says “${quote}”.`,
    inferredBound: (time: string) =>
      `${time} on the page is the time of the crawl or of a recommendation: not taken as the day of publication, only as a bound.`,
    inferredYear: 'The year comes from the address.',
    boundBasis: 'No later than: the page gives no day of publication.',
    boundFrom: (time: string) =>
      `${time} on the page is the time of the crawl or of a recommendation: published no later than that day.`,
    boundAnyhow: 'Other times on the page are a bound: published no later than that day.',
    unknownBasis: 'The page gives no day of publication and nothing to infer it from.',
    toTheDay: 'Exact to the day.',
    toTheMonth: 'Exact to the month.',
    toTheYear: 'Exact to the year.',
  },
})
