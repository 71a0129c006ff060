/** The line under a title: 来源 · 平台 · 日期 · 记者 · 编辑, each with what it rests on. */
import type { Article, ConfidenceField } from '../article.ts'
import { groupByRole } from './people.ts'
import { basisInWords, dateInWords } from './published.ts'
import { words } from './words.ts'

export interface BylineItem {
  /** Of the article: reports of a fault name it. */
  readonly field: ConfidenceField
  readonly label: string
  readonly value: string
  /** How the value was come by, in plain words. */
  readonly basis: string
  /** Lines of the page that it rests on, each once. */
  readonly evidence: readonly string[]
}

export function bylineOf(article: Article): BylineItem[] {
  const { fields } = words
  const { source, platform, published, people, corrections } = article
  const corrected = new Set(corrections.map(({ field }) => field))
  const note = (field: string, basis: string) => (corrected.has(field) ? fields.byEditor : basis)

  const items: BylineItem[] = [
    {
      field: 'source',
      label: fields.source,
      value: source?.name ?? fields.notStated,
      basis: note('source', source ? fields.sourceBasis : fields.noSource),
      evidence: lines([source?.evidence]),
    },
  ]
  if (platform) {
    items.push({
      field: 'source',
      label: fields.platform,
      value: platform.name,
      basis: note('platform', fields.platformBasis),
      evidence: lines([platform.evidence]),
    })
  }
  items.push({
    field: 'published',
    label: fields.published,
    value: published.basis === 'unknown' ? fields.notStated : dateInWords(published),
    basis: note('published', basisInWords(published)),
    evidence: lines((published.evidence ?? '').split(' ← ')),
  })
  for (const { label, people: own } of groupByRole(people)) {
    items.push({
      field: 'people',
      label,
      value: own.map(({ name }) => name).join(fields.separator),
      basis: note('people', fields.peopleBasis),
      evidence: lines(own.map(({ evidence }) => evidence)),
    })
  }
  return items
}

/** From the first outlet to the last platform, where it passed through more than one; else empty. */
export const relayOf = ({ chain }: Pick<Article, 'chain'>): readonly string[] =>
  chain.length > 1 ? chain : []

function lines(evidence: readonly (string | null | undefined)[]): string[] {
  return [...new Set(evidence.map((line) => line?.trim() ?? ''))].filter((line) => line !== '')
}
