import { charClasses, holds } from '../char-classes.ts'
import type { Edit, RuleInfo } from '../types.ts'
import { dropBackLink } from './drop-back-link.ts'
import { dropBareReading } from './drop-bare-reading.ts'
import { dropBopomofoNote } from './drop-bopomofo-note.ts'
import { dropDoubledLine } from './drop-doubled-line.ts'
import { dropEmojiCode } from './drop-emoji-code.ts'
import { dropEmojiNote } from './drop-emoji-note.ts'
import { dropEmojiSplice } from './drop-emoji-splice.ts'
import { dropForeignSentence } from './drop-foreign-sentence.ts'
import { dropLeftoverTag } from './drop-leftover-tag.ts'
import { dropLostIndent } from './drop-lost-indent.ts'
import { dropReadingNote } from './drop-reading-note.ts'
import { dropRepeatedCaption } from './drop-repeated-caption.ts'
import { dropRepeatedParagraph } from './drop-repeated-paragraph.ts'
import { dropSplicedAddress } from './drop-spliced-address.ts'
import { dropSplicedBrand } from './drop-spliced-brand.ts'
import { dropSplicedClause } from './drop-spliced-clause.ts'
import { dropSplicedKeyword } from './drop-spliced-keyword.ts'
import { dropSplicedOffer } from './drop-spliced-offer.ts'
import { dropSplicedPhrase } from './drop-spliced-phrase.ts'
import { dropTablePipe } from './drop-table-pipe.ts'
import { dropTemplateVariable } from './drop-template-variable.ts'
import { fixBlanks } from './fix-blanks.ts'
import { fixCharacterForm } from './fix-character-form.ts'
import { fixDoubledCharacter } from './fix-doubled-character.ts'
import { fixDoubledSign } from './fix-doubled-sign.ts'
import { fixEntity } from './fix-entity.ts'
import { fixEscape } from './fix-escape.ts'
import { fixLookAlike } from './fix-look-alike.ts'
import { fixMisreadCharset } from './fix-misread-charset.ts'
import { fixPunctuation } from './fix-punctuation.ts'
import { fixQuotes } from './fix-quotes.ts'
import { fixScript } from './fix-script.ts'
import { fixShiftedBytes } from './fix-shifted-bytes.ts'
import { garbledShare } from './garbled-share.ts'
import { markLostCharacter } from './mark-lost-character.ts'
import { markLostText } from './mark-lost-text.ts'
import type { BodyRule, TextRule } from './rule.ts'
import type { Traits } from './traits.ts'

/** What undoes a wrong reading of bytes; then comes what presumes Chinese text. */
const byteRules: readonly TextRule[] = [
  dropLostIndent,
  fixEscape,
  fixMisreadCharset,
  fixShiftedBytes,
  markLostText,
  markLostCharacter,
]

/** What templates left first, then notes, characters, spam, and the signs last. */
const signRules: readonly TextRule[] = [
  dropTemplateVariable,
  dropBackLink,
  fixEntity,
  dropLeftoverTag,
  dropTablePipe,
  dropEmojiCode,
  dropEmojiNote,
  dropReadingNote,
  dropBareReading,
  dropBopomofoNote,
  fixDoubledCharacter,
  dropDoubledLine,
  dropEmojiSplice,
  fixLookAlike,
  fixCharacterForm,
  fixScript,
  dropSplicedAddress,
  dropSplicedBrand,
  dropSplicedKeyword,
  dropSplicedOffer,
  dropSplicedPhrase,
  dropSplicedClause,
  dropForeignSentence,
  fixDoubledSign,
  fixQuotes,
  fixPunctuation,
  fixBlanks,
]

/** The rules of texts, in the order they run. */
export const textRules: readonly TextRule[] = [...byteRules, ...signRules]

/** The classes of characters without which rules find nothing: most texts have three of them. */
const classes = textRules.flatMap(({ needs }) => needs ?? [])
const classesOf = charClasses(classes)
const classOfRule = textRules.map(({ needs }) =>
  needs === undefined ? -1 : classes.indexOf(needs),
)

export const bodyRules: readonly BodyRule[] = [dropRepeatedCaption, dropRepeatedParagraph]

/** In the order they run. */
export const repairRules: readonly RuleInfo[] = [...textRules, ...bodyRules]

/** Names of the rules whose edits are never published as text. */
export const spamRules: ReadonlySet<string> = new Set(
  repairRules.filter(({ spam }) => spam).map(({ name }) => name),
)

/** A text more garbled than this is left alone by what presumes Chinese; assumed. */
const hopeless = 0.5

export type RecordEdit = (edit: Edit) => void

/** A text after one run through the text rules, with what they did. */
export interface Mended {
  readonly text: string
  readonly edits: readonly Edit[]
}

/** Mends the texts of a page with these traits; what was mended before is known. */
export function menderFor(traits: Traits): (text: string) => Mended {
  const known = new Map<string, Mended>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const edits: Edit[] = []
    const mended = { text: repairText(text, traits, (edit) => edits.push(edit)), edits }
    known.set(text, mended)
    return mended
  }
}

/** One text through all text rules, once. */
export function repairText(text: string, traits: Traits, record: RecordEdit): string {
  let out = text
  let found = classesOf(text)
  for (const [at, { name, apply }] of textRules.entries()) {
    if (at === byteRules.length && garbledShare(out) > hopeless) return out
    const needed = classOfRule[at] ?? -1
    if (needed >= 0 && !holds(found, needed)) continue
    const mended = apply(out, traits, (edit) => record({ rule: name, kind: 'change', ...edit }))
    if (mended !== out) found = classesOf(mended)
    out = mended
  }
  return out
}
