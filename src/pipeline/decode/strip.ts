import { charClasses, holds } from '../char-classes.ts'
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

const lineEnd = /\r\n?|[\u0085\u2028\u2029]/g
const wideBlank = /[\u00a0\u2000-\u200a\u202f\u205f]/g

const classes = { misread: 0, lineEnd: 1, blank: 2, strip: 3 } as const

/** What a text may call for; most pages have line ends to mend and nothing else. */
const classesOf = charClasses([
  /[\u00a1-\u00ff]/,
  /[\r\u0085\u2028\u2029]/,
  wideBlank,
  ...stripRules.map(({ needs }) => needs),
])

/**
 * Takes out of the text what no text holds; one edit for each rule that found something, whose
 * `before` names the characters by code point. Also used on what character references decode to.
 *
 * NBSP and its kin become the plain blank: they are typesetting, and no rule should have to know
 * them. U+3000 stays: it marks where a paragraph starts and keeps names apart.
 */
export function strip(text: string): { readonly text: string; readonly edits: readonly Edit[] } {
  const edits: Edit[] = []
  const found = classesOf(text)
  // First, as what looks like a control or a no-break space may be a byte of a misread character.
  let clean = holds(found, classes.misread)
    ? readAgain(text.toWellFormed(), (edit) =>
        edits.push({ rule: 'fix-misread-charset', kind: 'change', ...edit }),
      )
    : text.toWellFormed()
  // Bytes that were read again may be any character.
  const left = clean === text ? found : classesOf(clean)
  if (holds(left, classes.lineEnd)) clean = clean.replace(lineEnd, '\n')
  if (holds(left, classes.blank)) clean = clean.replace(wideBlank, ' ')

  for (const [at, { name, characters }] of stripRules.entries()) {
    const taken = holds(left, classes.strip + at) ? clean.match(characters) : null
    if (taken === null) continue
    edits.push({ rule: name, kind: 'change', before: inventory(taken), after: '' })
    clean = clean.replace(characters, '')
  }
  return { text: clean, edits }
}
