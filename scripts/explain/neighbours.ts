import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { setAsideSchema } from '../../src/article.ts'

/** A page as the folder of articles knows it. */
export interface Neighbour {
  readonly id: string
  /** Path of the raw page. */
  readonly raw: string
  readonly title: string | null
  /** Event that it reports with others, `null` alone. */
  readonly story: string | null
  /** The article that it is a copy of, `null` for none. */
  readonly copyOf: string | null
  /** Why it was set aside, `null` for an article. */
  readonly reason: string | null
}

/** Each value of the frontmatter is JSON on a line of its own. */
const storedValue = (source: string, key: string): unknown => {
  const json = new RegExp(`^${key}: (.*)$`, 'm').exec(source.slice(0, 200_000))?.[1]
  try {
    return json === undefined ? null : JSON.parse(json)
  } catch {
    return null
  }
}

const text = z.string().nullable().catch(null)
const rawPath = z.object({ path: z.string() }).catch({ path: '' })

async function articlesIn(folder: string): Promise<Neighbour[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => /^[0-9a-f]{16}\.mdx$/.test(name)).sort()
  return Promise.all(
    files.map(async (name) => {
      const source = await readFile(join(folder, name), 'utf8')
      return {
        id: name.slice(0, 16),
        raw: rawPath.parse(storedValue(source, 'raw')).path,
        title: text.parse(storedValue(source, 'title')),
        story: text.parse(storedValue(source, 'story')),
        copyOf: null,
        reason: null,
      }
    }),
  )
}

async function asideIn(folder: string): Promise<Neighbour[]> {
  const source = await readFile(join(folder, 'set-aside.jsonl'), 'utf8').catch(() => '')
  return source
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { id, raw, title, of, message } = setAsideSchema.parse(JSON.parse(line))
      return id === null ? [] : [{ id, raw, title, story: null, copyOf: of, reason: message }]
    })
}

/** All pages of the last run, articles first; none where nothing was built yet. */
export async function readNeighbours(folder: string): Promise<readonly Neighbour[]> {
  return [...(await articlesIn(folder)), ...(await asideIn(folder))]
}
