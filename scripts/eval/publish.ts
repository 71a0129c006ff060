/**
 * Measures the labelled pages of the repository and leaves the figures beside the articles, where
 * the site's page on method takes them from: `measured.json`.
 *
 *   node scripts/eval/publish.ts
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measured } from '../../src/measured.ts'
import { writeAtomically } from '../prebuild/atomic-write.ts'
import { byCodeUnit } from '../prebuild/code-unit-order.ts'
import { digestOf, sha256 } from '../prebuild/sha256.ts'
import { sourceDigest } from '../prebuild/source-digest.ts'
import { openSpool } from '../prebuild/spool.ts'
import { runSet, sets } from './sets.ts'

/** Sets that every checkout has: what is published can be measured again by anyone. */
const published = new Set(['own', 'trials'])

const dir = process.env['ARTICLES_DIR'] || 'content/articles'
const chosen = sets.filter(({ name }) => published.has(name))

/** All that the figures depend on: they are measured again when one of these changes. */
async function stateOf(): Promise<string> {
  const folders = ['scripts/eval', 'content/overrides', ...chosen.map(({ pages }) => pages)]
  const files = ['content/terms.yaml', ...folders.flatMap(filesIn)].sort(byCodeUnit)
  const parts = files.flatMap((file) => [file, sha256(readFileSync(file))])
  return digestOf([await sourceDigest('.'), ...parts])
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

async function measure(): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const set of chosen) {
    const { mean, pages } = await runSet(set)
    measured.push({ id: set.name, pages: pages.size, fields: mean })
  }
  return measured
}

const spool = await openSpool<Measured[]>('node_modules/.cache/jiangxun/measured', await stateOf())
let measured = await spool.get('sets')
if (measured === null) {
  measured = await measure()
  await spool.put('sets', measured)
}

mkdirSync(dir, { recursive: true })
await writeAtomically(join(dir, 'measured.json'), `${JSON.stringify(measured, null, 2)}\n`)
console.log(
  `实测准确率：${measured.map(({ id, pages }) => `${id} ${pages} 页`).join('，')} → ${dir}/measured.json`,
)
