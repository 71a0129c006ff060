/** Writes Pagefind's bundle of articles, with the vocabulary beside it. */
import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import * as pagefind from 'pagefind'
import { compareNewest } from '../../src/lib/published.ts'
import { loadTraditional } from '../../src/lib/search/fold.ts'
import type { Terms } from '../../src/terms.ts'
import type { StoredArticle } from '../articles.ts'
import { type IndexPage, indexPage } from './index-page.ts'
import { vocabularyText } from './vocabulary.ts'

/** What the browser reads of Pagefind's files; its own scripts, worker and interfaces it needs not. */
const used = /(?:^pagefind-entry\.json|\.pf_(?:meta|index|filter|fragment))$/

/**
 * Bytes of a part of the index before compression. Smaller parts mean fewer bytes a question: at
 * 5,000 articles 19 kB in place of 80. Pagefind reads it from the environment of its process.
 */
const chunkSize = '4000'

const inflate = promisify(gunzip)
const deflate = promisify(gzip)

/** Pagefind marks what it has written, so that a host that unpacks by itself is noticed. */
const signature = 'pagefind_dcd'

export interface IndexSize {
  readonly files: number
  readonly bytes: number
}

/**
 * Articles in order of their days, the newest first: numbers of pages are then the order by day.
 *
 * @throws when Pagefind cannot start or refuses a page.
 */
export async function writeIndex(
  articles: readonly StoredArticle[],
  { terms, target }: { terms: Terms; target: string },
): Promise<IndexSize> {
  await loadTraditional()
  const sorted = [...articles].sort((a, b) => compareNewest(a.article, b.article))
  const stories = storyNumbers(sorted)
  const pages = sorted.map((stored) =>
    indexPage(stored, terms, stories.get(stored.article.story ?? '') ?? null),
  )
  const files = await indexFiles(pages)
  const vocabulary = await packed(vocabularyText(sorted, terms))
  const name = `vocabulary.${hashOf(vocabulary)}.pf_words`

  await rm(target, { recursive: true, force: true })
  const byUrl = new Map(pages.map((page) => [page.url, page]))
  let bytes = vocabulary.length
  for (const { path, content } of files) {
    const own = await withOurs(path, content, { byUrl, vocabulary: name })
    await mkdir(dirname(join(target, path)), { recursive: true })
    await writeFile(join(target, path), own)
    bytes += own.length
  }
  await writeFile(join(target, name), vocabulary)
  return { files: files.length + 1, bytes }
}

async function indexFiles(pages: readonly IndexPage[]): Promise<pagefind.IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-cn' })
  if (!index) throw new Error(`Cannot start Pagefind: ${errors.join('; ')}`)
  try {
    for (const { url, html } of pages) {
      const { errors } = await index.addHTMLFile({ url, content: html })
      if (errors.length > 0) throw new Error(`Cannot index ${url}: ${errors.join('; ')}`)
    }
    const { files } = await index.getFiles()
    return files.filter(({ path }) => used.test(path))
  } finally {
    await pagefind.close()
  }
}

interface Ours {
  readonly byUrl: ReadonlyMap<string, IndexPage>
  readonly vocabulary: string
}

/** Fragments get the published text in place of the folded one; the entry names the vocabulary. */
async function withOurs(
  path: string,
  content: Uint8Array,
  { byUrl, vocabulary }: Ours,
): Promise<Uint8Array> {
  if (path === 'pagefind-entry.json') {
    const entry: object = JSON.parse(Buffer.from(content).toString('utf8'))
    return Buffer.from(JSON.stringify({ ...entry, vocabulary }))
  }
  if (!path.endsWith('.pf_fragment')) return content

  const text = (await inflate(content)).toString('utf8').slice(signature.length)
  const { url }: { url: string } = JSON.parse(text)
  const page = byUrl.get(url)
  if (!page) throw new Error(`Cannot write the index: Pagefind made a fragment of ${url}.`)
  return packed(JSON.stringify({ url, content: page.content, article: page.article }))
}

async function packed(text: string): Promise<Buffer> {
  return deflate(Buffer.from(signature + text), { level: 9 })
}

const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 10)

/** Numbers for the events that several articles report, in their order. */
function storyNumbers(articles: readonly StoredArticle[]): ReadonlyMap<string, number> {
  const ids = new Set(articles.flatMap(({ article }) => article.story ?? []))
  return new Map([...ids].map((id, number) => [id, number]))
}
