/** What the facets of the search page hold, count and keep in the address. */
import { expect, test } from 'vitest'
import { fieldOf, statusOf, boxOf, paramsOf, looksOf } from './search-looks.ts'
import type { SiteUnderTest } from './site.ts'

export function facetTests(site: SiteUnderTest): void {
  const { visit } = site
  const { search } = looksOf(site)

  test('filters narrow, count, stand in the address, go back and survive a reload', async () => {
    await visit(search('工会'), async (page) => {
      await page.locator('.hit').first().waitFor()
      const option = page.locator('label.option', { hasText: '省' }).first()
      const count = Number(await option.locator('.count').innerText())
      const value = await option.locator('.value').innerText()
      await option.click()
      await statusOf(page, `${count} 篇`).waitFor()
      expect(paramsOf(page).getAll('province')).toEqual([value])
      // What the reader pressed keeps the focus while the facets are drawn anew.
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`facet-province-${value}`)

      await page.reload()
      await statusOf(page, `${count} 篇`).waitFor()
      expect(await boxOf(page, 'province', value).isChecked()).toBe(true)
      expect(await page.title()).toMatch(/^工会 · /)

      const chip = page.getByRole('button', { name: `去掉筛选 省份：${value}` })
      await chip.click()
      await expect.poll(() => paramsOf(page).has('province')).toBe(false)
      await expect.poll(() => page.locator('.chips button').count()).toBe(0)
      await page.goBack()
      await statusOf(page, `${count} 篇`).waitFor()
      expect(await boxOf(page, 'province', value).isChecked()).toBe(true)
      await page.goForward()
      await expect.poll(() => boxOf(page, 'province', value).isChecked()).toBe(false)

      await page.getByRole('button', { name: '清除', exact: true }).click()
      await statusOf(page, '全部').waitFor()
      expect(new URL(page.url()).search).toBe('')
      expect(await fieldOf(page).inputValue()).toBe('')
    })
  })

  test('a chosen year opens its months; academies and competitions can be chosen', async () => {
    await visit('search/', async (page) => {
      const options = (facet: string) => page.locator(`input[id^="facet-${facet}-"]`)
      await page.locator('.hit').first().waitFor()
      expect(await options('month').count()).toBe(0)
      await options('year').first().click()
      await options('month').first().waitFor()
      const [year = ''] = paramsOf(page).getAll('year')
      const months = await options('month').evaluateAll((boxes) => boxes.map(({ id }) => id))
      expect(months.every((id) => id.startsWith(`facet-month-${year}-`))).toBe(true)
      expect(months.toSorted().toReversed()).toEqual(months)

      for (const facet of ['academy', 'competition']) {
        await page.goto(`${site.served().url}search/`)
        const option = page.locator('label.option', { has: options(facet) }).first()
        const name = await option.locator('.value').innerText()
        const count = Number(await option.locator('.count').innerText())
        await option.click()
        await statusOf(page, `${count} 篇`).waitFor()
        await page.locator('.hit h2 a').first().click()
        await page.waitForURL(/\/articles\//)
        expect(await page.locator('main').textContent()).toContain(name)
      }
    })
  })

  test('the state of review can be chosen, and is what the article says', async () => {
    for (const [state, told] of [
      ['机器整理', /机器整理，未经人工校订(?!；)/],
      ['机器整理，有存疑', /未经人工校订；把握不大的：/],
    ] as const) {
      await visit(`search/?review=${encodeURIComponent(state)}`, async (page) => {
        const box = boxOf(page, 'review', state)
        await box.waitFor()
        expect(await box.isChecked()).toBe(true)
        await page.locator('.hit h2 a').first().click()
        await page.waitForURL(/\/articles\//)
        expect(await page.locator('main').textContent()).toMatch(told)
      })
    }
  })
}
