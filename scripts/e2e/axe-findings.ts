/** Accessibility as axe sees it. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * Findings of any weight, each with the first element it is about. `within`: a selector; without it
 * the whole page. Axe judges what is laid out: what waits below the first screen is shown to it too.
 */
export async function axeFindings(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(sheet)
  })
  // No page has frames, which the legacy mode leaves out; details of what passes are not read.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
