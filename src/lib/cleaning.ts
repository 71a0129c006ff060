/** The audit trail of an article in the form that 清洗对照 shows. */
import type { Article, EditGroup } from '../article.ts'
import { blockTexts } from './block-texts.ts'
import { compareTexts, type Sides } from './text-diff.ts'

export interface Cleaning {
  readonly cuts: readonly EditGroup[]
  readonly changes: readonly EditGroup[]
  /** Edits, all rules together. */
  readonly count: number
  /** Characters taken out or rewritten, all rules together. */
  readonly size: number
  readonly blocks: readonly ({ readonly block: number } & Sides)[]
}

/** Edits of an article and the characters they touched, all rules together. */
export function cleaningCounts({ edits }: Pick<Article, 'edits'>): { count: number; size: number } {
  const sum = (measure: (group: EditGroup) => number) =>
    edits.reduce((total, group) => total + measure(group), 0)
  return { count: sum(({ count }) => count), size: sum(({ size }) => size) }
}

/** `body` is the Markdown of the article: the text that its blocks have now. */
export function cleaningOf(article: Article, body: string): Cleaning {
  const { edits, originals } = article
  const texts = blockTexts(body)

  return {
    cuts: edits.filter(({ kind }) => kind === 'cut'),
    changes: edits.filter(({ kind }) => kind === 'change'),
    ...cleaningCounts(article),
    blocks: originals.map(({ block, text }) => ({
      block,
      ...compareTexts(text, texts[block] ?? ''),
    })),
  }
}

/** UTF-16 units of an edit that may stand in a line with others. Assumed: six on a phone's line. */
const shortEdit = 8

/** Whether all edits of a group are so short that they read as one run: 產 → 产, (zhè). */
export function isRun({ changes }: EditGroup): boolean {
  return changes.every(
    ({ before, after }) =>
      before.length <= shortEdit && after.length <= shortEdit && !/\n/.test(before + after),
  )
}
