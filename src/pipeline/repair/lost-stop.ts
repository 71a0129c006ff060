import { isHan } from './characters.ts'

/** A quotation of fewer characters names something; a longer one is speech. Assumed. */
const nameLength = 8

/** Length of the quotation that is open at the end of the text; `Infinity` for none. */
function openQuotation(text: string): number {
  const open = text.lastIndexOf('“')
  return open === -1 || text.includes('”', open) ? Infinity : text.length - open - 1
}

/** Where the quotation marks of a text stand, looked up once however often it is asked. */
export interface Quotes {
  /** For each index, and for that of the end, the last mark in front of it; -1 for none. */
  readonly before: Int32Array
  /** The first mark at or behind it; -1 for none. */
  readonly behind: Int32Array
}

const isQuote = (char: string | undefined): boolean => char === '“' || char === '”'

export function quotesOf(chars: readonly string[]): Quotes {
  const before = new Int32Array(chars.length + 1).fill(-1)
  const behind = new Int32Array(chars.length + 1).fill(-1)
  for (let at = 0; at < chars.length; at++)
    before[at + 1] = isQuote(chars[at]) ? at : (before[at] ?? -1)
  for (let at = chars.length - 1; at >= 0; at--)
    behind[at] = isQuote(chars[at]) ? at : (behind[at + 1] ?? -1)
  return { before, behind }
}

/** Whether speech is open in front of `at`, and nothing from `end` on closes it. */
export function closesSpeech(
  chars: readonly string[],
  { at, end, quotes }: { readonly at: number; readonly end: number; readonly quotes: Quotes },
): boolean {
  const open = quotes.before[at] ?? -1
  if (chars[open] !== '“' || !isHan(chars[end] ?? '')) return false
  const said = chars.slice(open + 1, Math.min(at, open + 1 + nameLength)).join('')
  return said.length >= nameLength && chars[quotes.behind[end] ?? -1] !== '”'
}

/** Whether a full stop may stand between the two texts. */
export function stopFits(before: string, after: string): boolean {
  if (!/[\p{Script=Han}\d%）)》”]$/u.test(before) || /^[，。、；：！？]/.test(after)) return false
  return /^[”’」』]/u.test(after) ? openQuotation(before) >= nameLength : true
}
