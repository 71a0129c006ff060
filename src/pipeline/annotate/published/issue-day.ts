import type { Published } from '../../../article.ts'
import { daysIn, dayWithWeekday } from './days.ts'
import { foldLine } from '../fold-line.ts'
import { stated } from './stated.ts'

/** Longest line that counts issues or pages and nothing else, in UTF-16 units. Assumed. */
const shortLimit = 80

/** 第6127期：第03版 综合: the line of an e-paper that counts its issues or pages. */
const issue =
  /^第\s?\d{1,6}\s?期|^第\s?[A-Z]?\d{1,3}\s?版\s?[:：]?|[:：]\s?第\s?[A-Z]?\d{1,3}\s?版/u

/** 2019-09-17 第26,259号: day and number of a paper's issue. */
const numbered =
  /^(?:19|20)\d{2}\D\d{1,2}\D\d{1,2}日?\s?(?:星期[一二三四五六日天])?\s?(?:总?第|总)\s?[\d,]{2,8}\s?号$/u

/** The day in the head of an e-paper, wherever its navigation stands: 2023年12月22日 星期五. */
export function issueDayOf(
  above: readonly string[],
  elsewhere: readonly string[],
): Published | null {
  // Several are a list of issues, and none of them this one.
  const [masthead, ...others] = [...above, ...elsewhere].filter((line) =>
    numbered.test(foldLine(line)),
  )
  const [day] = daysIn(foldLine(masthead ?? ''))
  if (masthead !== undefined && others.length === 0 && day) return stated(day.day, masthead)
  if (!above.some((line) => line.length <= shortLimit && issue.test(foldLine(line)))) return null
  const line = elsewhere.find((text) => dayWithWeekday.test(foldLine(text)))
  const [first] = daysIn(foldLine(line ?? ''))
  return line !== undefined && first ? stated(first.day, line) : null
}
