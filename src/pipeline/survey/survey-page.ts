import { readPage } from '../extract/read-page.ts'
import type { Decoded } from '../types.ts'
import { type LineMark, marksOf } from './line-mark.ts'
import { siteOf } from './site-of.ts'

/** What a survey needs to know of a page; plain data, so that a runner can keep it between runs. */
export interface PageLines {
  /** Hex SHA-256 of the raw page: copies of a file count once. */
  readonly id: string
  readonly site: string
  /** Each different line once. */
  readonly lines: readonly LineMark[]
}

/** One page, read for its lines alone. */
export function surveyPage(decoded: Decoded): PageLines {
  const { page } = readPage(decoded)
  const lines = new Map([...marksOf(page.lines)].map(([, mark]) => [mark.key, mark]))
  return {
    id: decoded.page.sha256,
    site: siteOf(decoded.page, page.head, decoded.text),
    lines: [...lines.values()],
  }
}
