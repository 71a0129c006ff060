/** Accessibility as axe sees it. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What colours alone decide; a look that changes nothing else is asked no more. */
export const colourRules = ['color-contrast', 'link-in-text-block'] as const

/**
 * Findings of any weight, each with the first element it is about. `within`: a selector; without it
 * the whole page. Axe judges what is laid out: what waits below the first screen is shown to it too.
 */
export async function axeFindings(
  page: Page,
  { within, rules }: { readonly within?: string; readonly rules?: readonly string[] } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source)
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('* { content-visibility: visible !important }')
      document.adoptedStyleSheets.push(sheet)
    })
  }
  return page.evaluate(
    async ({ selector, names }) => {
      const checker: typeof axe = Reflect.get(window, 'axe')
      const { violations } = await checker.run(selector ?? document, {
        // Details of what passes are not read, and no page asks for a style sheet elsewhere.
        resultTypes: ['violations'],
        preload: false,
        ...(names && { runOnly: [...names] }),
      })
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    },
    { selector: within, names: rules },
  )
}
