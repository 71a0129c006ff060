/** BibTeX in the dialect that biblatex, gbt7714 and Zotero read: UTF-8, `date`, `journaltitle`. */
import { type Reference, remarksOf } from './reference.ts'

const marks: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
}

/** Text that TeX prints as it is. */
const tex = (text: string): string => text.replace(/[\\{}~^$&%#_]/g, (mark) => marks[mark] ?? mark)

/** Addresses are read as they are; only what would end the field has to go. */
const verbatim = (address: string): string =>
  address.replace(/[\\{}]/g, (mark) => encodeURIComponent(mark))

/** One entry with a line break at its end. */
export function bibtex(reference: Reference): string {
  const { key, kind, title, authors, outlet, day, page, address } = reference
  const newspaper = kind === 'newspaper'
  const remarks = remarksOf(reference)
  const fields: readonly (readonly [string, string | null])[] = [
    // Doubled braces keep capitals of a title, and a name from being split.
    ['title', `{${tex(title)}}`],
    ['author', authors.map((name) => `{${tex(name)}}`).join(' and ') || null],
    [newspaper ? 'journaltitle' : 'organization', outlet && tex(outlet)],
    ['entrysubtype', newspaper ? 'newspaper' : null],
    ['date', day],
    ['pages', page],
    ['url', address && verbatim(address)],
    ['note', remarks && tex(remarks)],
    ['langid', 'chinese'],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = {${value}},`))
  return [`@${newspaper ? 'article' : 'online'}{${key},`, ...lines, '}', ''].join('\n')
}
