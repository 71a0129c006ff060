import type { Block, Edit, Extracted, PageHead } from '../types.ts'
import { blockText } from '../block-text.ts'
import { mapLeaves } from './leaves.ts'
import { bodyRules, type Mended, type RecordEdit, spamRules } from './rules.ts'
import { type Traits, traitsOf } from './traits.ts'

/** A block with its text before all repair. */
export interface Kept {
  readonly original: string
  readonly block: Block
}

/** What all rounds hand on. */
export interface Page extends Pick<Extracted, 'head' | 'titles' | 'context'> {
  readonly body: readonly Kept[]
}

/** Mends one text; from `menderFor`. */
type Mender = (text: string) => Mended

function mendBlocks(body: readonly Kept[], mend: Mender, record: RecordEdit): readonly Kept[] {
  return body.flatMap(({ original, block: before }) => {
    const edits: Edit[] = []
    const block = mapLeaves(before, (leaf) => {
      const mended = mend(leaf)
      edits.push(...mended.edits)
      return mended.text
    })
    if (blockText(block).trim() !== '') {
      edits.forEach(record)
      return [{ original, block }]
    }
    const spam = edits.find(({ rule }) => spamRules.has(rule))
    const rule = (spam ?? edits[0])?.rule
    if (rule === undefined) return [{ original, block }]
    record({ rule, kind: 'cut', before: blockText(before), after: '' })
    return []
  })
}

function dropBlocks(body: readonly Kept[], record: RecordEdit): readonly Kept[] {
  return bodyRules.reduce((kept, { name, drops }) => {
    const gone = drops(kept.map(({ block }) => block))
    return kept.filter(({ block }, index) => {
      if (gone[index]) record({ rule: name, kind: 'cut', before: blockText(block), after: '' })
      return !gone[index]
    })
  }, body)
}

function mendHead(head: PageHead, mend: (text: string) => string): PageHead {
  const orNull = (text: string | null): string | null => (text === null ? null : mend(text))
  return {
    ...head,
    title: orNull(head.title),
    siteName: orNull(head.siteName),
    source: orNull(head.source),
    author: orNull(head.author),
  }
}

export const traitsOfPage = ({ body, titles, context }: Page): Traits =>
  traitsOf({
    body: body.map(({ block }) => blockText(block)).join('\n'),
    rest: [...titles, ...context].map(({ text }) => text).join('\n'),
  })

/** One round: all texts through the text rules, then the body through the body rules. */
export function mendPage(page: Page, mend: Mender, record: RecordEdit): Page {
  const [first] = page.titles
  if (first) mend(first.text).edits.forEach(record)
  return {
    head: mendHead(page.head, (text) => mend(text).text),
    titles: page.titles.map((title) => ({ ...title, text: mend(title.text).text })),
    body: dropBlocks(mendBlocks(page.body, mend, record), record),
    context: page.context.map((line) => ({ ...line, text: mend(line.text).text })),
  }
}
