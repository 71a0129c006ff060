import { isCommon } from './characters.ts'
import {
  canBeginWith,
  canRead,
  hasReadings,
  isSyllable,
  isToned,
  pinyinLetters,
} from './readings.ts'
import { gluedNote, gluedWord, readingNote } from './reading-notes.ts'
import type { Recorder } from '../types.ts'
import { rewrite, type TextRule } from './rule.ts'
import type { Traits } from './traits.ts'

/** From here on notes are the page's habit, not an editor's gloss on a rare character; assumed. */
const habit = 3

/** `（quán shèhuì）` behind 全社会: a note on several characters. */
const wordNote = new RegExp(
  `\\p{Script=Han}{2,6}([(（]${pinyinLetters}{1,7}(?:[ '’]${pinyinLetters}{1,7}){1,5}[)）])`,
  'gu',
)

/** The page ends inside a note. */
const openNote = new RegExp(`(\\p{Script=Han})([(（]${pinyinLetters}{0,6})$`, 'u')

function isNote({ char, reading }: Record<'char' | 'reading', string>, traits: Traits): boolean {
  if (isToned(reading)) {
    if (!isSyllable(reading)) return false
    if (traits.notes >= habit) return true
    // 亳(bó)州, 曾(zēng)国藩, 秋(Qiū)某: a newspaper explains what its readers may misread.
    if (reading !== reading.toLowerCase() || hasReadings(char)) return false
    return isCommon(char) && canRead(char, reading)
  }
  // Capitals and single letters are more often a real bracket: (A), (he) would be 河's.
  if (reading.length === 1 && traits.notes < habit) return false
  // Toneless notes write u for ü: nu, lu.
  const umlaut = /^[nl]ue?$/.test(reading) ? reading.replace('u', 'v') : reading
  return reading === reading.toLowerCase() && (canRead(char, reading) || canRead(char, umlaut))
}

/** Several syllables are a note on a word only where one of them carries a tone. */
function isWordNote(note: string): boolean {
  const syllables = note.slice(1, -1).split(/[ '’]/)
  return isToned(note) && syllables.every(isSyllable)
}

/** 职工(zhígōng): where notes are the page's habit, those on whole words are it as well. */
function dropGluedNotes(text: string, record: Recorder): string {
  return rewrite(text, { pattern: gluedNote, record }, (match) =>
    gluedWord(match).length === 0 ? null : '',
  )
}

/** 職(zhí)業(yè) is 職業; (ICT), (the) and (区、市) are real brackets. */
export const dropReadingNote: TextRule = {
  name: 'drop-reading-note',
  label: '删除拼音注音',
  needs: /[(（]/,
  apply(text, traits, record) {
    if (!/[(（]/.test(text)) return text
    let out = rewrite(text, { pattern: readingNote, record: () => {} }, (match) => {
      const [, char, note, reading] = match
      if (char === undefined || note === undefined || reading === undefined) return null
      if (!isNote({ char, reading }, traits)) return null
      record({ before: note, after: '' })
      return char
    })
    if (traits.notes >= habit) {
      out = rewrite(out, { pattern: wordNote, record: () => {} }, ([all, note]) => {
        if (note === undefined || !isWordNote(note)) return null
        record({ before: note, after: '' })
        return all.slice(0, -note.length)
      })
      out = dropGluedNotes(out, record)
    }
    const [, char, open] = openNote.exec(out) ?? []
    if (char === undefined || open === undefined || traits.notes < habit) return out
    if (!canBeginWith(char, open.slice(1))) return out
    record({ before: open, after: '' })
    return out.slice(0, -open.length)
  },
}
