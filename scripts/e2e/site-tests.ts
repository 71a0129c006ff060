/** What the built site is held to at any base; a test file for each base, so that they run side by side. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { costTests } from './cost.ts'
import { feedFaults, wellFormed } from './feed-rules.ts'
import { htmlFaults, pages } from './html-faults.ts'
import { outputTests } from './outputs.ts'
import { pageLookTests } from './page-looks.ts'
import { readingTests } from './reading.ts'
import { accessTests } from './search-access.ts'
import { dialogTests } from './search-dialog.ts'
import { facetTests } from './search-facets.ts'
import { resultTests } from './search-results.ts'
import { weightTests } from './search-weight.ts'
import { buildAndServe, type Served, type SiteUnderTest } from './site.ts'

export function siteTests(base: string): void {
  describe(`the built site at ${base}`, () => {
    let served: Served
    let browser: Browser

    beforeAll(async () => {
      served = await buildAndServe(base)
      browser = await startBrowser()
    })

    afterAll(async () => {
      await browser?.close()
      await served?.close()
    })

    type See = <T>(path: string, look: (page: Page) => Promise<T>) => Promise<T>

    /** A window in which pages are opened one by one, each held to the promise: no error, no other host. */
    async function inWindow<T>(
      options: BrowserContextOptions,
      use: (see: See) => Promise<T>,
    ): Promise<T> {
      const context = await browser.newContext({ locale: 'zh-CN', ...options })
      const page = await context.newPage()
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text())
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(served.url) && !/^(?:data|blob):/.test(request.url())) {
          faults.push(`request to ${request.url()}`)
        }
      })
      try {
        return await use(async (path, look) => {
          await page.goto(served.url + path)
          const seen = await look(page)
          expect(faults, path).toEqual([])
          return seen
        })
      } finally {
        await context.close()
      }
    }

    const visit: SiteUnderTest['visit'] = (path, look, options = {}) =>
      inWindow(options, (see) => see(path, look))

    const visitEach: SiteUnderTest['visitEach'] = (paths, look, options = {}) =>
      inWindow(options, async (see) => {
        for (const path of paths) await see(path, (page) => look(page, path))
      })

    /** The page of a copy, which leads to the article that was kept. */
    function copyPage(): string {
      const ids = readdirSync(join(served.dir, 'articles')).filter((name) => !name.includes('.'))
      const read = (id: string) =>
        readFileSync(join(served.dir, 'articles', id, 'index.html'), 'utf8')
      return `articles/${ids.find((id) => read(id).includes('set-aside/#duplicate'))}/`
    }

    /** One page of each type, taken from the site itself. */
    function pageTypes(): string[] {
      const first = (folder: string) =>
        `${folder}/${
          readdirSync(join(served.dir, folder))
            .filter((name) => !name.includes('.'))
            .sort()[0]
        }/`
      return [
        '',
        first('articles'),
        `${first('articles')}cleaning/`,
        'regions/',
        first('regions'),
        'topics/',
        first('topics'),
        first('months'),
        'archive/',
        'search/?q=工匠学院',
        'set-aside/',
        'names/',
        'stories/',
        first('stories'),
        copyPage(),
        'names/programmes/',
        first('names/programmes'),
        'terms/',
        'corrections/',
        first('archive'),
        'feeds/',
        'data/',
        `hant/${first('articles')}`,
        'about/',
        'method/',
        '404.html',
      ]
    }

    const site: SiteUnderTest = {
      base,
      served: () => served,
      browser: () => browser,
      pageTypes,
      visit,
      visitEach,
    }

    // The same at any base: once is enough.
    if (base === '/') {
      pageLookTests(site)
      readingTests(site)
      costTests(site)
    }

    test('reads from the home page to an article and its cleaning record', async () => {
      await visit('', async (page) => {
        await page.locator('main a[href*="/articles/"]').first().click()
        await page.locator('[data-article-body]').waitFor()
        expect((await page.locator('h1').innerText()).length).toBeGreaterThan(4)
        expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')

        await page.locator('main a[href$="/cleaning/"]').click()
        await page.waitForURL(/\/cleaning\/$/)
        expect(await page.locator('main del').count()).toBeGreaterThan(0)
      })
    })

    outputTests(site)
    resultTests(site)
    facetTests(site)
    weightTests(site)
    dialogTests(site)
    accessTests(site)

    test('every page type reads without scripts', async () => {
      await visitEach(
        pageTypes(),
        async (page, path) => {
          const text = await page.locator('main').innerText()
          expect(text.length, path).toBeGreaterThan(40)
          const ways = await page.locator('nav a[href]').count()
          expect(ways, path).toBeGreaterThan(3)
        },
        { javaScriptEnabled: false },
      )
    })

    test('html-validate finds no error on any page', async () => {
      expect((await htmlFaults(served.dir)).slice(0, 20)).toEqual([])
    })

    test('every link inside the site leads to something', () => {
      const dead = new Set<string>()
      for (const file of pages(served.dir)) {
        const html = readFileSync(file, 'utf8')
        const at = new URL(relative(served.dir, file).replace(/index\.html$/, ''), served.url)
        for (const [, raw = ''] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
          const target = new URL(raw.replaceAll('&amp;', '&'), at)
          if (target.origin !== at.origin) continue
          if (!leads(target)) dead.add(`${relative(served.dir, file)} → ${raw}`)
        }
      }
      expect([...dead].slice(0, 20)).toEqual([])
    })

    const known = new Map<string, string | null>()

    function leads({ pathname, hash }: URL): boolean {
      if (!pathname.startsWith(base)) return false
      const path = pathname.slice(base.length)
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
      if (!known.has(file)) {
        try {
          known.set(file, readFileSync(join(served.dir, file), 'utf8'))
        } catch {
          known.set(file, null)
        }
      }
      const content = known.get(file)
      if (content === null || content === undefined) return false
      return hash === '' || content.includes(` id="${decodeURIComponent(hash.slice(1))}"`)
    }

    test('feed and sitemap are well-formed XML with absolute addresses of this site', () => {
      for (const name of ['rss.xml', 'atom.xml', 'sitemap.xml', 'opensearch.xml']) {
        const xml = readFileSync(join(served.dir, name), 'utf8')
        expect(() => wellFormed(xml), name).not.toThrow()
        const folder = name === 'opensearch.xml' ? 'search' : 'articles'
        expect(xml).toContain(`https://digest.example${base}${folder}/`)
      }
      expect(feedFaults(readFileSync(join(served.dir, 'rss.xml'), 'utf8'))).toEqual([])
    })

    test('an unknown address says so and offers ways on', async () => {
      const page = await (await browser.newContext()).newPage()
      const response = await page.goto(`${served.url}articles/none/`)
      expect(response?.status()).toBe(404)
      expect(await page.locator('main a').count()).toBeGreaterThan(1)
      await page.context().close()
    })
  })
}
