/**
 * Writes the search index of the generated articles into the built site: `dist/pagefind/`.
 *
 *   node scripts/index-search.ts [--articles DIR] [--dist DIR]
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { termsSchema } from '../src/terms.ts'
import { articlesDir, readArticles } from './articles.ts'
import { writeIndex } from './search/write-index.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: articlesDir },
    dist: { type: 'string', default: process.env['DIST_DIR'] ?? 'dist' },
  },
})

const articles = await readArticles(values.articles)
const terms = termsSchema.parse(parse(await readFile('content/terms.yaml', 'utf8')))
const target = join(values.dist, 'pagefind')
const { files, bytes } = await writeIndex(articles, { terms, target })
const kilobytes = Math.round(bytes / 1000)
console.log(`检索索引：${articles.length} 篇，${files} 个文件，${kilobytes} kB → ${target}`)
