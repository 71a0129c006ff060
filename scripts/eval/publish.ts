/**
 * Measures the labelled pages of the repository and leaves the figures beside the articles, where
 * the site's page on method takes them from: `measured.json`.
 *
 *   node scripts/eval/publish.ts
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Measured } from '../../src/measured.ts'
import { writeAtomically } from '../prebuild/atomic-write.ts'
import { runSet, sets } from './sets.ts'

/** Sets that every checkout has: what is published can be measured again by anyone. */
const published = new Set(['own', 'trials'])

const dir = process.env['ARTICLES_DIR'] || 'content/articles'
const measured: Measured[] = []
for (const set of sets.filter(({ name }) => published.has(name))) {
  const { mean, pages } = await runSet(set)
  measured.push({ id: set.name, pages: pages.size, fields: mean })
}

mkdirSync(dir, { recursive: true })
await writeAtomically(join(dir, 'measured.json'), `${JSON.stringify(measured, null, 2)}\n`)
console.log(
  `实测准确率：${measured.map(({ id, pages }) => `${id} ${pages} 页`).join('，')} → ${dir}/measured.json`,
)
