import type { Repaired } from '../../types.ts'
import { foldLine } from '../fold-line.ts'
import { daysIn } from '../published/days.ts'

type Input = Pick<Repaired, 'context'> & Partial<Pick<Repaired, 'titles'>>

/** What the reader of an e-paper says of an article in one line. */
export interface PaperRecord {
  readonly paper: string | null
  readonly day: string
  readonly line: string
}

/** Longest such line, and the least Han of a title that is looked for in it. Assumed. */
const mostLength = 240
const leastTitle = 6

const paperName =
  /(?<=^|[\s:|])(\p{Script=Han}{2,10}(?<![举预海汇通简填申]|天气|战)报)(?=[\s:|]|$)/u
/** Number of a page or name of a weekday: what such a line has and a row of a list has not. */
const pageMark = /\d{5}|第\s?[A-Z]?\d{1,3}\s?版|星期[一二三四五六日天]/u
/** Characters that the line holds beside the title at least. Assumed. */
const leastBeside = 8

const plain = (text: string): string => foldLine(text).replace(/\s+/gu, '')

/**
 * 某报 职业·教育 00003 标题 2018-11-30 2 2018年11月30日 星期五: paper, page, title and day in one
 * line, as the readers of e-papers print them around an article.
 */
export function paperRecord({ context, titles = [] }: Input): PaperRecord | null {
  const known = titles.map(({ text }) => plain(text)).filter((text) => text.length >= leastTitle)
  for (const { text } of context) {
    if (text.length > mostLength || !text.includes('报')) continue
    const folded = foldLine(text)
    const [first] = daysIn(folded)
    const own = plain(text)
    const hasTitle = known.some(
      (title) => own.includes(title) && own.length > title.length + leastBeside,
    )
    const paper = paperName.exec(folded)?.[1] ?? null
    if (first && hasTitle && paper !== null && pageMark.test(folded) && !/。/u.test(folded)) {
      return { paper, day: first.day, line: text.trim() }
    }
  }
  return null
}
