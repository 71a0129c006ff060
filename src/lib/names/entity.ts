/** What articles name beside places and topics, each with a page of its own. */
import type { Article } from '../../article.ts'

export const kinds = [
  'unions',
  'academies',
  'competitions',
  'programmes',
  'outlets',
  'documents',
] as const

export type Kind = (typeof kinds)[number]

/** Where an article names it. */
export interface Mention {
  readonly article: Article
  /** The sentence; `null` where the name stands in metadata only. */
  readonly sentence: string | null
  /** Block of the sentence; `null` when it is not known. */
  readonly block: number | null
  /** Parts that this article names, such as the parts of a programme or the editions of a competition. */
  readonly parts: readonly string[]
}

export interface Entity {
  readonly kind: Kind
  /** ASCII and permanent: made from the name. */
  readonly slug: string
  readonly name: string
  /** One an article, in the order of the articles. */
  readonly mentions: readonly Mention[]
}

/** What a kind finds in one article. */
export interface Found extends Omit<Mention, 'article'> {
  readonly name: string
}
