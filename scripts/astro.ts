/**
 * Astro's own commands, with its usage reports switched off: nothing here calls home.
 *
 *   node scripts/astro.ts build|check|dev|preview [OPTIONS]
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { restore, stagingOf } from './build/staging.ts'
import { takeLock } from './prebuild/run-lock.ts'

/** Where this checkout keeps what only saves time. */
const cache = 'node_modules/.cache/jiangxun'

/** As long as ten builds of the shipped content, ms; assumed. */
const turnMs = 10 * 60_000

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
// Variables of the shell by these names would give pages without their security policy.
if (process.argv[2] === 'build') {
  for (const name of ['MODE', 'DEV', 'PROD', 'SSR']) delete process.env[name]
  process.env['NODE_ENV'] = 'production'
  // Whatever it builds, Astro keeps its store of articles in the checkout: builds take turns there.
  mkdirSync(cache, { recursive: true })
  await takeLock(join(cache, 'astro.lock'), { work: '建站', waitMs: turnMs })
}
if (process.argv[2] === 'preview' && restore(stagingOf(process.env['DIST_DIR'] || 'dist'))) {
  console.log('上一次建站中途被终止，已恢复原来的网站')
}
const cli = new URL('../node_modules/astro/bin/astro.mjs', import.meta.url)
await import(cli.href)
