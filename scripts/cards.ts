/**
 * Share cards of all articles, `articles/ID.png` of the built site. Only where `SITE_URL` is set:
 * whoever draws a preview of a link needs an absolute address. A card that was drawn before is taken
 * from the cache.
 *
 *   node scripts/cards.ts [--articles DIR] [--dist DIR]
 */
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Article } from '../src/article.ts'
import { canDraw, cardText } from '../src/lib/card.ts'
import { words } from '../src/lib/words.ts'
import { articlesDir, readArticles } from './articles.ts'
import { cardSvg } from './cards/draw.ts'
import { cardFonts, fontFamily } from './cards/fonts.ts'
import { sha256 } from './prebuild/sha256.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: articlesDir },
    dist: { type: 'string', default: process.env['DIST_DIR'] || 'dist' },
  },
})

const cache = 'node_modules/.cache/jiangxun/cards'
const siteName = process.env['SITE_NAME'] || words.frame.siteName
const require = createRequire(import.meta.url)

interface Card {
  readonly id: string
  readonly svg: string
  readonly kept: string
}

function cardOf(article: Article): Card[] {
  const text = cardText(article, siteName)
  if (!canDraw(text)) return []
  const svg = cardSvg(text)
  return [{ id: article.id, svg, kept: join(cache, `${sha256(svg)}.png`) }]
}

/** Draws the cards that no earlier build has drawn. */
async function draw(cards: readonly Card[]): Promise<void> {
  if (cards.length === 0) return
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const fontBuffers = await cardFonts(cards.map(({ svg }) => svg).join(''))
  const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: fontFamily }
  for (const { svg, kept } of cards) {
    const drawn = new Resvg(svg, { font }).render()
    // Whole or not at all: another build may read it.
    const half = `${kept}.${process.pid}`
    await writeFile(half, drawn.asPng())
    await rename(half, kept)
    drawn.free()
  }
}

if (process.env['SITE_URL']) {
  await mkdir(cache, { recursive: true })
  const articles = (await readArticles(values.articles)).map(({ article }) => article)
  const cards = articles.flatMap(cardOf)
  const missing = cards.filter(({ kept }) => !existsSync(kept))
  const start = process.cpuUsage()
  await draw(missing)
  const { user, system } = process.cpuUsage(start)
  for (const { id, kept } of cards) await copyFile(kept, join(values.dist, 'articles', `${id}.png`))
  const each = missing.length === 0 ? 0 : Math.round((user + system) / 1000 / missing.length)
  console.log(
    `分享图：${cards.length} 张，新画 ${missing.length} 张，平均 ${each} 毫秒（CPU）；字体缺字不画的 ${articles.length - cards.length} 篇`,
  )
} else {
  console.log('分享图：没有设置 SITE_URL，不画')
}
