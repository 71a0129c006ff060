import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { attackList, canaryFile } from '../../src/pipeline/emit/attacks.fixture.ts'
import { type AttackedSite, buildAttacked } from './attacked.ts'
import { startBrowser } from './browser.ts'
import { costTests } from './cost.ts'
import { englishTests } from './english.ts'
import { axeFindings } from './axe-findings.ts'
import { readingTests } from './reading.ts'
import { feedFaults, wellFormed } from './feed-rules.ts'
import { accessTests } from './search-access.ts'
import { dialogTests } from './search-dialog.ts'
import { resultTests } from './search-results.ts'
import { outputTests } from './outputs.ts'
import { buildAndServe, project, type Served, type SiteUnderTest } from './site.ts'

/** A build and a browser on two busy cores. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

describe.for(['/', '/sub/'])('the built site at %s', (base) => {
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

  /** Opens a page and holds it to the promise: no error, no other host. */
  async function visit<T>(
    path: string,
    look: (page: Page) => Promise<T>,
    options: BrowserContextOptions = {},
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
      await page.goto(served.url + path)
      const seen = await look(page)
      expect(faults, path).toEqual([])
      return seen
    } finally {
      await context.close()
    }
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
  }

  // The same at any base: once is enough.
  if (base === '/') {
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
  dialogTests(site)
  accessTests(site)

  test('every page type reads without scripts', async () => {
    for (const path of pageTypes()) {
      await visit(
        path,
        async (page) => {
          const text = await page.locator('main').innerText()
          expect(text.length, path).toBeGreaterThan(40)
          const ways = await page.locator('nav a[href]').count()
          expect(ways, path).toBeGreaterThan(3)
        },
        { javaScriptEnabled: false },
      )
    }
  })

  test.for(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    for (const path of pageTypes()) {
      await visit(
        path,
        async (page) => {
          if (path.startsWith('search')) await page.locator('.hit').first().waitFor()
          expect(await axeFindings(page), path).toEqual([])
        },
        { colorScheme, viewport: { width: colorScheme === 'dark' ? 360 : 1280, height: 800 } },
      )
    }
  })

  test('no page is wider than a narrow phone', async () => {
    for (const path of pageTypes()) {
      const width = await visit(
        path,
        (page) => page.evaluate(() => document.documentElement.scrollWidth),
        { viewport: { width: 320, height: 640 } },
      )
      expect(width, path).toBeLessThanOrEqual(320)
    }
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

/** All pages, and under a path too, take some minutes: `ATTACKED_PAGES=all`. */
const everyAttackedPage = process.env['ATTACKED_PAGES'] === 'all'

englishTests()

describe.for(everyAttackedPage ? ['/', '/sub/'] : ['/'])(
  'a site of attacked pages at %s',
  (base) => {
    let served: AttackedSite
    let browser: Browser

    beforeAll(async () => {
      served = await buildAttacked(base)
      browser = await startBrowser()
    })

    afterAll(async () => {
      await browser?.close()
      await served?.close()
    })

    const written = () => readdirSync(served.articles).filter((name) => name.endsWith('.mdx'))

    test('nothing ran while it was built', () => {
      expect(existsSync(join(project, canaryFile))).toBe(false)
      expect(existsSync(canaryFile)).toBe(false)
    })

    test('no page is missing: each has its article, or a reason of its own', () => {
      const lines = readFileSync(join(served.articles, 'set-aside.jsonl'), 'utf8')
        .trim()
        .split('\n')
      const reasons: string[] = lines.map((line) => JSON.parse(line).reason)
      expect(written().length + reasons.length).toBe(attackList.length)
      expect(written().length).toBeGreaterThan(attackList.length * 0.95)
      // `unsafe`, `invalid` and `internal` would be defects of ours.
      expect(
        reasons.filter((reason) => !/^(?:no-body|unknown-format|garbled)$/.test(reason)),
      ).toEqual([])
      const built = written().map((name) =>
        join(served.dir, 'articles', name.replace('.mdx', ''), 'index.html'),
      )
      expect(built.filter((file) => !existsSync(file))).toEqual([])
    })

    test('most attacks stand in their article as text', () => {
      const all = written()
        .map((name) => readFileSync(join(served.articles, name), 'utf8'))
        .join('\n')
      const told = attackList.filter(({ text }) => all.includes(JSON.stringify(text).slice(1, -1)))
      expect(told.length).toBeGreaterThan(attackList.length * 0.7)
    })

    test('feed, sitemap, JSON-LD and every page are well-formed', async () => {
      for (const name of ['rss.xml', 'sitemap.xml']) {
        expect(() => wellFormed(readFileSync(join(served.dir, name), 'utf8')), name).not.toThrow()
      }
      expect(feedFaults(readFileSync(join(served.dir, 'rss.xml'), 'utf8'))).toEqual([])
      expect((await htmlFaults(served.dir)).slice(0, 20)).toEqual([])
    })

    test('no page runs, asks or loads anything in a browser', async () => {
      const context = await browser.newContext({ locale: 'zh-CN' })
      const faults: string[] = []
      const page = await context.newPage()
      page.on('dialog', (dialog) => {
        faults.push(`${page.url()} dialog ${dialog.message()}`)
        dialog.dismiss()
      })
      page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${page.url()} ${message.text()}`)
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(served.url)) faults.push(`request to ${request.url()}`)
      })
      const step = everyAttackedPage ? 1 : 6
      const some = pages(served.dir).filter((_, index) => index % step === 0)
      const query = encodeURIComponent('"><img src=x onerror=canary=1>{process}')
      for (const path of [
        ...some.map((file) => relative(served.dir, file)),
        `search/?q=${query}`,
      ]) {
        await page.goto(served.url + path.replace(/index\.html$/, ''))
        expect(await page.evaluate(() => 'canary' in globalThis), path).toBe(false)
      }
      // A search draws titles and excerpts of what it finds by scripts.
      await page.goto(`${served.url}search/?q=${encodeURIComponent('技能竞赛')}`)
      await page.locator('.hit').first().waitFor()
      expect(await page.evaluate(() => 'canary' in globalThis)).toBe(false)
      expect(faults).toEqual([])
      await context.close()
    })
  },
)

function pages(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(dir, name))
}

/** What html-validate finds on the pages of a folder. */
async function htmlFaults(dir: string): Promise<string[]> {
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({
      extends: ['html-validate:standard'],
      rules: {
        // Astro writes void elements and boolean attributes in its own, valid style.
        'void-style': 'off',
        'doctype-style': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'no-trailing-whitespace': 'off',
        // Full titles are told to readers and share cards whole, at any length.
        'long-title': 'off',
      },
    }),
  )
  const report = await validator.validateMultipleFiles(pages(dir))
  return report.results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, ruleId, message }) =>
        `${relative(dir, filePath ?? '')}:${line} ${ruleId}: ${message}`,
    ),
  )
}
