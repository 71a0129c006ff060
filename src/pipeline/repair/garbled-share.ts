import { charTable, isSurrogate } from '../char-table.ts'
import { commonHan } from './characters.ts'

/** Characters a window holds, and the share of odd ones from which it counts as garbled; assumed. */
const windowSize = 24
const oddShare = 0.35

/**
 * Rare Han, and what running Chinese has nothing of: loss marks, private use and the upper half of
 * Latin-1. All other characters say nothing.
 */
const odd = /[\p{Script=Han}\ufffd\p{Co}\u0080-\u00b6\u00b8-\u00ff]+/gu
const kinds = { odd: 1, ordinary: 2 } as const
const kindsOf = charTable([odd, commonHan])

/** The same for a character of two code units, none of which is common. */
const kindBeyond = (char: string): number => (/[\p{Script=Han}\p{Co}]/u.test(char) ? kinds.odd : 0)

/**
 * Share (0 to 1) of the text, by Han characters and loss marks, that stands in garbled surroundings:
 * stretches where characters hardly anybody writes follow each other. `0` for a text without them.
 */
export function garbledShare(text: string): number {
  // 锟斤拷 is what U+FFFD in UTF-8 looks like in GBK: a loss that was read once more.
  const plain = text.replaceAll('锟斤拷', '\ufffd\ufffd')
  let all = 0
  let garbled = 0
  const window = { size: 0, odd: 0 }
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at)
    let kind = kindsOf[code] ?? 0
    if (isSurrogate(code)) {
      const char = String.fromCodePoint(plain.codePointAt(at) ?? 0)
      kind = kindBeyond(char)
      at += char.length - 1
    }
    if (kind !== 0) window.size++
    if (kind === kinds.odd) window.odd++
    if (window.size < windowSize && at < plain.length - 1) continue
    all += window.size
    if (window.odd >= window.size * oddShare && window.odd >= 3) garbled += window.size
    window.size = 0
    window.odd = 0
  }
  return all === 0 ? 0 : garbled / all
}
