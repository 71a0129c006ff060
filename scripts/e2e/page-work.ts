/** What loading a page costs: how far things move, and how long the main thread is busy at once. */
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'astro/zod'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** Cumulative layout shift of a load with the processor slowed to a quarter. */
export async function layoutShift(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
): Promise<number> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const shifts = await page.evaluate(() => Reflect.get(window, 'shifts'))
  await context.close()
  return z
    .array(z.number())
    .parse(shifts)
    .reduce((sum, shift) => sum + shift, 0)
}

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      tdur: z.number().optional(),
      args: z.looseObject({ name: z.unknown() }).partial().optional(),
    }),
  ),
})

const runs = 3

/**
 * CPU milliseconds of the longest task of the main thread while a page loads, the least of three
 * runs: what the machine does besides does not count.
 */
export async function longestTask(
  browser: Browser,
  { url, html }: { readonly url?: string; readonly html?: string },
): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 } })
    const page = await context.newPage()
    await page.goto('about:blank')
    times.push(await tracedLoad(browser, page, { url, html }))
    await context.close()
  }
  return Math.min(...times)
}

async function tracedLoad(
  browser: Browser,
  page: Page,
  { url, html }: { readonly url?: string | undefined; readonly html?: string | undefined },
): Promise<number> {
  const path = join(tmpdir(), `jiangxun-trace-${process.pid}.json`)
  await browser.startTracing(page, { path, categories: ['toplevel', '__metadata'] })
  if (html !== undefined) await page.setContent(html)
  if (url !== undefined) await page.goto(url)
  await page.waitForTimeout(300)
  await browser.stopTracing()
  const { traceEvents } = traceSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  rmSync(path)

  const threadOf = ({ pid, tid }: { pid: number; tid: number }) => `${pid}:${tid}`
  const named = traceEvents.filter(({ name }) => name === 'thread_name')
  const mains = new Set(
    named.filter(({ args }) => args?.name === 'CrRendererMain').map((event) => threadOf(event)),
  )
  const tasks = traceEvents.filter(
    (event) => /RunTask$/.test(event.name) && mains.has(threadOf(event)),
  )
  if (tasks.length === 0) throw new Error('Cannot measure: the trace holds no task of the page.')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}
