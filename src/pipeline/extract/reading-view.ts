import { charTable } from '../char-table.ts'
import { toSimplified } from '../simplify.ts'

/** Longest view: cues stand in short lines, and what is longer is prose. */
export const mostViewLength = 500

/** Characters of daily use that only Traditional script has: one in a page is enough to look closer. */
const traditional = charTable(['們國會學對於時間這個為來說開業產訊聞記責編輯頁標關閱讀點擊發佈'])

/** A note that a converter put behind a character: pinyin in lower case, or an emoji. */
const emojiNote = /\((?:\p{Extended_Pictographic}|\u200d|\ufe0f){1,8}\)/gu
const pinyinNote = /(?<=\p{Script=Han})\(\p{Ll}{1,7} ?\)/gu

/** Whether lines of the page must be simplified before cues can be looked up. */
export function isTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (traditional[text.charCodeAt(at)] === 1) return true
  return false
}

/**
 * The line as cues know it: notes in brackets gone, widths folded by NFKC, simplified when the page
 * is Traditional. Only for looking up: `text` stays what it was.
 */
export function readingView(text: string, script: 'hans' | 'hant'): string {
  const folded = text.slice(0, mostViewLength).normalize('NFKC')
  const bare = folded.includes('(') ? folded.replace(emojiNote, '').replace(pinyinNote, '') : folded
  return script === 'hant' ? toSimplified(bare) : bare
}
