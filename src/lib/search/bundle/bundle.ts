/**
 * Reads Pagefind's bundle: its entry, its meta file, parts of the index, filters and fragments. The
 * shapes are those of Pagefind 1.6; `bundle.test.ts` reads what the installed one writes.
 */
import type { Fragment, OwnEntry } from '../fragment.ts'
import { CborReader } from './cbor.ts'
import { emptyPosting, type Posting, readPosting } from './posting.ts'

/** Fetches a file of the bundle; `fresh` past the caches. @throws when it is not there. */
export type Load = (path: string, fresh?: 'fresh') => Promise<Uint8Array>

/** Values of a filter, each with the numbers of its pages. */
export type FilterValues = ReadonlyMap<string, readonly number[]>

interface Meta {
  /** Names of the fragments, by number of the page. */
  readonly fragments: readonly string[]
  /** Parts of the index in order: where they begin, and their names. */
  readonly chunks: readonly (readonly [start: string, name: string])[]
  readonly filters: ReadonlyMap<string, string>
}

/** Words of one part of the index, with the offsets of their pages in it. */
interface Chunk {
  readonly reader: CborReader
  readonly words: ReadonlyMap<string, number>
}

/** Parts of the index that the search of one character reads at most. */
const mostChunks = 24

export class Bundle {
  readonly #load: Load
  readonly #entry: Promise<OwnEntry & { readonly meta: Meta }>
  readonly #chunks = new Map<string, Promise<Chunk>>()
  readonly #postings = new Map<string, Posting>()
  readonly #filters = new Map<string, Promise<FilterValues>>()
  readonly #fragments = new Map<number, Promise<Fragment>>()

  constructor(load: Load) {
    this.#load = load
    this.#entry = openEntry(load)
    // Whoever waits for it gets the error.
    this.#entry.catch(() => undefined)
  }

