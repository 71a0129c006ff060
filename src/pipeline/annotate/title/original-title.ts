import type { Repaired } from '../../types.ts'
import { fieldLines } from '../field-lines.ts'
import { stripHooks } from './title-hooks.ts'

const note =
  /[(（【[]\s*原(?:标题|题)\s*[:：为]?\s*(.{4,120})[)）】\]]\s*$|^\s*原(?:标题|题)\s*[:：]\s*(.{4,120}?)\s*$/u

/** The title that the page itself calls 原标题; `null` when it names none. */
export function findOriginalTitle(
  article: Pick<Repaired, 'titles' | 'body' | 'context'>,
): string | null {
  const { above, opening, closing, below } = fieldLines(article)
  const marked = article.titles.find(({ origin }) => origin === 'original')?.text
  for (const line of [...above, ...opening, ...closing, ...below]) {
    const match = line.length <= 160 ? note.exec(line) : null
    const text = match?.[1] ?? match?.[2]
    if (text !== undefined && text.trim() !== '') return plainTitle(text)
  }
  return marked === undefined ? null : plainTitle(note.exec(marked)?.[1] ?? marked)
}

/** Without the marks that tell 引题, 主题 and 副题 apart, whole or cut short. */
function plainTitle(text: string): string {
  const unmarked = text.replace(/\s*[(（](?:引题|主题|副题|肩题|眉题)[)）]?/gu, ' ')
  return stripHooks(unmarked.replace(/\s+/gu, ' ').trim())
}
