import { charTable } from '../char-table.ts'
import { misreadUtf8 } from '../repair/misread-utf8.ts'
import { toSimplified } from '../simplify.ts'

/** Longest view: cues stand in short lines, and what is longer is prose. */
export const mostViewLength = 500

/** Characters of daily use that only Traditional script has: one in a page is enough to look closer. */
const traditional = charTable(['們國會學對於時間這個為來說開業產訊聞記責編輯頁標關閱讀點擊發佈'])

/** A note that a converter put behind a character: pinyin in lower case, or an emoji. */
const emojiNote = /\((?:\p{Extended_Pictographic}|\u200d|\ufe0f){1,8}\)/gu
const pinyinNote = /(?<=\p{Script=Han})\(\p{Ll}{1,7} ?\)/gu

/** What the commonest characters of UTF-8 begin with where it was read as GBK: 的 as 鐨, ， as 锛. */
const misread = charTable(['鐨鍦涓浜鏄锛銆鍙鏂宸鍜鏉閮鍒璁閫鎶鍥瑙鎴浣鍚鎬浠鍏鐗'])
/** Of those in a line as many as no text in the right encoding has. Assumed. */
const leastMisread = 3

function isMisread(text: string): boolean {
  let count = 0
  for (let at = 0; at < text.length && count < leastMisread; at++)
    if (misread[text.charCodeAt(at)] === 1) count++
  return count >= leastMisread
}

/** Whether lines of the page must be simplified before cues can be looked up. */
export function isTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (traditional[text.charCodeAt(at)] === 1) return true
  return false
}

/**
 * The line as cues know it: UTF-8 that was read as GBK in this line alone read again, notes in
 * brackets gone, widths folded by NFKC, simplified when the page is Traditional. Only for looking up:
 * `text` stays what it was.
 */
export function readingView(text: string, script: 'hans' | 'hant'): string {
  const start = text.slice(0, mostViewLength)
  const read = isMisread(start) ? misreadUtf8(start, () => undefined) : start
  const folded = read.normalize('NFKC')
  const bare = folded.includes('(') ? folded.replace(emojiNote, '').replace(pinyinNote, '') : folded
  return script === 'hant' ? toSimplified(bare) : bare
}
