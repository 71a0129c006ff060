import { glob, file } from 'astro/loaders'
import { defineCollection } from 'astro:content'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'astro/zod'
import { parse } from 'yaml'
import { articleSchema, setAsideSchema } from './article.ts'
import { measuredSchema } from './measured.ts'
import { termsSchema } from './terms.ts'

/** Where prebuild wrote the articles; another folder for a trial build. */
const articlesDir = process.env.ARTICLES_DIR || 'content/articles'

const articles = defineCollection({
  loader: glob({
    base: articlesDir,
    pattern: '*.mdx',
    // The file's name is the id; a differing id in the frontmatter fails the schema's check below.
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: articleSchema,
})

/** The whole table of terms is one entry, `table`. */
const terms = defineCollection({
  loader: file('content/terms.yaml', { parser: (text) => ({ table: parse(text) }) }),
  schema: termsSchema,
})

/** Pages and monthly notes written by people; a note's file is named after its month. */
const pages = defineCollection({
  loader: glob({ base: 'content/pages', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string().min(1),
    /** One sentence, also for search engines. */
    description: z.string().min(1),
    /** Beijing day of the last change that matters to a reader. */
    updated: z.iso.date(),
  }),
})

/** Pages that prebuild set aside. No file means: none. */
const setAside = defineCollection({
  loader: () => {
    const path = `${articlesDir}/set-aside.jsonl`
    if (!existsSync(path)) return []

    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, index) => ({ key: String(index), record: JSON.parse(line) }))
      .map(({ key, record }) => ({ id: key, record }))
  },
  schema: z.object({ record: setAsideSchema }),
})

/** How right the cleaning was on labelled pages, measured by this build. No file means: not measured. */
const measured = defineCollection({
  loader: () => {
    const path = `${articlesDir}/measured.json`
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []
  },
  schema: measuredSchema,
})

export const collections = { articles, terms, pages, setAside, measured }
