import type { Reach } from '../survey/find-chrome.ts'
import type { ContextLine, PageHead, RuleInfo, TitleCandidate } from '../types.ts'

export type Zone = ContextLine['zone']

/**
 * One line of the page as a reader sees it: what stands between two block borders or `<br>` of an
 * HTML page, or between two line feeds of a text. Both formats become this, and nothing after it
 * asks which it was, save for how much a short line costs.
 */
export interface PageLine {
  /** The line as it came; blanks collapsed, trimmed, never empty. */
  readonly text: string
  /** What a cue is looked up in: see reading-view.ts. */
  readonly view: string
  readonly kind: 'text' | 'heading' | 'item' | 'cell' | 'quote' | 'caption'
  /** 1 to 6 for a heading, else 0. */
  readonly depth: number
  /** Share (0 to 1) of its characters that stand inside links. */
  readonly linkShare: number
  /** Inside nav, footer and the like, by element or by class. */
  readonly isAside: boolean
  /** Inside an element that the page hides. */
  readonly isHidden: boolean
  /** An image stands right before it. */
  readonly isAfterImage: boolean
  /** Index of its innermost container. */
  readonly container: number
  /** Number of its list or table in the page, -1 outside of both. */
  readonly group: number
  /** Ordered list. */
  readonly isOrdered: boolean
  /** Number of the table row, -1 outside a table. */
  readonly row: number
  /** Number of the item or cell, counted through the page; outside, of the run between blank lines. */
  readonly part: number
  /** Starts with a blank of its own: the sign of a new paragraph in hard-wrapped text. */
  readonly isIndented: boolean
}

/** A run of lines that the page itself holds together. */
export interface Container {
  /** Index of the container around it; -1 for the page. */
  readonly parent: number
  /** First line, and the line after the last. */
  readonly start: number
  readonly end: number
  /** What class and id say: 1 an article's body, -1 something beside it, 0 nothing. */
  readonly hint: -1 | 0 | 1
}

export interface Page {
  readonly format: 'html' | 'text'
  readonly lines: readonly PageLine[]
  /** The first is the whole page. */
  readonly containers: readonly Container[]
  readonly head: PageHead
  /** What the head offers as title: og:title, JSON-LD, `<title>`. */
  readonly headTitles: readonly TitleCandidate[]
  /** The same as cues know them (see reading-view.ts), without blanks and punctuation. */
  readonly headViews: readonly string[]
  /** The lines that the site repeats, by index; absent where no run was surveyed. */
  readonly repeats?: ReadonlyMap<number, Reach>
}

/** Lines `start` to `end` (excluded). */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * Where a line goes that a rule takes: a zone, or `near`: above when it stands before the body,
 * below when behind it.
 */
export type Place = Zone | 'near'

/** A rule that finds noise without knowing where the body is. */
export interface NoiseRule extends RuleInfo {
  readonly place: Place
  /**
   * Inside the body such a line may be the article's own: it is taken only where no sentence of the
   * body stands before it, or none behind it.
   */
  readonly atEdgeOnly?: true
  /** Nothing of the body stands behind such a line in a page without containers. */
  readonly endsText?: true
  /**
   * A class of characters: the rule takes no line whose view has none of them, and is not asked about
   * it. Absent, it looks at every line.
   */
  readonly needs?: RegExp
  /** Index of each line that the rule takes; `candidates` are the lines that have what it needs. */
  find(page: Page, candidates: readonly number[]): Iterable<number>
}

/** A rule that finds what is left over at the edges of the body. */
export interface EdgeRule extends RuleInfo {
  readonly place: Place
  find(page: Page, body: readonly number[]): Iterable<number>
}
