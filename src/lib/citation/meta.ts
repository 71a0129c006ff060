/** What Zotero, Google Scholar and library catalogues read in the head of a page. */
import type { Reference } from './reference.ts'

export interface Meta {
  readonly name: string
  readonly content: string
}

/** Machines cannot read 推断: an inferred day is not told to them. */
export function citationMeta(reference: Reference): Meta[] {
  const { kind, title, authors, outlet, estimated, page, address } = reference
  const day = estimated ? null : reference.day
  const all: readonly (readonly [string, string | null])[] = [
    ['citation_title', title],
    ...authors.map((name) => ['citation_author', name] as const),
    ['citation_publisher', outlet],
    ['citation_publication_date', day?.replaceAll('-', '/') ?? null],
    ['citation_firstpage', page],
    ['citation_language', 'zh-CN'],
    ['DC.type', kind === 'newspaper' ? 'newspaperArticle' : 'webpage'],
    ['DC.title', title],
    ...authors.map((name) => ['DC.creator', name] as const),
    ['DC.publisher', outlet],
    ['DC.date', day],
    ['DC.language', 'zh-CN'],
    ['DC.source', address],
  ]
  return all.flatMap(([name, content]) => (content === null ? [] : { name, content }))
}
