import { isHan } from './characters.ts'
import { rewrite, type TextRule } from './rule.ts'
import type { Recorder } from '../types.ts'

const full: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  ['!', '！'],
  ['?', '？'],
  [':', '：'],
  [';', '；'],
])

/** Signs that only Chinese text has; beside them a sign is Chinese, too. */
const chineseSign = /^[、。，．！？：；（）《》“”‘’…—]$/u
const latin = /^[A-Za-z0-9]$/

const isChinese = (char: string): boolean => isHan(char) || chineseSign.test(char)

/** A number, a time, an address or a Latin phrase goes through the sign: 1,460, 18:03, CG, 3D. */
function staysNarrow(chars: readonly string[], at: number): boolean {
  const before = chars[at - 1] ?? ''
  const after = chars[at + 1] ?? ''
  if (chars[at] === ':' && after === '/') return true
  // ![]() is an image in Markdown that a crawler left over.
  if (chars[at] === '!' && after === '[') return true
  const next = after === ' ' ? (chars[at + 2] ?? '') : after
  return !isChinese(before) && !(latin.test(before) && isChinese(next)) && !isHan(next)
}

function widenSigns(text: string, record: Recorder): string {
  if (!/[,!?:;]/.test(text)) return text
  const chars = [...text]
  for (const [at, char] of chars.entries()) {
    const wide = full.get(char)
    if (wide === undefined || staysNarrow(chars, at)) continue
    record({ before: char, after: wide })
    chars[at] = wide
  }
  return chars.join('')
}

/** Brackets as pairs: (ICT) in a Chinese sentence is （ICT）, f(x) is not. */
function widenBrackets(text: string, record: Recorder): string {
  if (!/[()]/.test(text)) return text
  const chars = [...text]
  const open: number[] = []
  for (const [at, char] of chars.entries()) {
    if (char === '(' || char === '（') open.push(at)
    if (char !== ')' && char !== '）') continue
    const start = open.pop()
    // Behind ] stands the address of a Markdown link.
    if (start === undefined || chars[start - 1] === ']') continue
    const inside = chars.slice(start + 1, at)
    const around = [chars[start - 1] ?? '', chars[at + 1] ?? '']
    if (![...inside, ...around].some(isChinese)) continue
    for (const [index, wide] of [
      [start, '（'],
      [at, '）'],
    ] as const) {
      if (chars[index] === wide) continue
      record({ before: chars[index] ?? '', after: wide })
      chars[index] = wide
    }
  }
  return chars.join('')
}

/** `...` and `…………` beside Han are one ellipsis of six dots. */
const dots = /(?:\.{3,}|…+|。{3,})/gu
const dashes = /(?<=[\p{Script=Han}”])-{2,4}(?=[\p{Script=Han}“])/gu

/** Punctuation that was folded to ASCII, back to full width beside Han (GB/T 15834). */
export const fixPunctuation: TextRule = {
  name: 'fix-punctuation',
  label: '恢复全角标点',
  apply(text, _traits, record) {
    if (!/[,!?:;()（）…-]|\.{3}|。{3}/.test(text) || !/\p{Script=Han}/u.test(text)) return text
    let out = widenBrackets(widenSigns(text, record), record)
    out = rewrite(out, { pattern: dots, record }, (match) => {
      const before = match.input[match.index - 1] ?? ''
      const after = match.input[match.index + match[0].length] ?? ''
      return isChinese(before) || isHan(after) ? '……' : null
    })
    return rewrite(out, { pattern: dashes, record }, () => '——')
  },
}
