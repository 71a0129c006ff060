import { charTable, isSurrogate } from '../../char-table.ts'
import { commonHan } from '../../decode/readability.ts'
import type { NoiseRule, Page } from '../page.ts'

/** Characters of a line from which on a share says something. Assumed. */
const leastLength = 5

/** Share of odd characters: prose with one damaged quote has under 0.1, GBK read as UTF-8 over 0.5. */
const mostOdd = 0.4

/** The rule is for damaged chrome around a sound body, not for a page damaged as a whole. */
const mostOfPage = 0.5

const kinds = { odd: 1, sign: 2, common: 3 } as const
const kindsOf = charTable([
  /[\p{Script=Han}\p{Co}\p{Cn}\ufffd\u0080-\u00ff]+/gu,
  /[\p{ASCII}\p{P}\p{Zs}]+/gu,
  commonHan,
])

/** The same for a character of two code units. */
function kindBeyond(char: string): number {
  if (/\p{P}/u.test(char)) return kinds.sign
  return /[\p{Script=Han}\p{Co}\p{Cn}]/u.test(char) ? kinds.odd : 0
}

function oddShare(view: string): number {
  if (view.length < leastLength) return 0
  let odd = 0
  let all = 0
  for (let at = 0; at < view.length; at++) {
    const code = view.charCodeAt(at)
    let kind = kindsOf[code] ?? 0
    if (isSurrogate(code)) {
      const char = String.fromCodePoint(view.codePointAt(at) ?? 0)
      kind = kindBeyond(char)
      at += char.length - 1
    }
    if (kind !== kinds.sign) all++
    if (kind === kinds.odd) odd++
  }
  return all < leastLength ? 0 : odd / all
}

function* garbled(page: Page): Generator<number> {
  for (const [at, { view }] of page.lines.entries()) if (oddShare(view) > mostOdd) yield at
}

/** Lines in the wrong encoding around a body in the right one. */
export const dropMojibake: NoiseRule = {
  name: 'drop-mojibake',
  label: '删除乱码行',
  place: 'near',
  find(page) {
    const found = [...garbled(page)]
    const length = (indexes: Iterable<number>) => {
      let sum = 0
      for (const at of indexes) sum += page.lines[at]?.text.length ?? 0
      return sum
    }
    return length(found) > length(page.lines.keys()) * mostOfPage ? [] : found
  },
}
