import { speaksOfMarkup } from './markup-talk.ts'
import { rewrite, type TextRule } from './rule.ts'

/** 中 and 。 as `\u4e2d` and `\u3002`; one alone in a text may be a name for itself. */
const unicode = /(?:\\u[0-9a-f]{4}){2,}/giu

/** %E4%B8%AD, not in an address. */
const percent = /(?<![\w/=?&.#%:-])(?:%E[2-9A-F](?:%[89AB][0-9A-F]){2}){2,}/giu

/** Line ends and tabs as two letters, not in a path: C:\new. */
const blanks = /(?<![A-Za-z:\\/])(?:\\r|\\n|\\t)+(?![a-z_])/gu

function readPercent(run: string): string | null {
  try {
    const text = decodeURIComponent(run)
    return /^[\p{Script=Han}\u2010-\u2027\u3000-\u303f\uff01-\uff5e]+$/u.test(text) ? text : null
  } catch {
    return null
  }
}

function readUnicode(run: string): string | null {
  const text = run.replace(/\\u([0-9a-f]{4})/giu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return /\p{Script=Han}/u.test(text) && text.isWellFormed() ? text : null
}

/** Chinese that is printed in the escapes of a programming language. */
export const fixEscape: TextRule = {
  name: 'fix-escape',
  label: '还原转义字符',
  needs: /[\\%]/,
  apply(text, _traits, record) {
    if (!/\\[unrt]|%E[2-9A-F]%/i.test(text) || speaksOfMarkup(text)) return text
    let out = rewrite(text, { pattern: unicode, record }, ([run]) => readUnicode(run))
    out = rewrite(out, { pattern: percent, record }, ([run]) => readPercent(run))
    if (!/\p{Script=Han}/u.test(out)) return out
    return rewrite(out, { pattern: blanks, record }, () => ' ')
  },
}
