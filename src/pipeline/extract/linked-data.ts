/** What JSON-LD says of the article; every value as printed. */
export interface LinkedData {
  readonly headline: string | null
  readonly published: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
}

const nothing: LinkedData = {
  headline: null,
  published: null,
  author: null,
  publisher: null,
  url: null,
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A string, the name of an object, or the first of an array of these. */
function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  const name: unknown = isObject(first) ? first['name'] : first
  return typeof name === 'string' && name.trim() !== '' ? name.replace(/\s+/g, ' ').trim() : null
}

/** The objects of a JSON-LD script: one, an array, or a `@graph`. */
function objectsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.filter(isObject)
  if (!isObject(value)) return []
  const graph = value['@graph']
  return Array.isArray(graph) ? graph.filter(isObject) : [value]
}

/** Reads one JSON-LD script. Rubbish, which is common, says nothing. */
export function readLinkedData(source: string): LinkedData {
  let parsed: unknown
  try {
    // Raw line feeds inside strings are the usual fault of hand-made JSON-LD.
    parsed = JSON.parse(source.replace(/[\n\r\t]+/g, ' '))
  } catch {
    return nothing
  }
  const article = objectsOf(parsed).find(
    (object) => 'headline' in object || 'datePublished' in object || 'pubDate' in object,
  )
  if (!article) return nothing
  return {
    headline: nameOf(article['headline'] ?? article['title']),
    published: nameOf(article['datePublished'] ?? article['pubDate']),
    author: nameOf(article['author']),
    publisher: nameOf(article['publisher']),
    url: nameOf(article['url'] ?? article['@id']),
  }
}
