import type { Edit } from '../types.ts'
import { readAgain } from './read-again.ts'
import { stripRules } from './strip-rules.ts'

/** `U+200B×3`: the characters themselves would be harmful in the record too. */
function inventory(found: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const char of found) {
    const code = char.codePointAt(0) ?? 0
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => `${name}×${count}`).join(' ')
}

/** Every character that some rule takes; one look spares most pages four. */
const suspicious = new RegExp(stripRules.map(({ characters }) => characters.source).join('|'), 'u')

/**
 * Takes out of the text what no text holds; one edit for each rule that found something, whose
 * `before` names the characters by code point. Also used on what character references decode to.
 *
 * NBSP and its kin become the plain blank: they are typesetting, and no rule should have to know
 * them. U+3000 stays: it marks where a paragraph starts and keeps names apart.
 */
export function strip(text: string): { readonly text: string; readonly edits: readonly Edit[] } {
  const edits: Edit[] = []
  // First, as what looks like a control or a no-break space may be a byte of a misread character.
  const read = readAgain(text.toWellFormed(), (edit) =>
    edits.push({ rule: 'fix-misread-charset', kind: 'change', ...edit }),
  )
  let clean = read
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')

  if (!suspicious.test(clean)) return { text: clean, edits }
  for (const { name, characters } of stripRules) {
    const found = clean.match(characters)
    if (found === null) continue
    edits.push({ rule: name, kind: 'change', before: inventory(found), after: '' })
    clean = clean.replace(characters, '')
  }
  return { text: clean, edits }
}
