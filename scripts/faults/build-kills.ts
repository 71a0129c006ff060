import { existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { restore, stagingOf } from '../build/staging.ts'
import type { Chance } from './chance.ts'
import { changesIn, crashAt, moments } from './crash-point.ts'
import {
  difference,
  type Finding,
  openWorkshop,
  project,
  report,
  run,
  snapshot,
  start,
  type Workshop,
} from './workshop.ts'

const script = 'scripts/build.ts'

/** Two states of a small site, as folders of articles. */
async function articlesOf(
  shop: Workshop,
  name: string,
  numbers: readonly number[],
): Promise<string> {
  shop.remove('content/raw')
  for (const number of numbers) shop.put(`content/raw/${number}.txt`, report(number))
  // The same file twice: what is set aside has the id of what is kept.
  shop.put('content/raw/again.txt', report(numbers[0] ?? 0))
  const dir = shop.path(name)
  await run('scripts/prebuild.ts', ['--out', dir], { cwd: shop.root })
  return dir
}

/** A site that was built, its sources, and how long that took. */
export interface BuiltSite {
  readonly shop: Workshop
  readonly dist: string
  readonly articles: readonly [string, string]
  readonly lasts: number
  readonly environment: (articles: string) => Record<string, string>
}

/** Builds a small site from the first of its two states. */
export async function buildSite(): Promise<BuiltSite> {
  const shop = openWorkshop()
  const first = await articlesOf(shop, 'first', [0, 1, 2])
  const second = await articlesOf(shop, 'second', [1, 2, 3, 4])
  const dist = shop.path('public/dist')
  const environment = (articles: string) => ({ ARTICLES_DIR: articles, DIST_DIR: dist })
  const before = performance.now()
  const { status, output } = await run(script, [], { cwd: project, env: environment(first) })
  if (status !== 0) throw new Error(`Cannot build the small site: ${output}`)
  const lasts = performance.now() - before
  return { shop, dist, articles: [first, second], lasts, environment }
}

/** Changes at the end of a build: the swap, and what is cleared behind it. */
const lastChanges = 7

/** One of the changes of a build; half of them at its end, where the served site is touched. */
function pointOf(changes: number, chance: Chance): number {
  const late = chance.share() < 0.5
  return late ? Math.max(1, changes - chance.below(lastChanges)) : 1 + chance.below(changes)
}

/** Looks whether the served site is there, all the time. */
function watchOver(dist: string) {
  let missed = 0
  const timer = setInterval(() => {
    if (!existsSync(`${dist}/index.html`)) missed += 1
  }, 2)
  return () => {
    clearInterval(timer)
    return missed
  }
}

/** Kills builds at points of chance; the served site is the old one or the new one, whole. */
export async function buildKills(
  times: number,
  chance: Chance,
  site?: BuiltSite,
): Promise<Finding> {
  const { shop, dist, articles, environment } = site ?? (await buildSite())
  const staging = stagingOf(dist)
  const problems: string[] = []
  const first = snapshot(dist)
  const build = (at: 0 | 1) => ({ cwd: project, env: environment(articles[at]), group: true })
  const census = { ...build(1), node: crashAt({ at: 0, moment: 'before' }) }
  const counted = performance.now()
  const changes = changesIn((await run(script, [], census)).output) ?? 0
  let usualMs = performance.now() - counted
  if (changes === 0) throw new Error('Cannot kill builds: they change nothing.')
  const second = snapshot(dist)
  if (difference(first, second).length === 0) problems.push('the two states give the same site')

  const begun = performance.now()
  let served = second
  let old = 0
  let missed = 0
  let putBack = 0
  let tries = 0
  const landed = { point: 0, time: 0 }
  const points = new Set<string>()
  for (let killed = 0; killed < times; tries++) {
    const next = served === first ? second : first
    const way = chance.share() < 0.5 ? 'point' : 'time'
    const at = way === 'point' ? pointOf(changes, chance) : 0
    const moment = chance.pick(moments)
    const options = { ...build(next === first ? 0 : 1), node: crashAt({ at, moment }) }
    const went = performance.now()
    const started = start(script, [], options)
    const seen = watchOver(dist)
    const whole = chance.share() < 0.5
    const kill = () => {
      if (whole && started.child.pid) process.kill(-started.child.pid, 'SIGKILL')
      else started.child.kill('SIGKILL')
    }
    const timer = way === 'time' ? setTimeout(kill, chance.share() * usualMs) : undefined
    const { signal } = await started.ended
    clearTimeout(timer)
    const away = seen()
    if (signal !== 'SIGKILL') usualMs = performance.now() - went
    else {
      killed += 1
      landed[way] += 1
      if (way === 'point') points.add(`${at} ${moment}`)
    }
    // Between the two renames of the swap the site stands beside its place; whoever comes next, a
    // build or the preview, puts it back first.
    const mended = restore(staging)
    if (mended) putBack += 1
    else missed += away
    const now = snapshot(dist)
    const name = `${tries} ${way} ${at} ${moment}${mended ? ' put back' : ''}`
    if (difference(now, served).length === 0) old += 1
    else if (difference(now, next).length === 0) served = next
    else
      problems.push(
        `${name}: neither the old nor the new site: ${difference(now, served).join(' ')}`,
      )
    if (times >= 20 && tries % 5 === 4)
      console.log(`     ${killed} kills of ${tries + 1} builds, ${problems.length} problems`)
  }
  const seconds = Math.round((performance.now() - begun) / 1000)

  const last = await run(script, [], build(0))
  const off = difference(first, snapshot(dist))
  if (last.status !== 0) problems.push(`the build after the kills: ${last.output.slice(-500)}`)
  if (off.length > 0) problems.push(`the build after the kills differs: ${off.join(' ')}`)
  const left = readdirSync(shop.path('public')).filter((name) => name !== basename(dist))
  if (left.length > 0) problems.push(`left over: ${left.join(' ')}`)
  if (missed > 0) problems.push(`the served site was away ${missed} times`)
  if (!site) shop.close()
  return {
    name: 'kill -9 of a build',
    figures: `${times} kills of ${tries} builds: ${landed.point} at ${points.size} of ${3 * changes} points around its own changes of the disk, ${landed.time} after some time; ${old} times the old site stood, else the new one; ${putBack} times between the two renames, put back by the next command; ${seconds} s: torn or missing ${problems.length}`,
    problems,
  }
}
