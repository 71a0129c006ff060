import { dayWords } from '../plan/day-words.ts'
import type { Finder } from '../plan/finder.ts'
import type { FoundClause } from '../plan/plan.ts'

/** 去年 as 2025年 and 上个月 as 2026年5月; `null` where no clause says such a thing. */
export async function readDays(
  clauses: readonly FoundClause[],
  finder: Finder,
): Promise<FoundClause[] | null> {
  let isRead = false
  const read: FoundClause[] = []
  for (const found of clauses) {
    const { text, quoted } = found.clause
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

/** The clock of the articles, whose days are Beijing's. */
const today = () => new Date(Date.now() + 8 * 3_600_000)

function dayOf(word: string): string {
  const { unit, back } = dayWords.get(word) ?? { unit: 'year', back: 0 }
  const now = today()
  if (unit === 'year') return `${now.getUTCFullYear() - back}年`
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back))
  return `${month.getUTCFullYear()}年${month.getUTCMonth() + 1}月`
}
