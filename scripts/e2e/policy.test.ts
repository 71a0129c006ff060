/** The policy alone: pages that nobody cleaned, escaped or scanned, in a real browser. */
import { createServer, type Server } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { contentSecurityPolicy, securityHeaders } from '../../src/lib/security.ts'
import { attacks } from '../../src/pipeline/emit/attacks.fixture.ts'
import { startBrowser } from './browser.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const texts = [...attacks.html, ...attacks.svg, ...attacks['json-ld'], ...attacks.address]

type Mode = 'none' | 'header' | 'meta'

let server: Server
let browser: Browser
let origin: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const mode = url.searchParams.get('mode')
    if (mode === 'header') {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    }
    const meta =
      mode === 'meta'
        ? `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`
        : ''
    const text = texts[Number(url.searchParams.get('attack'))] ?? ''
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    // In the text, in an attribute of each quoting, in an address, and in data for machines.
    response.end(`<!doctype html><html><head>${meta}<title>题</title>
<script type="application/ld+json">{"headline": "${text}"}</script></head><body><p>${text}</p>
<p title="${text}">甲</p><p title='${text}'>乙</p><a id="link" href="${text}">丙</a></body></html>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Cannot serve: no port.')
  origin = `http://127.0.0.1:${address.port}/`
  browser = await startBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** Which attacks run or load something under a mode, by their number. */
async function successes(mode: Mode, numbers: readonly number[]): Promise<number[]> {
  const context = await browser.newContext()
  const page = await context.newPage()
  let foreign = 0
  let dialogs = 0
  page.on('dialog', (dialog) => {
    dialogs += 1
    dialog.dismiss()
  })
  await context.route(/evil\.example|example\.cn/, (route) => {
    // Where a page goes, no policy says; what a page loads, it does.
    if (!route.request().isNavigationRequest()) foreign += 1
    return route.abort()
  })
  const found: number[] = []
  for (const number of numbers) {
    foreign = 0
    dialogs = 0
    const address = `${origin}?mode=${mode}&attack=${number}`
    // The page before may still be on its way to where its attack led: empty it first.
    await page.goto('about:blank').catch(() => undefined)
    const open = () => page.goto(address, { waitUntil: 'domcontentloaded' })
    await open()
      .catch(open)
      .catch(() => undefined)
    const ran = await page
      .evaluate(async () => {
        const link = document.querySelector<HTMLAnchorElement>('#link')
        if (link?.protocol === 'javascript:') link.click()
        await new Promise((resolve) => setTimeout(resolve, 60))
        return 'canary' in globalThis
      })
      // The page led away: navigation, which is the scan's to find.
      .catch(() => false)
    if (ran || foreign > 0 || dialogs > 0) found.push(number)
  }
  await context.close()
  return found
}

test('stops all that runs or loads without it, as a header and as a meta', async () => {
  const dangerous = await successes('none', [...texts.keys()])
  // Otherwise the test would prove nothing.
  expect(dangerous.length).toBeGreaterThan(25)
  for (const mode of ['header', 'meta'] as const) {
    const left = await successes(mode, dangerous)
    expect(
      left.map((number) => texts[number]),
      mode,
    ).toEqual([])
  }
})
