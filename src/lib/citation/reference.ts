/** What every citation format says of an article: the original outlet first, this site last. */
import type { Article } from '../../article.ts'
import { writersOf } from '../people.ts'
import { isDated, isoDate } from '../published.ts'

/** Digits before 版 in a paper's folio: 02版, 第02版. */
const folio = /第?(\d{1,3})版/

export interface Reference {
  /** ASCII, for the keys of reference managers. */
  readonly key: string
  /** `newspaper` where the page prints its folio, and only then: a paper's website is no paper. */
  readonly kind: 'newspaper' | 'webpage'
  readonly title: string
  /** Who wrote it, without editors; whole names, never split into family and given name. */
  readonly authors: readonly string[]
  /** The outlet that wrote it, without 《》; `null` when unknown. */
  readonly outlet: string | null
  /** Where the cited copy stands, when that is not the outlet itself: a platform, or this site. */
  readonly via: string | null
  /** `2025-02-17`, `2025-02` or `2025`; `null` when unknown or only bounded. */
  readonly day: string | null
  /** The day is inferred: an estimate. */
  readonly estimated: boolean
  /** Page of the newspaper, as printed: 02. */
  readonly page: string | null
  /** Of the cited copy; `null` when there is none to name. */
  readonly address: string | null
}

export interface Here {
  /** Name of this site. */
  readonly site: string
  /** Absolute address of the article's page; `null` where the deployer named none. */
  readonly address: string | null
}

export type Cited = Pick<
  Article,
  'id' | 'title' | 'originalTitle' | 'people' | 'published' | 'source' | 'platform' | 'url'
>

/** Without an address of the original, the copy that a reader can check is the one on this site. */
export function referenceOf(article: Cited, here: Here): Reference {
  const { id, title, originalTitle, people, published, source, platform, url } = article
  const outlet = source?.name.replace(/^《(.+)》$/, '$1') ?? null
  const day = isDated(published) ? isoDate(published) : null
  const page = folioOf(article)
  const newspaper = page !== null && outlet !== null && day !== null

  return {
    key: `jiangxun-${id}`,
    kind: newspaper ? 'newspaper' : 'webpage',
    title: originalTitle ?? title,
    authors: writersOf(people),
    outlet,
    via: url === null && here.address !== null ? here.site : (platform?.name ?? null),
    day,
    estimated: day !== null && published.basis === 'inferred',
    page: newspaper ? page : null,
    address: url ?? here.address,
  }
}

function folioOf({ published, source }: Cited): string | null {
  if (published.basis !== 'stated') return null
  const line = `${published.evidence ?? ''} ${source?.evidence ?? ''}`
  return folio.exec(line)?.[1] ?? null
}

/** What a field of its own has no room for: 日期为推断, 转引自 … */
export function remarksOf({ estimated, via }: Reference): string | null {
  const remarks = [estimated ? '日期为推断' : null, via === null ? null : `转引自${via}`]
  return remarks.filter((remark) => remark !== null).join('；') || null
}
