/** Tests of what a reader meets: settings, evidence, copying, listening, paper. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { SiteUnderTest } from './site.ts'

/** Path of the first article of a built site whose page holds something. */
export function findArticle(dir: string, text: RegExp): string {
  const index = readFileSync(join(dir, 'sitemap.xml'), 'utf8')
  const paths = [...index.matchAll(/articles\/[0-9a-f]{16}\//g)].map(([path]) => path)
  const found = paths.find((path) => text.test(readFileSync(join(dir, path, 'index.html'), 'utf8')))
  if (found === undefined) throw new Error(`Cannot find an article with ${text}.`)
  return found
}

export const phone = { viewport: { width: 360, height: 780 } }

export function readingTests({ served, browser, pageTypes, visit }: SiteUnderTest): void {
  const articleWith = (text: RegExp) => findArticle(served().dir, text)

  /** Chooses by keyboard in the panel of settings. */
  async function choose(page: Page, label: string): Promise<void> {
    const panel = page.locator('#reading-settings')
    if ((await panel.getAttribute('open')) === null) {
      await panel.locator('summary').focus()
      await page.keyboard.press('Enter')
    }
    await panel.getByLabel(label, { exact: true }).focus()
    await page.keyboard.press('Space')
  }

  test('settings are chosen by keyboard, hold on the next page, and go back to the defaults', async () => {
    await visit('', async (page) => {
      const root = page.locator('html')
      await choose(page, '特大')
      await choose(page, '特宽')
      await choose(page, '高对比')
      await page.goto(`${served().url}archive/`)
      const kept = await root.evaluate(({ dataset }) => ({ ...dataset }))
      expect(kept).toMatchObject({ size: 'huge', leading: 'widest', theme: 'contrast' })
      const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
      expect(Number.parseFloat(size)).toBeCloseTo(21.6)

      await page.locator('#reading-settings summary').press('Enter')
      expect(await page.getByLabel('特大', { exact: true }).isChecked()).toBe(true)
      await page.locator('[data-reset]').press('Enter')
      expect(await root.getAttribute('data-size')).toBeNull()
      await page.keyboard.press('Escape')
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
      await page.reload()
      expect(await root.getAttribute('data-theme')).toBeNull()
    })
  })

  test('settings work for the page where the browser keeps nothing', async () => {
    const context = await browser().newContext()
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(served().url)
    await choose(page, '大')
    expect(await page.locator('html').getAttribute('data-size')).toBe('large')
    expect(faults).toEqual([])
    await context.close()
  })

  test('关怀版 is one choice, and an address can carry it', async () => {
    await visit('?care=1', async (page) => {
      const care = await page.evaluate(() => ({
        size: getComputedStyle(document.documentElement).fontSize,
        checked: document.querySelector<HTMLInputElement>('input[name=care]')?.checked,
      }))
      expect(Number.parseFloat(care.size)).toBeCloseTo(21.6)
      expect(care.checked).toBe(true)
    })
  })

  test('a field of the byline opens what it rests on, without scripts', async () => {
    await visit(
      articleWith(/日（推断）/),
      async (page) => {
        const date = page.locator('.byline details', { hasText: '推断' }).first()
        await date.locator('summary').click()
        expect(await date.locator('.basis').innerText()).toMatch(/推断：正文写到“.+”/)
        expect(await date.locator('blockquote').count()).toBeGreaterThan(0)
      },
      { javaScriptEnabled: false },
    )
  })

  test('key points and figures lead to the block that holds their sentence', async () => {
    await visit(articleWith(/id="figures"/), async (page) => {
      const lost = await page.evaluate(() => {
        const bare = (text: string | null | undefined) => (text ?? '').replace(/\s/g, '')
        const links = document.querySelectorAll<HTMLAnchorElement>(
          '#key-points ~ ol a, #figures th[scope=rowgroup] a, [aria-labelledby=figures] tbody th a',
        )
        const wrong = [...links].filter((link) => {
          const block = document.querySelector(link.hash)
          return !bare(block?.textContent).includes(bare(link.textContent))
        })
        return { links: links.length, wrong: wrong.map((link) => link.textContent) }
      })
      expect(lost.links).toBeGreaterThan(2)
      expect(lost.wrong).toEqual([])
    })
  })

  test('copied text ends with source, day and address; a word does not', async () => {
    await visit(articleWith(/来源/), async (page) => {
      const copied = await page.evaluate(() => {
        const copy = (range: Range) => {
          getSelection()?.removeAllRanges()
          getSelection()?.addRange(range)
          const clipboardData = new DataTransfer()
          const event = new ClipboardEvent('copy', {
            clipboardData,
            bubbles: true,
            cancelable: true,
          })
          document.querySelector('#b0')?.dispatchEvent(event)
          return clipboardData.getData('text/plain')
        }
        const [whole, word] = [new Range(), new Range()]
        const block = document.querySelector('#b0')
        if (block) whole.selectNodeContents(block)
        const text = document.createTreeWalker(block ?? document, NodeFilter.SHOW_TEXT)
        for (let node = text.nextNode(); node; node = text.nextNode()) {
          if ((node.textContent ?? '').trim().length < 4) continue
          word.setStart(node, 0)
          word.setEnd(node, 3)
          break
        }
        return [copy(whole), copy(word)]
      })
      expect(copied[0]).toMatch(/\n〔.+，.+，.+〕$/)
      expect(copied[1]).toBe('')
    })
  })

  test('reads aloud block by block, and stops', async () => {
    const context = await browser().newContext()
    await context.addInitScript(() => {
      const said: string[] = []
      Object.assign(window, { said })
      const synthesis = {
        cancel() {},
        speak(utterance: SpeechSynthesisUtterance) {
          said.push(utterance.text)
          utterance.onstart?.(new Event('start') as SpeechSynthesisEvent)
          if (said.length < 2) utterance.onend?.(new Event('end') as SpeechSynthesisEvent)
        },
      }
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    })
    const page = await context.newPage()
    await page.goto(served().url + articleWith(/id="b2"/))
    const button = page.locator('[data-aloud]')
    await button.click()
    expect(await button.innerText()).toBe('停止朗读')
    const second = await page.locator('#b1').textContent()
    expect(await page.evaluate(() => Reflect.get(window, 'said')[1])).toBe(second)
    expect(await page.locator('[data-reading]').getAttribute('id')).toBe('b1')
    await button.click()
    expect(await page.locator('[data-reading]').count()).toBe(0)
    await context.close()
  })

  test('the tile grid says the same as its table', async () => {
    await visit('regions/', async (page) => {
      const counts = await page.evaluate(() => {
        const texts = (selector: string) =>
          [...document.querySelectorAll(selector)].map((cell) => Number(cell.textContent)).sort()
        return [texts('figure li b'), texts('figure + details td')]
      })
      expect(counts[0]).toHaveLength(34)
      expect(counts[1]).toEqual(counts[0])
    })
  })

  test('the contents of an issue lead to its parts, and on paper it starts at once', async () => {
    const month = pageTypes().find((path) => path.startsWith('months/')) ?? ''
    await visit(month, async (page) => {
      const contents = page.getByRole('navigation', { name: '本期目录' })
      const ids = await contents
        .getByRole('link')
        .evaluateAll((all) =>
          all.map((link) => document.querySelector((link as HTMLAnchorElement).hash)?.tagName),
        )
      expect(ids.length).toBeGreaterThan(2)
      expect(new Set(ids)).toEqual(new Set(['H2']))

      await page.emulateMedia({ media: 'print' })
      // The width of A4 within its margins, at 96 dots an inch.
      await page.setViewportSize({ width: 658, height: 980 })
      expect(await page.getByRole('navigation').count()).toBe(0)
      const tops = await page
        .locator('#overview, #leads')
        .evaluateAll((all) => all.map((heading) => heading.getBoundingClientRect().top))
      expect(Math.max(...tops)).toBeLessThan(490)
    })
  })
}
