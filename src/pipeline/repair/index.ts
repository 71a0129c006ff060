import type { Edit, Extracted, Repaired } from '../types.ts'
import { blockText } from '../block-text.ts'
import { mendPage, type Page, traitsOfPage } from './mend-page.ts'
import { menderFor, type RecordEdit } from './rules.ts'
import { isSameTraits, type Traits } from './traits.ts'

export { hanCount } from './characters.ts'
export { garbledShare } from './garbled-share.ts'
export { repairRules, repairText } from './rules.ts'
export { type Traits, traitsOf } from './traits.ts'
export { isWord } from './words.ts'

/** A rule may make room for one before it; three rounds were enough for every page tried. */
const mostRounds = 5

/** Every text of the page, a block as one. */
const textsOf = ({ head, titles, body, context }: Page): readonly (string | null)[] => [
  ...[head.title, head.siteName, head.source, head.author],
  ...body.map(({ block }) => blockText(block)),
  ...[...titles, ...context].map(({ text }) => text),
]

/** Titles and context keep their number, so that pages of as many texts have as many blocks. */
const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((text, at) => text === b[at])

/**
 * Mends the text of a page and leaves its shape; what a page is like as a whole is found out anew in
 * each round, so a second run changes nothing. Every change in the body is recorded, and those in
 * the first title; context and head are mended without a record, as they are not published.
 */
export function repair(extracted: Extracted): Repaired {
  const edits: Edit[] = [...extracted.edits]
  const record: RecordEdit = (edit) => {
    edits.push(edit)
  }
  let script: Traits['script'] = 'hans'
  let page: Page = {
    ...extracted,
    body: extracted.body.map((block) => ({ original: blockText(block), block })),
  }
  let texts = textsOf(page)
  let traits = traitsOfPage(page)
  let mend = menderFor(traits)
  for (let round = 0; round < mostRounds; round++) {
    if (traits.script === 'hant') script = 'hant'
    page = mendPage(page, mend, record)
    const before = texts
    texts = textsOf(page)
    if (isSame(texts, before)) break
    const next = traitsOfPage(page)
    if (!isSameTraits(next, traits)) mend = menderFor(next)
    traits = next
  }
  const { body, ...rest } = page
  return {
    ...extracted,
    head: rest.head,
    titles: rest.titles,
    body: body.map(({ block }) => block),
    context: rest.context,
    edits,
    originals: body.map(({ original, block }) => (original === blockText(block) ? null : original)),
    script,
  }
}
