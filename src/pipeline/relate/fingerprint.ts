import { linesOf } from '../annotate/sentences.ts'
import type { Annotated } from '../types.ts'
import { type EventName, eventNames, quotedNames } from './event-names.ts'
import { sketchOf } from './min-hash.ts'

/** What `relate` needs to know of an article; plain JSON, so that a runner can keep it between runs. */
export interface Fingerprint {
  readonly id: string
  /** MinHash of the body. */
  readonly sketch: readonly number[]
  readonly hanCount: number
  /** Days of the title and the first paragraphs: `2023-06-21`, or `06-21` where no year is given. Sorted. */
  readonly days: readonly string[]
  readonly province: string | null
  readonly city: string | null
  readonly area: string | null
  readonly unions: readonly string[]
  readonly events: readonly EventName[]
  /** Names in quotation marks in the whole body. */
  readonly names: readonly string[]
  readonly topics: readonly string[]
  readonly figures: number
  /** Figures that are hardly met twice by chance, such as `143 所`. Sorted. */
  readonly counts: readonly string[]
  /** Day of publication, an upper bound included. */
  readonly published: string | null
  /** The page states its day itself. */
  readonly stated: boolean
  readonly sourced: boolean
}

/** Paragraphs that tell what happened when; days further down belong to the background. */
const newsBlocks = 2

const pad = (number: string): string => number.padStart(2, '0')

function daysIn(text: string): readonly string[] {
  const days = [...text.matchAll(/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/gu)].map(
    ([, year, month = '', day = '']) =>
      year ? `${year}-${pad(month)}-${pad(day)}` : `${pad(month)}-${pad(day)}`,
  )
  return [...new Set(days)].sort()
}

/** Smaller figures are in every report (assumed). */
const telling = 12

function tellingCounts({ figures }: Annotated): readonly string[] {
  const counts = figures
    .filter(({ value, unit }) => value >= telling && unit !== '%')
    .map(({ value, unit }) => `${value} ${unit}`)
  return [...new Set(counts)].sort()
}

/** The comparable essence of an article. */
export function fingerprint(article: Annotated, id: string): Fingerprint {
  const { title, body, hanCount, region, published } = article
  const lines = body.flatMap(linesOf)
  const paragraphs = body.filter(({ type }) => type === 'paragraph').slice(0, newsBlocks)
  const news = [title ?? '', ...paragraphs.flatMap(linesOf)].join('\n')
  return {
    id,
    sketch: sketchOf(lines.join('\n')),
    hanCount,
    days: daysIn(news),
    province: region.province,
    city: region.city,
    area: region.area,
    unions: article.orgs
      .filter(({ kind }) => kind === 'union')
      .map(({ name }) => name)
      .sort(),
    events: eventNames(news),
    names: quotedNames(lines.join('\n')),
    topics: article.topics,
    figures: article.figures.length,
    counts: tellingCounts(article),
    published: published.date,
    stated: published.basis === 'stated',
    sourced: article.source !== null,
  }
}
