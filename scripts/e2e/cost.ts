/** Tests of what a page costs its reader: weight, calm, and time of the processor. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { layoutShift, longestTask } from './page-work.ts'
import { findArticle, phone } from './reading.ts'
import type { SiteUnderTest } from './site.ts'

export function costTests({ served, browser, pageTypes }: SiteUnderTest): void {
  const articleWith = (text: RegExp) => findArticle(served().dir, text)

  test('an article weighs at most 40 kB, of which 12 kB are scripts', async () => {
    const heaviest = pageTypes().find((path) => /^articles\/\w+\/$/.test(path)) ?? ''
    const loaded: { url: string; type: string; body: Promise<Buffer> }[] = []
    const context = await browser().newContext()
    const page = await context.newPage()
    page.on('response', (response) => {
      const type = response.request().resourceType()
      if (['document', 'stylesheet', 'script'].includes(type)) {
        loaded.push({ url: response.url(), type, body: response.body() })
      }
    })
    await page.goto(served().url + heaviest, { waitUntil: 'networkidle' })
    let [all, scripts] = [0, 0]
    for (const { type, body } of loaded) {
      const { length } = gzipSync(await body, { level: 9 })
      all += length
      if (type === 'script') scripts += length
    }
    await context.close()
    expect(loaded.length).toBeGreaterThan(3)
    expect(all).toBeLessThanOrEqual(40_000)
    expect(scripts).toBeLessThanOrEqual(12_000)
  })

  test('nothing moves while a page loads, on a slow phone and a wide screen', async () => {
    for (const path of ['', articleWith(/id="figures"/), 'archive/']) {
      for (const options of [phone, { viewport: { width: 1280, height: 800 } }]) {
        const shift = await layoutShift(browser(), served().url + path, options)
        // 0.00: a search button that settles by some pixels on a machine too busy to parse at once.
        expect(shift, path).toBeLessThan(0.005)
      }
    }
  })

  // A time of its own would measure the machine: the same text without style or script is the peer.
  test('the longest task of a page is no longer than twice that of its bare text', async () => {
    const path = articleWith(/id="story"/)
    const html = readFileSync(join(served().dir, path, 'index.html'), 'utf8')
    let [own, bare] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    // The least of both by turns: a busy machine makes any one of them longer.
    for (let turn = 0; turn < 8 && !(own / bare < 2); turn += 1) {
      own = Math.min(own, await longestTask(browser(), { url: served().url + path }))
      bare = Math.min(bare, await longestTask(browser(), { html: bareText(html) }))
    }
    expect(own / bare, `${own} ms : ${bare} ms`).toBeLessThan(2)
  })
}

/** The words of a page in paragraphs, and nothing else. */
function bareText(html: string): string {
  const text = html.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, '').split(/<[^>]+>/)
  const paragraphs = text.filter((part) => part.trim() !== '').map((part) => `<p>${part}</p>`)
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body>${paragraphs.join('')}</body></html>`
}
