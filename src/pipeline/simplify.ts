import { Converter, Locale } from 'opencc-js/t2cn'
import { charTable, type CharTable, isSurrogate } from './char-table.ts'

/** `t`, not `tw`: the latter turns 編著 into 编着. */
const convert = Converter({ from: 't', to: 'cn' })

/** What the converter writes otherwise: characters and phrases. */
const entries = (Locale.to['cn'] ?? []).flat().flatMap((dict) => {
  const rows: readonly (readonly string[])[] =
    typeof dict === 'string' ? dict.split('|').map((row) => row.split(' ')) : dict
  return rows
})

/** Characters that it changes, alone or in a phrase: 業, and 覆 of 反覆. */
const changed = entries.flatMap(([from = '', to = '']) => {
  const after = [...to]
  return [...from].filter((char, at) => char !== after[at])
})

/** Without one of these, a text is Simplified already. */
const telling: CharTable = charTable([/[\uf900-\ufad9]+/gu, changed])

function mayChange(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (telling[code] !== 0 || isSurrogate(code)) return true
  }
  return false
}

/** What stands between signs: no phrase of the converter goes across one. */
const clauses = /[^，。、；：！？\s]+/g

/** Traditional to Simplified, with phrases. */
export const toSimplified = (text: string): string =>
  mayChange(text)
    ? text.replace(clauses, (clause) => (mayChange(clause) ? convert(clause) : clause))
    : text
