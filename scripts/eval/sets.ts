/** The labelled pages and how they are run. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { endsWithParent } from '../parent-watch.ts'
import { type Gold, meanScores, type Scored, type Scores, scorePage } from './score.ts'

export interface LabelledSet {
  readonly name: string
  /** Folders, relative to the project. */
  readonly pages: string
  readonly gold: string
}

/** The project's own two first; the others stand beside some checkouts only. */
export const sets: readonly LabelledSet[] = [
  { name: 'own', pages: 'content/raw', gold: 'scripts/eval/gold' },
  { name: 'trials', pages: 'scripts/eval/pages', gold: 'scripts/eval/gold-pages' },
  { name: 'seeds', pages: '../shared/seeds', gold: '../shared/gold' },
  { name: 'practice', pages: '../shared/practice/pages', gold: '../shared/practice/gold' },
  {
    name: 'practice-html',
    pages: '../shared/practice-html/pages',
    gold: '../shared/practice-html/gold',
  },
]

export function isPresent({ pages, gold }: LabelledSet): boolean {
  return existsSync(pages) && existsSync(gold)
}

export interface SetResult {
  readonly mean: Scores
  /** File name → its scores. */
  readonly pages: ReadonlyMap<string, Scores>
}

/** Cleans a set by the same command that users have, and scores it. */
export async function runSet(set: LabelledSet): Promise<SetResult> {
  const scored = new Map<string, Scored>()
  for (const line of (await ndjson(set.pages)).split('\n')) {
    if (line === '') continue
    const page: Scored = JSON.parse(line)
    scored.set(basename(page.raw), page)
  }

  const pages = new Map<string, Scores>()
  for (const file of readdirSync(set.gold)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const gold: Gold = JSON.parse(readFileSync(join(set.gold, file), 'utf8'))
    const name = basename(gold.raw)
    pages.set(name, scorePage(gold, scored.get(name)))
  }
  return { mean: meanScores([...pages.values()]), pages }
}

function ndjson(folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const args = [...endsWithParent(), 'scripts/prebuild.ts', '--ndjson', folder]
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let progress = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      progress += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      // 2 says that some pages were set aside, which the labels expect.
      if (code === 0 || code === 2) resolve(out)
      else reject(new Error(`Cannot clean ${folder}: exit code ${code}.\n${progress}`))
    })
  })
}
