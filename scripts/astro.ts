/**
 * Astro's own commands, with its usage reports switched off: nothing here calls home.
 *
 *   node scripts/astro.ts build|check|dev|preview [OPTIONS]
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
const cli = new URL('../node_modules/astro/bin/astro.mjs', import.meta.url)
await import(cli.href)
