import { existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import type { Chance } from './chance.ts'
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
  const { shop, dist, articles, lasts, environment } = site ?? (await buildSite())
  const problems: string[] = []
  const first = snapshot(dist)
  const build = (at: 0 | 1) => ({ cwd: project, env: environment(articles[at]), group: true })
  await run(script, [], build(1))
  const second = snapshot(dist)
  if (difference(first, second).length === 0) problems.push('the two states give the same site')

  const begun = performance.now()
  let served = second
  let old = 0
  let killed = 0
  let missed = 0
  for (let time = 0; killed < times; time++) {
    const next = served === first ? second : first
    const started = start(script, [], build(next === first ? 0 : 1))
    const seen = watchOver(dist)
    const whole = chance.share() < 0.5
    const timer = setTimeout(() => {
      if (whole && started.child.pid) process.kill(-started.child.pid, 'SIGKILL')
      else started.child.kill('SIGKILL')
    }, chance.share() * lasts)
    killed += Number((await started.ended).signal === 'SIGKILL')
    clearTimeout(timer)
    missed += seen()
    const now = snapshot(dist)
    if (difference(now, served).length === 0) old += 1
    else if (difference(now, next).length === 0) served = next
    else
      problems.push(
        `${time}: neither the old nor the new site: ${difference(now, served).join(' ')}`,
      )
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
    figures: `${killed} kills (${old} times the old site stood, else the new one), ${seconds} s: torn or missing ${problems.length}`,
    problems,
  }
}
