/** Corrections by editors, in words. */
import { z } from 'astro/zod'
import {
  type Article,
  type Correction,
  personSchema,
  publishedSchema,
  regionSchema,
} from '../article.ts'
import { roleWords } from './people.ts'
import { dateInWords } from './published.ts'
import { words } from './words.ts'

const fieldWords: Readonly<Record<string, string>> = words.fields

export interface CorrectionWords extends Correction {
  readonly label: string
}

/** With the name of the field, and both values as a reader says them. */
export function describeCorrections(corrections: readonly Correction[]): CorrectionWords[] {
  return corrections.map((correction) => ({
    ...correction,
    label: fieldWords[correction.field] ?? correction.field,
    before: valueInWords(correction.before),
    after: valueInWords(correction.after),
  }))
}

export interface CorrectionEntry {
  readonly article: Article
  readonly correction: CorrectionWords
}

/** Of all articles; the newest first, those without a day last. */
export function correctionEntries(articles: readonly Article[]): CorrectionEntry[] {
  const entries = articles.flatMap((article) =>
    describeCorrections(article.corrections).map((correction) => ({ article, correction })),
  )
  return entries.toSorted((a, b) => {
    const [left, right] = [a.correction.day ?? '', b.correction.day ?? '']
    return left === right ? 0 : left > right ? -1 : 1
  })
}

const named = z.object({ name: z.string() })

/** A value of a field as text: the fields that editors set are texts, days, people, places, lists. */
function valueInWords(json: string): string {
  try {
    return inWords(JSON.parse(json))
  } catch {
    // Text of a body's block is not JSON in older articles.
    return json
  }
}

function inWords(value: unknown): string {
  if (value === null || value === '') return words.names.notStated
  if (Array.isArray(value)) {
    return value.length === 0
      ? words.names.notStated
      : value.map(inWords).join(words.fields.separator)
  }
  if (typeof value !== 'object') return String(value)

  const published = publishedSchema.safeParse(value)
  if (published.success) return dateInWords(published.data)
  const person = personSchema.safeParse(value)
  if (person.success) return `${roleWords[person.data.role]} ${person.data.name}`
  const region = regionSchema.safeParse(value)
  if (region.success) {
    const { province, city, area } = region.data
    return [province, city, area].filter(Boolean).join(' ') || words.names.notStated
  }
  const other = named.safeParse(value)
  return other.success ? other.data.name : JSON.stringify(value)
}
