/**
 * Astro's own commands, with its usage reports switched off: nothing here calls home.
 *
 *   node scripts/astro.ts build|check|dev|preview [OPTIONS]
 */
import { restore, stagingOf } from './build/staging.ts'

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
// Variables of the shell by these names would give pages without their security policy.
if (process.argv[2] === 'build') {
  for (const name of ['MODE', 'DEV', 'PROD', 'SSR']) delete process.env[name]
  process.env['NODE_ENV'] = 'production'
}
if (process.argv[2] === 'preview' && restore(stagingOf(process.env['DIST_DIR'] || 'dist'))) {
  console.log('上一次建站中途被终止，已恢复原来的网站')
}
const cli = new URL('../node_modules/astro/bin/astro.mjs', import.meta.url)
await import(cli.href)
