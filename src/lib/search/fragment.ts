/**
 * What the index keeps of an article for the list of results: Pagefind's fragment, whose text is the
 * published one, with `article` added. Written by `scripts/search`, read by the browser.
 */
export interface Fragment {
  /** `/articles/<id>/`, below the base of the site. */
  readonly url: string
  /** Title, then the blocks of the body, a line break before each. */
  readonly content: string
  readonly article: FragmentArticle
}

/** Where a name stands that text and title may lack, and what readers call that place. */
export const nameFields = [
  '原标题',
  '来源',
  '平台',
  '人员',
  '地区',
  '单位',
  '主题',
  '日期',
  '术语',
] as const

export type NameField = (typeof nameFields)[number]

export interface FragmentArticle {
  readonly title: string
  /** Beijing calendar day. */
  readonly date: string | null
  readonly dateText: string
  readonly outlet: string | null
  readonly platform: string | null
  readonly region: readonly string[]
  /** Text, what is counted, number of the block, and the value in base units with its unit. */
  readonly figures: readonly (readonly [
    text: string,
    what: string | null,
    block: number,
    value: string,
  ])[]
  readonly names: Names
}

/** Names by field, each with the other ways to say it behind it: 术语, 全国总工会, 全总. */
export type Names = readonly (readonly [field: NameField, ...names: string[]])[]

/**
 * Weights that the parts of an article have in the index. Pagefind writes them 24 times as large, and
 * divides that by the number of pairs for a pair inside of a longer word: up to 7 pairs, no two parts
 * share a number, so that it tells the part.
 */
export const weights = { title: 10, body: 1, names: 0.1 } as const

export type Part = keyof typeof weights

/** The part that a number of the index stands for. */
export function partOf(weight: number): Part {
  return weight > 24 ? 'title' : weight >= 3 ? 'body' : 'names'
}

/** Extra keys of `pagefind-entry.json`, beside Pagefind's own. */
export interface OwnEntry {
  /** File of the vocabulary, relative to the bundle. */
  readonly vocabulary: string
}