  async pageCount(): Promise<number> {
    return (await this.#entry).meta.fragments.length
  }

  /** Where a word stands; empty where it stands nowhere. */
  async posting(word: string): Promise<Posting> {
    const known = this.#postings.get(word)
    if (known) return known
    const { meta } = await this.#entry
    const chunk = meta.chunks[lastStart(meta.chunks, word)]
    return chunk ? this.#read(await this.#chunk(chunk[1]), word) : emptyPosting
  }

  /** The words of the index that begin so, up to the limit of parts that are read for it. */
  async wordsFrom(prefix: string): Promise<ReadonlyMap<string, Posting>> {
    const { meta } = await this.#entry
    const from = Math.max(0, lastStart(meta.chunks, prefix))
    const behind = meta.chunks.slice(from + 1)
    const end = behind.findIndex(([start]) => !start.startsWith(prefix))
    const names = [meta.chunks[from], ...behind.slice(0, end < 0 ? behind.length : end)]
      .flatMap((chunk) => chunk?.[1] ?? [])
      .slice(0, mostChunks)
    const chunks = await Promise.all(names.map((name) => this.#chunk(name)))
    const found = new Map<string, Posting>()
    for (const chunk of chunks) {
      for (const word of chunk.words.keys()) {
        if (word.startsWith(prefix)) found.set(word, this.#read(chunk, word))
      }
    }
    return found
  }

  #read({ reader, words }: Chunk, word: string): Posting {
    const known = this.#postings.get(word)
    if (known) return known
    const offset = words.get(word)
    if (offset === undefined) return emptyPosting
    reader.seek(offset)
    const posting = readPosting(reader)
    this.#postings.set(word, posting)
    return posting
  }

  #chunk(name: string): Promise<Chunk> {
    return remember(this.#chunks, name, async () =>
      readChunk(await this.#unpacked(`index/${name}.pf_index`)),
    )
  }

  /** A filter's values; empty for a filter that no page has. */
  filter(key: string): Promise<FilterValues> {
    return remember(this.#filters, key, async () => {
      const name = (await this.#entry).meta.filters.get(key)
      if (name === undefined) return new Map()
      return readFilter(await this.#unpacked(`filter/${name}.pf_filter`))
    })
  }

  fragment(page: number): Promise<Fragment> {
    return remember(this.#fragments, page, async () => {
      const name = (await this.#entry).meta.fragments[page]
      if (name === undefined) throw new Error(`Cannot read page ${page} of the search index.`)
      const bytes = await this.#unpacked(`fragment/${name}.pf_fragment`)
      return JSON.parse(new TextDecoder().decode(bytes))
    })
  }

  /** Text of the vocabulary file. */
  async vocabulary(): Promise<string> {
    const { vocabulary } = await this.#entry
    return new TextDecoder().decode(await this.#unpacked(vocabulary))
  }

  #unpacked(path: string): Promise<Uint8Array> {
    return unpack(this.#load, path)
  }
}

/** What fails is tried again the next time. */
function remember<K, T>(known: Map<K, Promise<T>>, key: K, make: () => Promise<T>): Promise<T> {
  const found = known.get(key)
  if (found) return found
  const made = make()
  known.set(key, made)
  made.catch(() => known.delete(key))
  return made
}

async function openEntry(load: Load): Promise<OwnEntry & { readonly meta: Meta }> {
  const text = new TextDecoder().decode(await load('pagefind-entry.json', 'fresh'))
  const entry: OwnEntry & { languages: Record<string, { hash: string }> } = JSON.parse(text)
  const [language] = Object.values(entry.languages)
  if (!language) throw new Error('Cannot read the search index: it is empty.')
  const meta = await unpack(load, `pagefind.${language.hash}.pf_meta`)
  return { vocabulary: entry.vocabulary, meta: readMeta(meta) }
}

/** Pagefind's mark before what it packs: whether a host has unpacked a file already shows by it. */
const signature = 'pagefind_dcd'

async function unpack(load: Load, path: string): Promise<Uint8Array> {
  const bytes = await load(path)
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
  const plain = packed ? await inflate(bytes) : bytes
  const start = new TextDecoder().decode(plain.subarray(0, signature.length))
  if (start !== signature) throw new Error(`Cannot read ${path}: it is no file of the index.`)
  return plain.subarray(signature.length)
}

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

function readMeta(bytes: Uint8Array): Meta {
  const reader = new CborReader(bytes)
  reader.array()
  reader.skip()
  const fragments = list(reader, () => {
    const parts = reader.array()
    const name = reader.text()
    for (let i = 1; i < parts; i++) reader.skip()
    return name
  })
  const chunks = list(reader, () => {
    reader.array()
    const start = reader.text()
    // Where it ends is cut short: 公 for 公司. Where the next one begins is the end.
    reader.skip()
    return [start, reader.text()] as const
  })
  const filters = list(reader, () => {
    reader.array()
    return [reader.text(), reader.text()] as const
  })
  return { fragments, chunks, filters: new Map(filters) }
}

function readChunk(bytes: Uint8Array): Chunk {
  const reader = new CborReader(bytes)
  reader.array()
  const words = list(reader, () => {
    if (reader.array() !== 3) throw new Error('Cannot read the search index: a word has new parts.')
    const word = reader.text()
    const offset = reader.at
    reader.skip()
    reader.skip()
    return [word, offset] as const
  })
  return { reader, words: new Map(words) }
}

function readFilter(bytes: Uint8Array): FilterValues {
  const reader = new CborReader(bytes)
  reader.array()
  reader.skip()
  const values = list(reader, () => {
    reader.array()
    const value = reader.text()
    return [value, list(reader, () => reader.integer())] as const
  })
  return new Map(values)
}

function list<T>(reader: CborReader, read: () => T): T[] {
  const items: T[] = []
  for (let left = reader.array(); left > 0; left--) items.push(read())
  return items
}

/**
 * Index of the last part that begins no later than a word; -1 where the word stands before all.
 * Pagefind cuts a start so short that it still comes behind the last word of the part before.
 */
function lastStart(chunks: Meta['chunks'], word: string): number {
  let low = 0
  let high = chunks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (byCodePoint(chunks[middle]?.[0] ?? '', word) <= 0) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** As Pagefind sorts: by code point, where JavaScript sorts by UTF-16 unit. */
export function byCodePoint(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  const left = a.codePointAt(at) ?? -1
  return left - (b.codePointAt(at) ?? -1)
}
