/**
 * Citation by GB/T 7714—2025: full stop, square brackets and quotation marks half-width, all other
 * marks full-width (zotero-chinese/styles #701). The original outlet is cited, never this site.
 */
import type { Article } from '../article.ts'
import { writersOf } from './people.ts'
import { isDated, isoDate } from './published.ts'

/** Stands where the reader's own day of access belongs; a script fills it, on paper it is a gap. */
const accessGap = '[引用日期]'

/** Two digits before 版 in a paper's folio: 02版, 第02版. */
const folio = /第?(\d{1,3})版/

export type Cited = Pick<Article, 'title' | 'originalTitle' | 'people' | 'published' | 'source'> & {
  /** Of the original, or of this site's page where the original's is unknown; `null` without both. */
  readonly address: string | null
}

/**
 * `作者. 题名[N]. 报名，2023-06-29（02）.` where the page prints the folio, otherwise
 * `作者. 题名[EB/OL]. 来源，2025（2025-02-17）[引用日期]. 地址.` Without an author the title stands first.
 */
export function cite(article: Cited): string {
  const title = article.originalTitle ?? article.title
  const author = authors(writersOf(article.people))
  const head = author === '' ? title : `${author}. ${title}`
  const outlet = article.source?.name.replace(/^《(.+)》$/, '$1') ?? ''
  const page = folioOf(article)
  const day = dayOf(article)

  if (page !== null && outlet !== '' && day !== null) {
    return `${head}[N]. ${outlet}，${day}（${page}）.`
  }
  const issued = [outlet, outlet === '' ? null : yearOf(article)].filter(Boolean).join('，')
  // 出版者，出版年（更新日期）: the day in brackets, unless only the year is known and already said.
  const date =
    day === null || (issued !== '' && article.published.precision === 'year') ? '' : `（${day}）`
  return `${head}[EB/OL]. ${issued}${date}${accessGap}.${article.address === null ? '' : ` ${article.address}.`}`
}

/** At most three names, then 等. */
function authors(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join('，')}，等` : names.join('，')
}

/** An inferred date is an estimate, and the standard puts estimates in brackets; a bound is no date. */
function estimate({ published }: Cited, text: string | null): string | null {
  if (text === null || !isDated(published)) return null
  return published.basis === 'inferred' ? `[${text}]` : text
}

const dayOf = (article: Cited) => estimate(article, isoDate(article.published))
const yearOf = (article: Cited) => estimate(article, article.published.date?.slice(0, 4) ?? null)

function folioOf({ published, source }: Cited): string | null {
  if (published.basis !== 'stated') return null
  const line = `${published.evidence ?? ''} ${source?.evidence ?? ''}`
  return folio.exec(line)?.[1] ?? null
}
