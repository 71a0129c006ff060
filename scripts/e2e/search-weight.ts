/** What the scripts of the search weigh before a question asks for more than stands in the articles. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { fieldOf, looksOf, optionsOf } from './search-looks.ts'
import type { SiteUnderTest } from './site.ts'

/** Bytes of gzip: of one visit, with suggestions and results, and of both ways to search together. */
const budget = 20_000

/** Scripts that every page has for other things; and the loader of modules, which is Vite's. */
const others = /\/(?:preferences|ReadingSettings)/
const loader = /\/preload-helper/

export function weightTests(site: SiteUnderTest): void {
  const { served, visit } = site
  const { once, searchInDialog } = looksOf(site)

  const weigh = (paths: Iterable<string>): number =>
    [...paths].reduce(
      (sum, path) => sum + gzipSync(readFileSync(join(served().dir, path))).length,
      0,
    )

  async function scriptsOf(path: string, search: (page: Page) => Promise<void>) {
    const scripts = new Set<string>()
    await visit(path, async (page) => {
      page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname)
      })
      await page.reload()
      await search(page)
    })
    return new Set([...scripts].filter((one) => !others.test(one)))
  }

  once('the scripts of the search', () => {
    test('weigh at most 20 kB before a fallback', async () => {
      const dialog = await scriptsOf('', async (page) => {
        await searchInDialog(page, '工匠学院')
      })
      const ofPage = await scriptsOf('search/', async (page) => {
        await fieldOf(page).focus()
        await page.keyboard.type('工匠学院')
        await optionsOf(page).first().waitFor()
        await page.keyboard.press('Enter')
        await page.locator('.hit mark').first().waitFor()
      })
      for (const scripts of [dialog, ofPage]) {
        expect(
          [...scripts].filter((path) => /lenient|traditional|mended|numbers/.test(path)),
        ).toEqual([])
        expect(scripts.size).toBeGreaterThan(4)
        expect(weigh(scripts)).toBeLessThanOrEqual(budget)
      }
      const own = [...new Set([...dialog, ...ofPage])].filter((path) => !loader.test(path))
      expect(weigh(own)).toBeLessThanOrEqual(budget)
    })

    test('are fetched further when a question is not found as it stands', async () => {
      const scripts = await scriptsOf('search/?q=gongjiangxueyuan', async (page) => {
        await page.locator('.said strong').waitFor()
      })
      expect([...scripts].some((path) => path.includes('lenient'))).toBe(true)
    })
  })
}
