import type { Block, Edit, Extracted, PageHead, Recorder, Repaired, RuleInfo } from '../types.ts'
import { dropEmojiNote } from './drop-emoji-note.ts'
import { dropReadingNote } from './drop-reading-note.ts'
import { dropRepeatedCaption } from './drop-repeated-caption.ts'
import { dropRepeatedParagraph } from './drop-repeated-paragraph.ts'
import { dropSplicedBrand } from './drop-spliced-brand.ts'
import { dropSplicedKeyword } from './drop-spliced-keyword.ts'
import { fixBlanks } from './fix-blanks.ts'
import { fixCharacterForm } from './fix-character-form.ts'
import { fixDoubledSign } from './fix-doubled-sign.ts'
import { fixMisreadCharset } from './fix-misread-charset.ts'
import { fixPunctuation } from './fix-punctuation.ts'
import { fixQuotes } from './fix-quotes.ts'
import { fixScript } from './fix-script.ts'
import { fixShiftedBytes } from './fix-shifted-bytes.ts'
import { garbledShare } from './garbled-share.ts'
import { blockText, mapLeaves } from './leaves.ts'
import type { BodyRule, TextRule } from './rule.ts'
import { type Traits, traitsOf } from './traits.ts'

export { garbledShare } from './garbled-share.ts'
export { type Traits, traitsOf } from './traits.ts'

/** What undoes a wrong reading of bytes; then comes what presumes Chinese text. */
const byteRules: readonly TextRule[] = [fixMisreadCharset, fixShiftedBytes]

/** Notes first, then characters, spam, and the signs last. */
const signRules: readonly TextRule[] = [
  dropEmojiNote,
  dropReadingNote,
  fixCharacterForm,
  fixScript,
  dropSplicedBrand,
  dropSplicedKeyword,
  fixDoubledSign,
  fixQuotes,
  fixPunctuation,
  fixBlanks,
]

const bodyRules: readonly BodyRule[] = [dropRepeatedCaption, dropRepeatedParagraph]

/** In the order they run. */
export const repairRules: readonly RuleInfo[] = [...byteRules, ...signRules, ...bodyRules]

/** A rule may make room for one before it; three rounds were enough for every text tried. */
const mostRounds = 4

/** A text more garbled than this is left alone by what presumes Chinese; assumed. */
const hopeless = 0.5

type RecordEdit = (edit: Edit) => void

/** One text mended by all text rules, again until nothing changes. */
export function repairText(text: string, traits: Traits, record: RecordEdit): string {
  const run = (before: string, rules: readonly TextRule[]): string =>
    rules.reduce((out, { name, apply }) => {
      const recorder: Recorder = (edit) => record({ rule: name, kind: 'change', ...edit })
      return apply(out, traits, recorder)
    }, before)
  let out = text
  for (let round = 0; round < mostRounds; round++) {
    const read = run(out, byteRules)
    const mended = garbledShare(read) > hopeless ? read : run(read, signRules)
    if (mended === out) break
    out = mended
  }
  return out
}

const isEmpty = (block: Block): boolean => blockText(block).trim() === ''

/** Blocks mended and the ones that went, `originals` in step with what stays. */
function repairBody(body: readonly Block[], traits: Traits, record: RecordEdit) {
  const mended = body.map((before) => {
    const edits: Edit[] = []
    const after = mapLeaves(before, (text) => repairText(text, traits, (edit) => edits.push(edit)))
    return { before, after, edits }
  })
  let kept = mended.filter(({ before, after, edits }) => {
    if (!isEmpty(after)) return true
    const spam = edits.find(({ rule }) => repairRules.some((r) => r.name === rule && r.spam))
    const rule = spam?.rule ?? edits[0]?.rule
    if (rule !== undefined) record({ rule, kind: 'cut', before: blockText(before), after: '' })
    return false
  })
  for (const { edits } of kept) for (const edit of edits) record(edit)
  for (const { name, drops } of bodyRules) {
    const gone = drops(kept.map(({ after }) => after))
    kept = kept.filter(({ after }, index) => {
      if (gone[index]) record({ rule: name, kind: 'cut', before: blockText(after), after: '' })
      return !gone[index]
    })
  }
  return {
    body: kept.map(({ after }) => after),
    originals: kept.map(({ before, after }) =>
      blockText(before) === blockText(after) ? null : blockText(before),
    ),
  }
}

function repairHead(head: PageHead, mend: (text: string) => string): PageHead {
  const orNull = (text: string | null): string | null => (text === null ? null : mend(text))
  return {
    ...head,
    title: orNull(head.title),
    siteName: orNull(head.siteName),
    source: orNull(head.source),
    author: orNull(head.author),
  }
}

/**
 * Mends the text of a page and leaves its shape. Every change in the body is recorded, and those in
 * the first title; context and head are mended without a record, as they are not published.
 */
export function repair(extracted: Extracted): Repaired {
  const { head, titles, context } = extracted
  const edits: Edit[] = [...extracted.edits]
  const record = (edit: Edit): void => {
    edits.push(edit)
  }
  const traits = traitsOf({
    body: extracted.body.map(blockText).join('\n'),
    rest: [...titles, ...context].map(({ text }) => text).join('\n'),
  })
  const mend = (text: string): string => repairText(text, traits, () => {})
  const { body, originals } = repairBody(extracted.body, traits, record)
  return {
    ...extracted,
    head: repairHead(head, mend),
    titles: titles.map((title, index) => ({
      ...title,
      text: repairText(title.text, traits, index === 0 ? record : () => {}),
    })),
    body,
    context: context.map((line) => ({ ...line, text: mend(line.text) })),
    edits,
    originals,
    script: traits.script,
  }
}
