import { dayWords } from '../plan/day-words.ts'
import type { Finder } from '../plan/finder.ts'
import type { FoundClause } from '../plan/plan.ts'

/** 去年 as 2025年, 上个月 as 2026年5月, 2023.6 as 2023年6月; `null` where no clause says such a thing. */
export async function readDays(
  clauses: readonly FoundClause[],
  finder: Finder,
): Promise<FoundClause[] | null> {
  let isRead = false
  const read: FoundClause[] = []
  for (const found of clauses) {
    const { text, quoted } = found.clause
    const asDay = quoted || found.wanted.whole.size > 0 ? text : inWords(text)
    if (asDay !== text) {
      isRead = true
      read.push({ clause: { text: asDay, quoted }, wanted: await finder.find(asDay) })
      continue
    }
    const word = [...dayWords.keys()].find((one) => text.startsWith(one)) ?? ''
    const rest = text.slice(word.length).replace(/^的/, '')
    // 今年安排118个子项 may be a title.
    if (word === '' || quoted || (rest !== '' && found.wanted.whole.size > 0)) {
      read.push(found)
      continue
    }
    isRead = true
    for (const part of [dayOf(word), rest].filter((one) => one !== '')) {
      read.push({ clause: { text: part, quoted: false }, wanted: await finder.find(part) })
    }
  }
  return isRead ? read : null
}

const han = '〇一二三四五六七八九'

/** 2023.6 and 2023/06 as 2023年6月, 二〇二三年 as 2023年: the days of articles are in words. */
function inWords(text: string): string {
  const [, year, month, day] = /^(20\d\d)[./-](0?[1-9]|1[0-2])(?:[./-](\d{1,2}))?$/.exec(text) ?? []
  if (year !== undefined) {
    return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`
  }
  // 26年3月 of this century, 13号 as the articles have it.
  const full = text
    .replace(/(?<!\d)([0-3]\d)年(?=(?:0?[1-9]|1[0-2])月)/, '20$1年')
    .replace(/(月(?:[12]\d|3[01]|[1-9]))号/, '$1日')
  return full.replace(/二[〇零o0][〇零一二三四五六七八九]{2}(?=年)/, (digits) =>
    [...digits].map((digit) => Math.max(0, han.indexOf(digit))).join(''),
  )
}

/** The clock of the articles, whose days are Beijing's. */
const today = () => new Date(Date.now() + 8 * 3_600_000)

function dayOf(word: string): string {
  const { unit, back } = dayWords.get(word) ?? { unit: 'year', back: 0 }
  const now = today()
  if (unit === 'year') return `${now.getUTCFullYear() - back}年`
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back))
  return `${month.getUTCFullYear()}年${month.getUTCMonth() + 1}月`
}
