/** How every page type looks: to axe, on a narrow phone, and at 400 %. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings, colourRules } from './axe-findings.ts'
import { phone } from './reading.ts'
import type { SiteUnderTest } from './site.ts'

const wide = { width: 1280, height: 800 }
const narrow = { width: 320, height: 640 }

/** Settings as attributes of the root, where the script of the settings puts them. */
const wear = (page: Page, settings: Readonly<Record<string, string>>) =>
  page.evaluate((kept) => {
    const { dataset } = document.documentElement
    for (const name of Object.keys(dataset)) delete dataset[name]
    Object.assign(dataset, kept)
  }, settings)

interface Look {
  readonly name: string
  readonly size: { readonly width: number; readonly height: number }
  readonly settings?: Readonly<Record<string, string>>
  readonly colorScheme?: 'light' | 'dark'
  /** For a look that changes colours and nothing else. */
  readonly rules?: readonly string[]
}

const looks: readonly Look[] = [
  { name: 'light', size: wide },
  { name: 'dark', size: wide, colorScheme: 'dark', rules: colourRules },
  { name: 'high contrast', size: wide, settings: { theme: 'contrast' }, rules: colourRules },
  { name: 'phone', size: phone.viewport },
  { name: '关怀版, phone', size: phone.viewport, settings: { care: 'on' } },
]

const widths: readonly Look[] = [
  { name: 'a narrow phone', size: narrow },
  {
    name: '400 %, the largest text in 关怀版',
    size: narrow,
    settings: { care: 'on', size: 'huge', leading: 'widest' },
  },
]

async function show(page: Page, { size, settings = {}, colorScheme = 'light' }: Look) {
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme })
  await wear(page, settings)
}

export function pageLookTests({ pageTypes, visit, visitEach }: SiteUnderTest): void {
  test('each look is another', async () => {
    await visit('', async (page) => {
      const seen = new Set<string>()
      for (const look of [...looks, ...widths]) {
        await show(page, look)
        const [colour, size] = await page.evaluate(() => {
          const { backgroundColor, color, fontSize } = getComputedStyle(document.body)
          return [`${backgroundColor} ${color}`, `${fontSize} ${innerWidth}`]
        })
        seen.add(`${colour} ${size}`)
      }
      expect(seen.size).toBe(looks.length + widths.length)
    })
  })

  // One load for all looks of a page: loading it and axe takes longer than what axe does.
  test('axe finds nothing in any look of any page type, and none is wider than its window', async () => {
    await visitEach(pageTypes(), async (page, path) => {
      if (path.startsWith('search')) await page.locator('.hit').first().waitFor()
      for (const look of looks) {
        await show(page, look)
        expect(await axeFindings(page, look), `${path}: ${look.name}`).toEqual([])
      }
      for (const look of widths) {
        await show(page, look)
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width, `${path}: ${look.name}`).toBeLessThanOrEqual(narrow.width)
      }
    })
  })
}
