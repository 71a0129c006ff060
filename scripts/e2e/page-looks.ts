/** How every page type looks: to axe, and on a narrow phone. */
import { expect, test } from 'vitest'
import { axeFindings } from './axe-findings.ts'
import type { SiteUnderTest } from './site.ts'

export function pageLookTests({ pageTypes, visit }: SiteUnderTest): void {
  test.for(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    for (const path of pageTypes()) {
      await visit(
        path,
        async (page) => {
          if (path.startsWith('search')) await page.locator('.hit').first().waitFor()
          expect(await axeFindings(page), path).toEqual([])
        },
        { colorScheme, viewport: { width: colorScheme === 'dark' ? 360 : 1280, height: 800 } },
      )
    }
  })

  test('no page is wider than a narrow phone', async () => {
    for (const path of pageTypes()) {
      const width = await visit(
        path,
        (page) => page.evaluate(() => document.documentElement.scrollWidth),
        { viewport: { width: 320, height: 640 } },
      )
      expect(width, path).toBeLessThanOrEqual(320)
    }
  })
}
