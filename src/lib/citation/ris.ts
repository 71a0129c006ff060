/** RIS as EndNote, NoteExpress and Zotero import it: one tag a line, CRLF. */
import { type Reference, remarksOf } from './reference.ts'

/** A value is one line; controls would start or break a tag. */
const plain = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

/** A comma splits a name into family and given name, which the page did not do. */
const name = (text: string): string => plain(text).replaceAll(',', '，')

export function ris(reference: Reference): string {
  const { key, kind, title, authors, outlet, day, page, address } = reference
  const tags: readonly (readonly [string, string | null])[] = [
    ['TY', kind === 'newspaper' ? 'NEWS' : 'ELEC'],
    ['ID', key],
    ['TI', plain(title)],
    ...authors.map((author) => ['AU', name(author)] as const),
    ['T2', outlet && plain(outlet)],
    ['PY', day?.slice(0, 4) ?? null],
    // Always three slashes: year/month/day/other.
    ['DA', day && `${[...day.split('-'), '', ''].slice(0, 3).join('/')}/`],
    ['SP', page],
    ['UR', address && plain(address)],
    ['N1', remarksOf(reference)],
    ['LA', 'zh-CN'],
    ['ER', ''],
  ]
  return tags.flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${value}\r\n`)).join('')
}
