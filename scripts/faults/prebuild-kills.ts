import { watch } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readArticles } from '../articles.ts'
import { lockName } from '../prebuild/run-lock.ts'
import type { Chance } from './chance.ts'
import {
  difference,
  type Finding,
  openWorkshop,
  report,
  reportPage,
  run,
  snapshot,
  start,
  type Workshop,
} from './workshop.ts'

const script = 'scripts/prebuild.ts'
const out = 'content/articles'
const args = ['--out', out]

/** The content of a small project: which pages and corrections it has in each of its states. */
const states: readonly ((shop: Workshop) => void)[] = [
  (shop) => {
    shop.put('content/raw/0.txt', report(0))
    shop.put('content/overrides/x.yaml', 'raw: 0.txt\ntitle: 编辑改过的标题\n')
  },
  (shop) => shop.put('content/raw/1.html', reportPage(1)),
  (shop) => {
    const lines = [2, 3].map((number) => JSON.stringify({ text: report(number) }))
    shop.put('content/raw/more.jsonl.gz', gzipSync(`${lines.join('\n')}\n`))
    shop.put('content/raw/empty.txt', '')
  },
  (shop) => shop.put('content/raw/4.txt', report(0).replaceAll('云岭', '云溪')),
]

/** Brings the content into a state: always some of the pages, and one set of them. */
function arrange(shop: Workshop, state: number): void {
  shop.remove('content/raw')
  shop.remove('content/overrides')
  shop.put('content/raw/always.txt', report(5))
  shop.put('content/raw/also.html', reportPage(6))
  states[state]?.(shop)
}

const ids = (files: ReadonlyMap<string, string>) =>
  [...files.keys()].filter((name) => name.endsWith('.mdx'))

/** What each state comes to without any fault. */
async function references(): Promise<ReadonlyMap<string, string>[]> {
  const found = []
  for (const state of states.keys()) {
    const shop = openWorkshop()
    arrange(shop, state)
    await run(script, args, { cwd: shop.root })
    found.push(snapshot(shop.path(out)))
    shop.close()
  }
  return found
}

/** Kills a run at a point of chance: after some time, or behind one of its writes. */
async function killOnce(shop: Workshop, chance: Chance, lasts: number): Promise<boolean> {
  const byWrites = chance.share() < 0.5
  let writes = byWrites ? 1 + chance.below(10) : Number.POSITIVE_INFINITY
  const started = start(script, args, { cwd: shop.root })
  const kill = () => started.child.kill('SIGKILL')
  const watcher = byWrites ? watch(shop.path(out), () => --writes <= 0 && kill()) : null
  const timer = byWrites ? null : setTimeout(kill, chance.share() * lasts)
  const { signal } = await started.ended
  watcher?.close()
  if (timer) clearTimeout(timer)
  return signal === 'SIGKILL'
}

/** Whatever a killed run leaves: each article whole, and of the lasting ones none missing. */
async function inspect(
  shop: Workshop,
  before: ReadonlyMap<string, string>,
  goal: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): Promise<string[]> {
  const files = snapshot(shop.path(out))
  const problems: string[] = []
  for (const name of ids(files)) {
    if (!known.has(`${name} ${files.get(name)}`)) problems.push(`torn: ${name}`)
  }
  for (const name of ids(before)) {
    if (goal.has(name) && !files.has(name)) problems.push(`lost after the kill: ${name}`)
  }
  if (files.has('manifest.json')) {
    await readArticles(shop.path(out)).catch((error) => problems.push(`unreadable: ${error}`))
  }
  return problems
}

/** Kills prebuild and runs it again, so many times. */
export async function prebuildKills(times: number, chance: Chance): Promise<Finding> {
  const goals = await references()
  const known = new Set(goals.flatMap((goal) => [...goal].map(([name, hash]) => `${name} ${hash}`)))
  const shop = openWorkshop()
  const problems: string[] = []
  arrange(shop, 0)
  let before = performance.now()
  await run(script, args, { cwd: shop.root })
  const lasts = (performance.now() - before) * 1.1
  let state = 0
  let killed = 0
  let taken = 0
  before = performance.now()

  for (let time = 0; killed < times; time++) {
    const from = goals[state] ?? new Map()
    state = chance.below(states.length)
    const goal = goals[state] ?? new Map()
    arrange(shop, state)
    if (chance.share() < 0.3) shop.remove('node_modules')
    killed += Number(await killOnce(shop, chance, lasts))
    for (const problem of await inspect(shop, from, goal, known))
      problems.push(`${time}: ${problem}`)
    taken += Number(snapshot(shop.path(out)).has(lockName))

    const { status, output } = await run(script, args, { cwd: shop.root })
    const off = difference(goal, snapshot(shop.path(out)))
    if (status !== 0 && status !== 2)
      problems.push(`${time}: exit ${status}: ${output.slice(-300)}`)
    if (off.length > 0) problems.push(`${time}: not the same bytes: ${off.join(' ')}`)
  }
  shop.close()
  const seconds = Math.round((performance.now() - before) / 1000)
  return {
    name: 'kill -9 of prebuild, then a run',
    figures: `${killed} kills (${taken} locks taken over), ${seconds} s: torn, lost or different ${problems.length}`,
    problems,
  }
}
