/**
 * What recheck says of the patterns of the repository, as it was noted the last time: asking it takes
 * minutes. `npm run fuzz:patterns -- --note` writes the notes anew.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'astro/zod'
import type { Pattern } from './pattern-list.ts'

const noteSchema = z.strictObject({
  file: z.string(),
  pattern: z.string(),
  /**
   * Degree of the polynomial; `unknown` where recheck did not come to an end. An exponential one has
   * no note: it must go.
   */
  degree: z.union([z.int(), z.literal('unknown')]),
  /** Key of `caps`: what bounds the text that the pattern is given, and why. */
  cap: z.string(),
  /** CPU ms of a page with recheck's worst text, by its length in UTF-16 units; `null`: there is none. */
  ms: z.record(z.string(), z.int()).nullable(),
})

const notesSchema = z.strictObject({
  caps: z.record(z.string(), z.string()),
  notes: z.array(noteSchema),
  /** Short digests of the patterns that recheck found safe. */
  safe: z.array(z.string()),
})

export type Note = z.infer<typeof noteSchema>
export type Notes = z.infer<typeof notesSchema>

export const notesFile = 'scripts/fuzz/known-patterns.json'

export const readNotes = (): Notes => notesSchema.parse(JSON.parse(readFileSync(notesFile, 'utf8')))

export const written = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>) =>
  `/${source}/${flags}`

export const digestOfPattern = (pattern: Pick<Pattern, 'source' | 'flags'>): string =>
  createHash('sha256').update(written(pattern)).digest('hex').slice(0, 10)

/** By the start of the file's path, the first that fits: whose text its patterns are given. */
export const capOf = (file: string): string =>
  [
    ['scripts/', 'own files'],
    ['src/lib/', 'own text'],
    ['src/components/', 'own text'],
    ['src/layouts/', 'own text'],
    ['src/pages/', 'own text'],
    ['public/', 'own text'],
    ['src/pipeline/decode/', 'page'],
    ['src/pipeline/extract/', 'line'],
    ['src/pipeline/repair/', 'line'],
    ['src/pipeline/annotate/', 'cut line'],
    ['', 'line'],
  ].find(([start = '']) => file.startsWith(start))?.[1] ?? 'line'
