/** The indexes that are compared: ours, what stock Pagefind makes, and MiniSearch's. */
import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toHtml } from 'hast-util-to-html'
import MiniSearch from 'minisearch'
import * as pagefind from 'pagefind'
import type { Terms } from '../../src/terms.ts'
import type { StoredArticle } from '../articles.ts'
import { writeIndex } from '../search/write-index.ts'
import { bigrams } from './bigrams.ts'

/** Writes what is not there yet below `folder`. */
export async function writeIndexes(
  articles: readonly StoredArticle[],
  { folder, terms, peers }: { folder: string; terms: Terms; peers: boolean },
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const ours = join(folder, 'ours/pagefind')
  if (!existsSync(ours)) await writeIndex(articles, { terms, target: ours })
  if (!peers) return
  await writeStock(articles, join(folder, 'stock'))
  await writeMiniSearch(articles, join(folder, 'minisearch.json'))
}

async function writeStock(articles: readonly StoredArticle[], target: string): Promise<void> {
  if (existsSync(target)) return
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE']
  const { index } = await pagefind.createIndex()
  if (!index) throw new Error('Cannot start Pagefind.')
  for (const { article, blocks } of articles) {
    const content = toHtml({
      type: 'element',
      tagName: 'html',
      properties: { lang: 'zh-CN' },
      children: [element('h1', article.title), ...blocks.map((block) => element('p', block))],
    })
    await index.addHTMLFile({ url: `/articles/${article.id}/`, content })
  }
  await index.writeFiles({ outputPath: join(`${target}.part`, 'pagefind') })
  await pagefind.close()
  await rename(`${target}.part`, target)
}

const element = (tagName: string, value: string) => ({
  type: 'element' as const,
  tagName,
  properties: {},
  children: [{ type: 'text' as const, value }],
})

async function writeMiniSearch(articles: readonly StoredArticle[], file: string): Promise<void> {
  if (existsSync(file)) return
  const search = new MiniSearch({ fields: ['title', 'text'], tokenize: bigrams })
  search.addAll(
    articles.map(({ article, blocks }) => ({
      id: article.id,
      title: article.title,
      text: blocks.join('\n'),
    })),
  )
  await writeFile(file, JSON.stringify(search))
}
