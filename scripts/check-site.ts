/**
 * Counts the built site, at the end of every build: an exit code of the site's compiler proves
 * nothing. Ends with 1 when an article or a page was lost.
 *
 *   node scripts/check-site.ts [--articles DIR] [--dist DIR]
 */
import { parseArgs } from 'node:util'
import { deployment } from '../src/lib/deployment.ts'
import { articlesDir } from './articles.ts'
import { countSite } from './build/count-site.ts'
import { scanSite } from './scan/scan-site.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: articlesDir },
    dist: { type: 'string', default: process.env['DIST_DIR'] || 'dist' },
  },
})

/** Problems shown; a build that lost everything need not name each page. */
const mostShown = 50

const { SITE_URL: siteUrl, BASE_PATH: basePath } = process.env
const { base } = deployment({ siteUrl, basePath })
const { articles, pages, problems: lost, notes } = await countSite({ ...values, base })

const problems = [...lost, ...(await scanSite(values.dist, values.articles))]

for (const note of notes) console.log(`提示：${note}`)
if (problems.length > 0) {
  const shown = problems.slice(0, mostShown)
  if (shown.length < problems.length) shown.push(`…… 另有 ${problems.length - shown.length} 处`)
  console.error(`站点与文章对不上，共 ${problems.length} 处：\n${shown.join('\n')}`)
  console.error('请重新运行 npm run build；仍然如此，请把以上内容报告给维护者。')
  process.exitCode = 1
} else {
  if (!siteUrl) {
    console.log(
      '提示：没有设置 SITE_URL，订阅和站点地图里的网址只在本机有效；发布前请设为网站的网址',
    )
  }
  console.log(
    `核对：文章 ${articles} 篇，清单、文件、页面、站点地图、订阅、检索索引一致；页面共 ${pages} 个，个个完整`,
  )
}
