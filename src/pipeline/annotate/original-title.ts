import type { Repaired } from '../types.ts'
import { fieldLines } from './field-lines.ts'
import { stripHooks } from './title-hooks.ts'

const note =
  /[(（【[]\s*原(?:标题|题)\s*[:：为]?\s*(.{4,120}?)\s*[)）】\]]\s*$|^\s*原(?:标题|题)\s*[:：]\s*(.{4,120}?)\s*$/u

/** The title that the page itself calls 原标题; `null` when it names none. */
export function findOriginalTitle(
  article: Pick<Repaired, 'titles' | 'body' | 'context'>,
): string | null {
  const { above, opening, closing, below } = fieldLines(article)
  const marked = article.titles.find(({ origin }) => origin === 'original')?.text
  const lines = [
    ...(marked === undefined ? [] : [marked]),
    ...above,
    ...opening,
    ...closing,
    ...below,
  ]
  for (const line of lines) {
    const match = line.length <= 160 ? note.exec(line) : null
    const text = match?.[1] ?? match?.[2] ?? (line === marked ? line : undefined)
    if (text !== undefined && text.trim() !== '') return stripHooks(text)
  }
  return null
}
