/** What was searched for in place of what was typed, and how many were found, in plain words. */
import type { SearchResults } from '../types.ts'
import { quoted, words } from './words.ts'

interface Asked {
  readonly q: string
  readonly filtered: boolean
}

/** The line of the live region. */
export function statusOf({ q, filtered }: Asked, found: SearchResults): string {
  const { total, resultCount, corrected } = found
  const asked = q === '' ? words.chosen : quoted(corrected?.to ?? q)
  if (total === 0) return words.none(q === '' ? words.chosen : quoted(q))
  const count = q === '' && !filtered ? words.all(total) : words.found(asked, total)
  return resultCount < total ? count + words.grouped(resultCount) : count
}

export interface Links {
  /** A link that searches for a text. */
  readonly to: (text: string) => HTMLAnchorElement
  /** A link that searches for the very words. */
  readonly verbatim: (text: string, label: string) => HTMLAnchorElement
}

/** The paragraphs that tell of corrections, of what was left out and of other words; none where nothing was. */
export async function saidOf(found: SearchResults, links: Links): Promise<HTMLElement[]> {
  const isPlain = found.corrected === null && found.relaxed.length + found.widened.length === 0
  if (isPlain) return []
  const { mendedOf } = await import('./mended.ts')
  return mendedOf(found, links)
}

/** Nodes with the list mark of the language between them. */
export function listed(nodes: readonly Node[]): (Node | string)[] {
  return nodes.flatMap((node, at) => (at === 0 ? [node] : [words.list, node]))
}
