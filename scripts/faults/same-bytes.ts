import { cpSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../prebuild/sha256.ts'
import type { Chance } from './chance.ts'
import { type Finding, openWorkshop, project, run, snapshot } from './workshop.ts'

const zones = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']
const locales = ['zh_CN.UTF-8', 'tr_TR.UTF-8', 'C']

/** Clocks that are wrong: days from now. */
const clocks = [0, -20_000, 30_000]

const wrongClock = (days: number) => `
  const Real = Date
  const shift = ${days} * 86400000
  globalThis.Date = class extends Real {
    constructor(...args) { args.length === 0 ? super(Real.now() + shift) : super(...args) }
    static now() { return Real.now() + shift }
  }`

/** Runs prebuild on the shipped pages in every zone and locale, the input shuffled each time. */
export async function sameBytes(rounds: number, chance: Chance): Promise<Finding> {
  const hashes = new Map<string, string>()
  const cases = zones.flatMap((zone) => locales.map((locale) => ({ zone, locale })))
  const started = performance.now()
  for (const { zone, locale } of chance.shuffled(cases).slice(0, rounds)) {
    const shop = openWorkshop()
    const days = chance.pick(clocks)
    shop.put('clock.mjs', wrongClock(days))
    const folders = ['html', 'text']
    const files = folders.flatMap((folder) =>
      readdirSync(join(project, 'content/raw', folder)).map(
        (name) => `content/raw/${folder}/${name}`,
      ),
    )
    for (const file of chance.shuffled(files)) {
      shop.put(file, '')
      cpSync(join(project, file), shop.path(file))
      utimesSync(shop.path(file), chance.below(2 ** 31), chance.below(2 ** 31))
    }
    writeFileSync(shop.path('content/raw/SOURCES.md'), '')
    const env = {
      TZ: zone,
      LANG: locale,
      LC_ALL: locale,
      NODE_OPTIONS: `--import ${shop.path('clock.mjs')}`,
    }
    const jobs = String(1 + chance.below(3))
    const args = ['--out', 'out', '--jobs', jobs, ...chance.shuffled(files)]
    const { output } = await run('scripts/prebuild.ts', args, { cwd: shop.root, env })
    const made = snapshot(shop.path('out'))
    const hash = made.size > 3 ? digestOf([...made].flat()) : `failed: ${output}`
    hashes.set(`${zone} ${locale} ${days} days, ${jobs} jobs`, hash.slice(0, 500))
    shop.close()
  }
  const different = new Set(hashes.values())
  const seconds = Math.round((performance.now() - started) / 1000)
  return {
    name: 'time zone × locale × order × clock × number of processes',
    figures: `${hashes.size} runs, ${seconds} s: ${different.size} hash (${[...different][0]?.slice(0, 12)})`,
    problems:
      different.size === 1
        ? []
        : [...hashes].map(([name, hash]) => `${name}: ${hash.slice(0, 40)}`),
  }
}
