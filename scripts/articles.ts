/** Reads generated articles back: what the index and the site check work on. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Article, articleSchema } from '../src/article.ts'
import { blockTexts } from '../src/lib/block-texts.ts'

/** Where prebuild writes by default. */
export const articlesDir = process.env['ARTICLES_DIR'] || 'content/articles'

export interface StoredArticle {
  readonly article: Article
  /** Text of the body's blocks; items of a list and rows of a table by `\n`. */
  readonly blocks: readonly string[]
}

/**
 * All articles of a folder, by id.
 *
 * @throws when the folder is missing or empty, or a file is not one that prebuild wrote.
 */
export async function readArticles(dir: string): Promise<StoredArticle[]> {
  const inside = existsSync(dir) ? await readdir(dir) : []
  const names = inside.filter((name) => name.endsWith('.mdx')).sort()
  if (names.length === 0) {
    throw new Error(`Cannot read articles: ${dir} holds none. Run "npm run prebuild" first.`)
  }
  return Promise.all(names.map(async (name) => readArticle(join(dir, name))))
}

async function readArticle(path: string): Promise<StoredArticle> {
  const source = await readFile(path, 'utf8')
  const [, frontmatter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? []
  if (frontmatter === undefined || body === undefined) {
    throw new Error(`Cannot read ${path}: it has no frontmatter. Run "npm run prebuild" again.`)
  }
  return {
    article: articleSchema.parse(parse(frontmatter)),
    blocks: blockTexts(body),
  }
}
