/**
 * Prints the scores of the labelled pages and raises the floors that `gate.test.ts` holds them to.
 *
 *   node scripts/eval/gate.ts [--pages] [--raise] [--lower REASON]
 *
 * `--pages` lists what is not right on each page. `--lower` writes floors below the ones that stand
 * and wants the reason for the commit.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isPresent, runSet, sets } from './sets.ts'

const { values } = parseArgs({
  options: {
    pages: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
    lower: { type: 'string' },
  },
})

const path = new URL('floors.json', import.meta.url)
const floors: Record<string, Record<string, number>> = JSON.parse(readFileSync(path, 'utf8'))

for (const set of sets) {
  if (!isPresent(set)) {
    console.log(`${set.name}: not here (${set.pages})`)
    continue
  }
  const { mean, pages } = await runSet(set)
  const fields = Object.entries(mean)
  const all = fields.reduce((sum, [, value]) => sum + value, 0) / fields.length
  console.log(`${set.name}: ${pages.size} pages, mean of all fields ${all.toFixed(3)}`)
  console.log(`  ${fields.map(([field, value]) => `${field} ${value.toFixed(3)}`).join('  ')}`)
  if (values.pages) printPages(pages)
  if (values.raise || values.lower) floors[set.name] = nextFloors(floors[set.name] ?? {}, mean)
}

if (values.raise || values.lower) {
  writeFileSync(path, `${JSON.stringify(floors, null, 2)}\n`)
  if (values.lower) console.log(`Floors lowered. For the commit: ${values.lower}`)
}

function nextFloors(old: Record<string, number>, mean: Readonly<Record<string, number>>) {
  const next = Object.entries(mean).map(([field, value]) => {
    const measured = Math.floor(value * 1000) / 1000
    return [field, values.lower ? measured : Math.max(measured, old[field] ?? 0)] as const
  })
  return Object.fromEntries(next)
}

function printPages(pages: ReadonlyMap<string, Readonly<Record<string, number>>>): void {
  for (const [name, scores] of pages) {
    const wrong = Object.entries(scores).filter(([, value]) => value < 0.995)
    if (wrong.length === 0) continue
    console.log(
      `  ${name}: ${wrong.map(([field, value]) => `${field} ${value.toFixed(2)}`).join(', ')}`,
    )
  }
}
