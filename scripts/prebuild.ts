/**
 * Crawled pages to articles. The only place that reads raw pages and writes articles; all that
 * decides about their text is in `src/pipeline`.
 *
 *   npm run prebuild -- --help
 */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// Loading the code costs as much as cleaning a hundred pages. The processes started later share it.
process.env['NODE_COMPILE_CACHE'] ??= join(
  import.meta.dirname,
  '../node_modules/.cache/jiangxun/compiled',
)
enableCompileCache()
await import('./prebuild/main.ts')
