/** The one module that reads the collections; each is read once a build. */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content'
import type { Article, SetAside } from '../article.ts'
import type { Measured } from '../measured.ts'
import type { Terms } from '../terms.ts'
import { compareNewest } from './published.ts'

export interface Library {
  /** Newest first, undated last. */
  readonly articles: readonly Article[]
  readonly topics: Terms['topics']
  /** Names of bodies and other terms. */
  readonly terms: Terms['terms']
  readonly setAside: readonly SetAside[]
  readonly pages: readonly CollectionEntry<'pages'>[]
  /** How right the cleaning was on labelled pages; empty where this build did not measure. */
  readonly measured: readonly Measured[]
  /** For rendering the body. */
  entryOf(id: string): CollectionEntry<'articles'>
  /** Label of a topic; the id itself where the table does not know it. */
  topicLabel(id: string): string
}

/** Whether a written page is an editor's note on a month, shown on that month's page. */
export const isNote = (id: string): boolean => /^\d{4}-\d{2}$/.test(id)

let reading: Promise<Library> | undefined

export function library(): Promise<Library> {
  reading ??= read()
  return reading
}

async function read(): Promise<Library> {
  const entries = await getCollection('articles')
  const table = await getEntry('terms', 'table')
  if (!table) throw new Error('Cannot read content/terms.yaml: the entry "table" is missing.')

  const byId = new Map(entries.map((entry) => [entry.data.id, entry]))
  const { topics, terms } = table.data
  const labels = new Map(topics.map(({ id, label, short }) => [id, short ?? label]))

  return {
    articles: entries.map(({ data }) => data).sort(compareNewest),
    topics,
    terms,
    setAside: (await getCollection('setAside')).map(({ data }) => data.record),
    pages: await getCollection('pages'),
    measured: (await getCollection('measured')).map(({ data }) => data),
    entryOf(id) {
      const entry = byId.get(id)
      if (!entry) throw new Error(`Cannot find article ${id} in the collection.`)
      return entry
    },
    topicLabel: (id) => labels.get(id) ?? id,
  }
}
