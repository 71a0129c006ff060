/**
 * The whole site again in Traditional characters, under `hant/` of the built site; nothing when
 * `TRADITIONAL=off`.
 *
 *   node scripts/traditional.ts [--dist DIR]
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { deployment } from '../src/lib/deployment.ts'
import { traditional, traditionalFolder, traditionalPath } from '../src/lib/traditional.ts'
import { traditionalPage } from './traditional/convert-page.ts'

const { values } = parseArgs({
  options: { dist: { type: 'string', default: process.env['DIST_DIR'] || 'dist' } },
})

const { SITE_URL: siteUrl, BASE_PATH: basePath } = process.env
const { site, base } = deployment({ siteUrl, basePath })
const place = { base, home: siteUrl ? site : '' }

async function convertAll(): Promise<number> {
  const names = (await readdir(values.dist, { recursive: true })).map((name) =>
    name.replaceAll('\\', '/'),
  )
  let count = 0
  for (const name of names.sort()) {
    const page = name.endsWith('index.html') ? name.slice(0, -'index.html'.length) : null
    const other = page === null ? null : traditionalPath(page)
    if (other === null) continue
    const file = join(values.dist, other, 'index.html')
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, traditionalPage(await readFile(join(values.dist, name), 'utf8'), place))
    count += 1
  }
  return count
}

await rm(join(values.dist, traditionalFolder), { recursive: true, force: true })
if (traditional) {
  const start = process.cpuUsage()
  const count = await convertAll()
  const { user, system } = process.cpuUsage(start)
  const each = (user + system) / 1000 / Math.max(1, count)
  console.log(`繁体版：${count} 页，平均每页 ${each.toFixed(1)} 毫秒（CPU）`)
} else {
  console.log('繁体版：没有生成（TRADITIONAL=off 或界面不是中文）')
}
