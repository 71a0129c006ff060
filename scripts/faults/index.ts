/**
 * Does to prebuild and build what the world may do to them, and counts what breaks: `npm run faults`.
 *
 *   npm run faults -- [kills] [builds] [bytes] [files] [big] [--seed N] [--kills N] [--builds N] [--files N]
 *
 * All kinds without a name. Ends with 1 when something broke. The seed of a run is printed; with it
 * the same content comes again, and kills come as near as the machine allows.
 */
import { parseArgs } from 'node:util'
import { badFiles } from './bad-files.ts'
import { bigInputs } from './big-inputs.ts'
import { buildKills } from './build-kills.ts'
import { chanceOf } from './chance.ts'
import { prebuildKills } from './prebuild-kills.ts'
import { sameBytes } from './same-bytes.ts'
import type { Finding } from './workshop.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    kills: { type: 'string', default: '1000' },
    builds: { type: 'string', default: '100' },
    files: { type: 'string', default: '10000' },
  },
})

const chance = chanceOf(Number(values.seed))

const kinds: Readonly<Record<string, () => Promise<Finding | Finding[]>>> = {
  big: () => bigInputs(1),
  bytes: () => sameBytes(9, chance),
  files: () => badFiles(Number(values.files), chance),
  kills: () => prebuildKills(Number(values.kills), chance),
  builds: () => buildKills(Number(values.builds), chance),
}

const unknown = positionals.filter((name) => !(name in kinds))
if (unknown.length > 0) {
  console.error(`没有这一项：${unknown.join('、')}。可选：${Object.keys(kinds).join('、')}。`)
  process.exit(1)
}

console.log(`seed ${values.seed}, node ${process.version}, ${process.platform}`)
for (const [name, trial] of Object.entries(kinds)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  for (const { name, figures, problems } of [await trial()].flat()) {
    console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}: ${figures}`)
    for (const problem of problems.slice(0, 20)) console.log(`     ${problem}`)
    if (problems.length > 0) process.exitCode = 1
  }
}
