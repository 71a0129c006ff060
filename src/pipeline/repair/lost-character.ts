import { isCommon, toSimplified } from './characters.ts'
import { isFrequent } from './frequent.ts'
import { isWord } from './words.ts'

/** Where a lost character stood, and which ones it can have been. */
export interface Loss {
  readonly candidates: readonly string[]
  /** Text in front, `''` at the start. */
  readonly before: string
  /** Text behind, already mended. */
  readonly after: string
}

/** A quotation of fewer characters names something; a longer one is speech. Assumed. */
const nameLength = 8

const closers = /^[”’」』]/u

/** Length of the quotation that is open at the end of the text; `Infinity` for none. */
function openQuotation(text: string): number {
  const open = text.lastIndexOf('“')
  return open === -1 || text.includes('”', open) ? Infinity : text.length - open - 1
}

/** The full stop is lost most often by far: its bytes A1 A3 stand before every closing quote. */
function stopFits({ before, after }: Loss): boolean {
  if (!/[\p{Script=Han}\d%）)》”]$/u.test(before) || /^[，。、；：！？]/.test(after)) return false
  return closers.test(after) ? openQuotation(before) >= nameLength : true
}

/** The lost character by its neighbours; U+FFFD where they do not tell. Never a guess at facts. */
export function lostCharacter(loss: Loss): string {
  const { candidates, after } = loss
  const before = toSimplified(loss.before)
  const [next = ''] = toSimplified(after)
  const last = before.at(-1) ?? ''
  const stop = candidates.includes('。') && stopFits(loss)
  // 部署 is a word of its own, so a stop follows; 環 is not, so 環保 it is.
  if (stop && (closers.test(after) || isWord(before.slice(-2)))) return '。'
  const fitting = candidates.filter(isCommon).map((char) => ({ char, plain: toSimplified(char) }))
  const withLast = fitting.filter(({ plain }) => isWord(last + plain))
  if (stop) return withLast.find(({ plain }) => isFrequent(plain))?.char ?? '。'
  const withNext = fitting.filter(
    ({ plain }) => /\p{Script=Han}/u.test(next) && isWord(plain + next),
  )
  const words = withLast.length > 0 ? withLast : withNext
  const frequent = words.filter(({ plain }) => isFrequent(plain))
  const [only, second] = words.length > 1 ? frequent : words
  return only !== undefined && second === undefined ? only.char : '\ufffd'
}
