/** What the tests of the search have in common. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe } from 'vitest'
import type { Served } from './site.ts'

export interface SearchedSite {
  readonly base: string
  /** The site; known once it is built. */
  served(): Served
  /** Opens a page and fails on any error, refusal of the policy or request to another host. */
  visit<T>(
    path: string,
    look: (page: Page) => Promise<T>,
    options?: BrowserContextOptions,
  ): Promise<T>
}

export const phone = { viewport: { width: 320, height: 640 }, hasTouch: true }

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
export function looksOf({ base, served }: SearchedSite) {
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

  /** Within the search: the rest of the page is looked at elsewhere. */
  async function axeFaults(page: Page): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page }).include('dialog[open], main').analyze()
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }

  return { once, articleText, search, hitLinks, searchInDialog, axeFaults }
}
