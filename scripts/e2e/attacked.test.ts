import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { attackList, canaryFile } from '../../src/pipeline/emit/attacks.fixture.ts'
import { type AttackedSite, buildAttacked } from './attacked.ts'
import { startBrowser } from './browser.ts'
import { feedFaults, wellFormed } from './feed-rules.ts'
import { htmlFaults, pages } from './html-faults.ts'
import { project } from './site.ts'

/** All pages, and under a path too, take some minutes: `ATTACKED_PAGES=all`. */
const everyAttackedPage = process.env['ATTACKED_PAGES'] === 'all'

/** A build and a browser on two busy cores. */
vi.setConfig({ testTimeout: everyAttackedPage ? 1_800_000 : 240_000, hookTimeout: 240_000 })

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
