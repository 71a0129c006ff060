import { foldLine } from '../fold-line.ts'
import { dayOf, daysIn } from './days.ts'

/** Longest line that holds a part of a day and nothing else. */
const partLimit = 24
const year = '((?:19|20)\\d{2})'
const clock = '(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?'
/** 2019 | 09/07 | 19:02, 21 | 2023-06, 06-21 | 2023, 2023-06 | 21: a day that a template sets in parts. */
const forms: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
  [
    new RegExp(`^${year}\\s?年?\\s+(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})日?${clock}$`, 'u'),
    [1, 2, 3],
  ],
  // 2023 06/ 21 20:52:15, all of it glued in the source.
  [
    new RegExp(`^${year}(\\d{2})\\s?/\\s?(\\d{2})(?=\\s|$|\\d{2}:\\d{2})[\\d:\\s]*$`, 'u'),
    [1, 2, 3],
  ],
  // 212023-06: the big day and the small month in one line.
  [new RegExp(`^(\\d{2})${year}[-/.年](\\d{1,2})月?$`, 'u'), [2, 3, 1]],
  [new RegExp(`^(\\d{1,2})日?\\s+${year}\\s?[-/.年]\\s?(\\d{1,2})月?$`, 'u'), [2, 3, 1]],
  [new RegExp(`^(\\d{1,2})[-/.月](\\d{1,2})日?\\s+${year}年?$`, 'u'), [3, 1, 2]],
  [new RegExp(`^${year}[-/.年](\\d{1,2})月?\\s+(\\d{1,2})日?$`, 'u'), [1, 2, 3]],
]

interface DayOfLines {
  readonly day: string
  /** The lines as printed, with a blank between them. */
  readonly line: string
}

/** A day whose year, month and date stand in up to three lines one below the other. */
export function splitDay(lines: readonly string[]): DayOfLines | null {
  const isPart = (line: string | undefined) =>
    line !== undefined && line.length <= partLimit && /^[\d\s年月日:/.-]+$/u.test(foldLine(line))
  for (const at of lines.keys()) {
    for (const length of [3, 2, 1]) {
      const parts = lines.slice(at, at + length)
      if (parts.length < length || !parts.every(isPart)) continue
      const line = parts.join(' ')
      for (const [form, [y, m, d]] of forms) {
        const found = form.exec(foldLine(line))
        const day = found && dayOf(Number(found[y]), Number(found[m]), Number(found[d]))
        if (day) return { day, line }
      }
    }
  }
  return null
}

export interface YearlessDay {
  readonly month: number
  readonly date: number
  readonly line: string
}

/** 发布时间：10-08, and 10月08日 12:00 with its time. */
const labelled =
  /(?:发布|发表|刊发|编辑)?(?:时间|日期)\s*[:|]\s*(\d{1,2})\s?[-/月]\s?(\d{1,2})(?=日|\d{2}:\d{2}|(?![\d/.-]))/u
const timed = /(?<![\d年/.-])(\d{1,2})\s?[-/月]\s?(\d{1,2})日?\s{0,3}\d{1,2}:\d{2}/u
const notPublished = /更新|修改|截[止至]|活动|比赛|报名|下载|今天是|现在是|开始|结束/u
/** Longest meta line that is looked at for such a day. Assumed. */
const metaLimit = 60

/** The day that a meta line gives without its year; `null` where any line has a full one. */
export function yearlessDay(lines: readonly string[]): YearlessDay | null {
  for (const line of lines) {
    const folded = foldLine(line)
    if (folded.length > metaLimit || /。/u.test(folded) || notPublished.test(folded)) continue
    const found = labelled.exec(folded) ?? timed.exec(folded)
    if (!found || daysIn(folded).length > 0) continue
    const [month, date] = [Number(found[1]), Number(found[2])]
    // 2月29日 has a year of its own: any leap year tells whether the day exists.
    if (dayOf(2024, month, date)) return { month, date, line }
  }
  return null
}
