import { watch } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readArticles } from '../articles.ts'
import { lockName } from '../prebuild/run-lock.ts'
import type { Chance } from './chance.ts'
import { changesIn, crashAt, moments } from './crash-point.ts'
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

/** How a run is killed. */
type Way = 'point' | 'write' | 'time'

/** What earlier runs tell of the next one. */
interface Experience {
  /** Changes of the disk that a run between two states makes. */
  readonly changes: Map<string, number>
  /** From taking the lock to its end, ms. */
  lastsMs: number
}

interface Killed {
  readonly way: Way
  readonly landed: boolean
  /** Number and moment of the change where it was killed, for a way that knows. */
  readonly point: string | null
}

/** Share of the killed runs after which the next one is killed too. */
const killedAgain = 0.6

/** Changes that a run has at least, whatever it does. */
const fewestChanges = 10

/**
 * Kills a run: at one of its changes of the disk, behind one of the events that these give, or some
 * time after it took its lock.
 */
async function killOnce(
  shop: Workshop,
  chance: Chance,
  known: { readonly experience: Experience; readonly journey: string },
): Promise<Killed> {
  const { experience, journey } = known
  const share = chance.share()
  const way: Way = share < 0.6 ? 'point' : share < 0.8 ? 'write' : 'time'
  const most = experience.changes.get(journey) ?? fewestChanges
  const crash = { at: way === 'point' ? 1 + chance.below(most) : 0, moment: chance.pick(moments) }
  let writes = way === 'write' ? 1 + chance.below(10) : Number.POSITIVE_INFINITY
  const delay = chance.share() * experience.lastsMs

  const started = start(script, args, { cwd: shop.root, node: crashAt(crash) })
  const kill = () => started.child.kill('SIGKILL')
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(shop.path(out), (_, name) => {
    if (--writes <= 0) kill()
    if (way === 'time' && name === lockName) timer ??= setTimeout(kill, delay)
  })
  const { signal, output } = await started.ended
  watcher.close()
  clearTimeout(timer)

  const count = changesIn(output)
  if (count !== null) experience.changes.set(journey, count)
  const landed = signal === 'SIGKILL'
  return { way, landed, point: landed && way === 'point' ? `${crash.at} ${crash.moment}` : null }
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
  await run(script, args, { cwd: shop.root })
  const experience: Experience = { changes: new Map(), lastsMs: 1000 }
  const landed: Record<Way, number> = { point: 0, write: 0, time: 0 }
  const points = new Set<string>()
  let state = 0
  let taken = 0
  let tries = 0
  let ended = 0
  const before = performance.now()

  for (let killed = 0; killed < times;) {
    const from = goals[state] ?? new Map()
    let journey = `${state} `
    state = chance.below(states.length)
    const goal = goals[state] ?? new Map()
    journey += state
    arrange(shop, state)
    // Often a run is killed that mends what a killed one left.
    do {
      tries += 1
      const forgotten = chance.share() < 0.3
      if (forgotten) shop.remove('node_modules')
      if (forgotten) journey += ' forgotten'
      const kill = await killOnce(shop, chance, { experience, journey })
      killed += Number(kill.landed)
      landed[kill.way] += Number(kill.landed)
      if (kill.point !== null) points.add(`${journey} ${kill.point}`)
      const name = `${tries} ${kill.way} ${kill.point ?? ''}`
      for (const problem of await inspect(shop, from, goal, known))
        problems.push(`${name}: ${problem}`)
      taken += Number(snapshot(shop.path(out)).has(lockName))
      journey = `again ${state}`
    } while (killed < times && chance.share() < killedAgain)

    const began = performance.now()
    const { status, output } = await run(script, args, { cwd: shop.root })
    experience.lastsMs = (performance.now() - began) * 0.6
    ended += 1
    const off = difference(goal, snapshot(shop.path(out)))
    if (status !== 0 && status !== 2)
      problems.push(`${tries}: exit ${status}: ${output.slice(-300)}`)
    if (off.length > 0) problems.push(`${tries}: not the same bytes: ${off.join(' ')}`)
    if (times >= 100 && ended % 20 === 0)
      console.log(`     ${killed} kills, ${ended} runs, ${problems.length} problems`)
  }
  shop.close()
  const seconds = Math.round((performance.now() - before) / 1000)
  return {
    name: 'kill -9 of prebuild, then a run',
    figures: `${times} kills of ${tries} runs, and ${ended} runs to the end: ${landed.point} at ${points.size} different changes of the disk, ${landed.write} behind one, ${landed.time} after some time; ${taken} locks taken over, ${seconds} s: torn, lost or different ${problems.length}`,
    problems,
  }
}
