/**
 * The site while editing: cleans once, starts Astro's server, and cleans again whenever a raw
 * page, a correction or the table of terms changes. Astro picks the new articles up by itself.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, watch } from 'node:fs'
import { endsWithParent } from './parent-watch.ts'

const watched = ['content/raw', 'content/overrides', 'content/terms.yaml']

/** Pause after the last change before cleaning, ms: editors save in several steps. Assumed. */
const settle = 300

const prebuild = async () => {
  const args = [...endsWithParent(), 'scripts/prebuild.ts', '--wait', '120']
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  const [status] = await once(child, 'exit')
  return status
}

/** Runs never overlap; a change during a run causes one more behind it. */
let running = false
let again = false
const clean = async () => {
  if (running) {
    again = true
    return
  }
  running = true
  do {
    again = false
    await prebuild()
  } while (again)
  running = false
}

await clean()
const args = [...endsWithParent(), 'scripts/astro.ts', 'dev', ...process.argv.slice(2)]
const server = spawn(process.execPath, args, { stdio: 'inherit' })

let timer: NodeJS.Timeout | undefined
for (const path of watched.filter((path) => existsSync(path))) {
  watch(path, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void clean(), settle)
  })
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => server.kill(signal))
}
const [status] = await once(server, 'exit')
process.exit(status ?? 0)
