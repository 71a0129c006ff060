/** Pages that were not taken in, by reason, for readers. */
import type { Article, SetAside } from '../article.ts'
import { groupBy } from './grouping.ts'
import { words } from './words.ts'

/** Name and explanation of the reason codes; a new code shows as itself. */
const reasonWords: Readonly<Record<string, readonly string[]>> = words.reasons

/**
 * A title in so many parts is a list of planted keywords, whatever the page was set aside for.
 * Assumed; headlines of the trial pages have at most four.
 */
const maxParts = 5

function printable({ reason, title }: SetAside): string | null {
  if (title === null || reason === 'spam') return null
  return title.split(/[|｜丨_、,，]/).length > maxParts ? null : title
}

export interface Copy {
  /** Id that its page would have, and had if it was kept once. */
  readonly id: string
  readonly copy: SetAside
  readonly kept: Article
}

/** Copies of articles that are on the site. */
export function copiesOf(articles: readonly Article[], records: readonly SetAside[]): Copy[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return records.flatMap((copy) => {
    const kept = copy.of === null ? undefined : byId.get(copy.of)
    const { id } = copy
    return kept === undefined || id === null || byId.has(id) ? [] : { id, copy, kept }
  })
}

export interface ReasonGroup {
  readonly reason: string
  readonly label: string
  readonly explanation: string
  readonly pages: readonly SetAside[]
}

/** Reasons with the most pages first. A title that may be spam is `null`: it is never published. */
export function groupByReason(records: readonly SetAside[]): ReasonGroup[] {
  return [...groupBy(records, ({ reason }) => reason)]
    .map(([reason, pages]) => ({
      reason,
      label: reasonWords[reason]?.[0] ?? reason,
      explanation: reasonWords[reason]?.[1] ?? '',
      pages: pages.map((page) => ({ ...page, title: printable(page) })),
    }))
    .sort((a, b) => b.pages.length - a.pages.length || (a.reason < b.reason ? -1 : 1))
}
