import type { Finder } from '../plan/finder.ts'
import type { FoundClause } from '../plan/plan.ts'

const fromToday = /^(?:([今去前])年|(本|这个|上个?)月)的?(.*)$/u
const yearsBack: Readonly<Record<string, number>> = { 今: 0, 去: 1, 前: 2 }

/** 去年 as 2025年 and 上个月 as 2026年5月; `null` where no clause says such a thing. */
export async function readDays(
  clauses: readonly FoundClause[],
  finder: Finder,
): Promise<FoundClause[] | null> {
  let isRead = false
  const read: FoundClause[] = []
  for (const found of clauses) {
    const { text, quoted } = found.clause
    const [match, year, month = '', rest = ''] = fromToday.exec(text) ?? []
    // 今年安排118个子项 may be a title.
    if (match === undefined || quoted || (rest !== '' && found.wanted.whole.size > 0)) {
      read.push(found)
      continue
    }
    isRead = true
    const day = year === undefined ? monthBack(month.startsWith('上') ? 1 : 0) : yearBack(year)
    for (const part of [day, rest].filter((one) => one !== '')) {
      read.push({ clause: { text: part, quoted: false }, wanted: await finder.find(part) })
    }
  }
  return isRead ? read : null
}

/** The clock of the articles, whose days are Beijing's. */
const today = () => new Date(Date.now() + 8 * 3_600_000)

const yearBack = (word: string) => `${today().getUTCFullYear() - (yearsBack[word] ?? 0)}年`

function monthBack(count: number): string {
  const now = today()
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count))
  return `${month.getUTCFullYear()}年${month.getUTCMonth() + 1}月`
}
