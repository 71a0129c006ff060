/**
 * What the search offers its interfaces. `openSearch(base)` of `engine.ts` returns a `Search`;
 * it fetches nothing before the first question.
 */

/** The facets, in the order they are shown; each stands in the address and in the index by its name. */
export const facets = [
  'province',
  'city',
  'topic',
  'competition',
  'academy',
  'year',
  'month',
  'source',
  'sourceType',
  'basis',
  'review',
] as const

export type Facet = (typeof facets)[number]

/** Chosen values: those of one facet widen the search, facets narrow each other. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>

export const sorts = ['relevance', 'newest', 'oldest'] as const

export type Sort = (typeof sorts)[number]

export interface SearchOptions {
  readonly filters?: Filters
  /** By default `relevance`; without a query that is `newest`. Undated articles stand last. */
  readonly sort?: Sort
  /** Results to skip; by default 0. */
  readonly offset?: number
  /** Results to return at most; by default 10. */
  readonly limit?: number
  /**
   * One result for each story, the others of the same event inside of it. By default `true`;
   * `false` lists every article by itself.
   */
  readonly grouped?: boolean
  /** Search for the very words, without correcting them: what 仍然检索原词 asks for. */
  readonly verbatim?: boolean
  /** A search that is no longer wanted; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** A run of text, marked where the query matches. Whole words are marked, not parts of them. */
export interface Segment {
  readonly text: string
  readonly marked: boolean
}

/** A figure of the article whose sentence or value the query asks for. */
export interface MatchedFigure {
  /** As printed, such as 90万人次. */
  readonly text: string
  /** What is counted, such as 培训职工; `null` where the article does not say. */
  readonly what: string | null
  /** Number of the body's block: the anchor on the article's page is `#b<N>`. */
  readonly block: number
}

/** Another report of the same event that matches too. */
export interface StoryReport {
  readonly id: string
  /** Below the base of the site, with the words to highlight in `?h=`. */
  readonly url: string
  readonly title: string
  /** Beijing calendar day, `YYYY-MM-DD`; `null` for an unknown one. */
  readonly date: string | null
  readonly outlet: string | null
}

export interface Story {
  /** Articles of this event among the results, this one included: N 篇报道同一事件. At least 2. */
  readonly count: number
  /** The others, best first; at most five. Empty when `grouped` is false. */
  readonly others: readonly StoryReport[]
}

export interface SearchResult {
  readonly id: string
  /** Absolute path with the base, and `?h=` with the words to highlight on the page. */
  readonly url: string
  readonly title: readonly Segment[]
  /** The part of the text around the best match, about three lines on a phone. */
  readonly excerpt: readonly Segment[]
  /** Beijing calendar day, `YYYY-MM-DD`; `null` for an unknown one. */
  readonly date: string | null
  /** The day as readers see it, its basis included, such as 不晚于2024年5月1日; `''` for none. */
  readonly dateText: string
  /** The outlet that wrote it; `null` where the page does not say. */
  readonly outlet: string | null
  /** Where this copy stood, where no outlet is known; `null` otherwise. */
  readonly platform: string | null
  /** Province, city and area as far as they are known. */
  readonly region: readonly string[]
  /** Figures that the query asks for, at most three. */
  readonly figures: readonly MatchedFigure[]
  /**
   * Where the words stand when title and text lack them: `{ field: '主题', name: '产改' }`.
   * `null` when the text itself has them.
   */
  readonly matchedBy: { readonly field: string; readonly name: string } | null
  readonly story: Story | null
}

/** What was searched for in place of what was typed. */
export interface Correction {
  readonly from: string
  readonly to: string
  /**
   * `typo`: a wrong or missing character; `sound`: same or near reading; `pinyin`; `initials`;
   * `date`: a day seen from today, such as 去年.
   */
  readonly reason: 'typo' | 'sound' | 'pinyin' | 'initials' | 'date'
  /** Other readings of the same input, best first, at most four. Each can be searched as it is. */
  readonly others: readonly string[]
}

/** No article holds all that was asked for; what was left out so that something is found. */
export interface Relaxation {
  /**
   * `question`: words of asking such as 哪些 and 有多少;
   * `part`: these articles hold only a part of the other words.
   */
  readonly reason: 'question' | 'part'
  /** Words that no shown article need hold. */
  readonly dropped: readonly string[]
}

/** Other words that a thing was searched for by, because articles call it so. */
export interface Widening {
  readonly from: string
  readonly to: readonly string[]
  /** No article has it as it was typed. */
  readonly isInstead: boolean
}

export interface FacetValue {
  readonly value: string
  /** Articles that choosing it would show. */
  readonly count: number
  readonly chosen: boolean
}

export interface SearchResults {
  readonly results: readonly SearchResult[]
  /** Articles that match, those inside of stories included. */
  readonly total: number
  /** Results to page through: stories count once when `grouped`. */
  readonly resultCount: number
  readonly corrected: Correction | null
  /** At most one of each reason, `part` first. */
  readonly relaxed: readonly Relaxation[]
  readonly widened: readonly Widening[]
  /** Folded text of the question, to be asked again in these very words. */
  readonly asked: string
  /**
   * Values with articles, and all chosen ones; years from new to old, the others by count. The
   * counts of a facet leave its own choice aside.
   */
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>
  /** Folded words that are marked, for announcements and for `?h=`. */
  readonly words: readonly string[]
  /** Terms close to the question, at most eight; only when nothing or little is found. */
  readonly nearby: readonly string[]
}

export interface Suggestion {
  readonly kind: 'term' | 'topic' | 'place' | 'body' | 'outlet' | 'person' | 'word'
  /** To be searched as it is. */
  readonly text: string
  /** Articles that hold it. */
  readonly count: number
}

export interface Search {
  /**
   * Finds articles. An empty query with filters lists what they hold; without filters it lists all.
   *
   * @throws when the index cannot be read, as in a site that was built without one.
   */
  search(query: string, options?: SearchOptions): Promise<SearchResults>
  /**
   * Completions of what is being typed, in Chinese, pinyin or initials, best first.
   *
   * @throws when the vocabulary cannot be read.
   */
  suggest(prefix: string, limit?: number): Promise<readonly Suggestion[]>
  /** Fetches what every search needs, such as when the field is focused. Never rejects. */
  warm(): Promise<void>
}
