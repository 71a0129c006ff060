/** What the tests of the search have in common. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import type { Facet } from '../../src/lib/search/types.ts'
import type { SiteUnderTest } from './site.ts'

export const phone = { viewport: { width: 320, height: 640 }, hasTouch: true }

/** The box of a value, by its id: values of other facets may begin with the same name. */
export const boxOf = (page: Page, facet: Facet, value: string) =>
  page.locator(`[id="facet-${facet}-${value}"]`)

export const dialogOf = (page: Page) => page.getByRole('dialog', { name: '检索' })
export const fieldOf = (page: Page) => page.getByRole('combobox', { name: '检索词' })
export const optionsOf = (page: Page) => page.locator('[role="option"]')
export const statusOf = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text })

/** Text of the active option, as screen readers find it. */
export const activeText = (page: Page) =>
  fieldOf(page).evaluate(
    (field) =>
      document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent ??
      null,
  )

export const paramsOf = (page: Page) => new URL(page.url()).searchParams

/** Ways to look at one site. */
export function looksOf({ base, served }: SiteUnderTest) {
  /** What has nothing to do with addresses is looked at once. */
  const once = describe.skipIf(base !== '/')

  const articleText = (link: string): string => {
    const path = new URL(link, served().url).pathname.slice(base.length)
    return readFileSync(join(served().dir, path, 'index.html'), 'utf8').replace(/<[^>]+>/g, '')
  }

  const search = (q: string, more = '') => `search/?q=${encodeURIComponent(q)}${more}`

  const hitLinks = (page: Page) =>
    page.locator('.hit h2 a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))

  /** Searches in the dialog and waits for its articles. */
  async function searchInDialog(page: Page, q: string): Promise<void> {
    await page.keyboard.press('/')
    await page.keyboard.type(q)
    await page.locator('[role="option"].article').first().waitFor()
  }

  return { once, articleText, search, hitLinks, searchInDialog }
}
