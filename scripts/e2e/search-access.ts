/** Input methods, phones, browsers without scripts, axe, OpenSearch. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { phone, dialogOf, fieldOf, optionsOf, statusOf, paramsOf, looksOf } from './search-looks.ts'
import { axeFindings } from './axe-findings.ts'
import type { SiteUnderTest } from './site.ts'

export function accessTests(site: SiteUnderTest): void {
  const { base, served, visit } = site
  const { once, search } = looksOf(site)
  /** The rest of the page is looked at elsewhere. */
  const searchFindings = (page: Page) => axeFindings(page, { within: 'dialog[open], main' })

  once('an input method', () => {
    test.for(['', 'search/'])('is not searched for while it composes: /%s', async (path) => {
      await visit(path, async (page) => {
        if (path === '') await page.keyboard.press('/')
        else await fieldOf(page).focus()
        // The dialog's scripts are there once the former searches are.
        await page.waitForLoadState('networkidle')
        const devtools = await page.context().newCDPSession(page)
        const compose = (text: string) =>
          devtools.send('Input.imeSetComposition', {
            text,
            selectionStart: text.length,
            selectionEnd: text.length,
          })
        for (const text of ['g', 'go', 'gong', 'gong ji', 'gong jiang']) await compose(text)
        await page.waitForTimeout(500)
        expect(await optionsOf(page).count()).toBe(0)
        expect(await statusOf(page, /gong/).count()).toBe(0)

        // The key that takes the candidate is the input method's, in the order of Safari too:
        // there it follows the end of the composition, told by its code alone.
        await devtools.send('Input.insertText', { text: '工匠' })
        await fieldOf(page).evaluate((field) => {
          const key = new KeyboardEvent('keydown', {
            key: 'Enter',
            bubbles: true,
            cancelable: true,
          })
          Object.defineProperty(key, 'keyCode', { value: 229 })
          field.dispatchEvent(key)
          if (field instanceof HTMLInputElement) field.form?.requestSubmit()
          field.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', bubbles: true }))
        })
        expect(paramsOf(page).has('q')).toBe(false)
        expect(await fieldOf(page).inputValue()).toBe('工匠')

        if (path === '') await statusOf(page, /^“工匠”：/).waitFor()
        await page.keyboard.press('Enter')
        await page.waitForURL(/\?q=/)
        await statusOf(page, /^“工匠”：/).waitFor()
      })
    })
  })

  once('a phone of 320 px', () => {
    test('shows dialog, results and filters without going sideways', async () => {
      await visit(
        '',
        async (page) => {
          await page.getByRole('button', { name: '检索' }).first().tap()
          await page.keyboard.type('工匠学院')
          await page.locator('[role="option"].article').first().waitFor()
          const box = await dialogOf(page).boundingBox()
          expect(box).toMatchObject({ x: 0, y: 0, width: 320, height: 640 })
          const wide = () =>
            page.evaluate(() =>
              [...document.querySelectorAll('dialog[open], dialog[open] *, main, main *')]
                .filter((it) => it.getBoundingClientRect().right > innerWidth + 1)
                .map((it) => it.outerHTML.slice(0, 80)),
            )
          expect(await wide()).toEqual([])
          await page.getByRole('button', { name: '检索', exact: true }).last().tap()
          await page.waitForURL(/\/search\//)
          await page.locator('.hit').first().waitFor()
          await page.locator('summary', { hasText: '筛选' }).tap()
          await page.locator('label.option').first().tap()
          await page.locator('.chips button').first().waitFor()
          expect(await wide()).toEqual([])
        },
        phone,
      )
    })
  })

  describe('without scripts', () => {
    test('the button leads to a form, and the form to archive, regions and topics', async () => {
      await visit(
        '',
        async (page) => {
          await page.locator('[data-search-open]').click()
          await page.locator('#q').fill('工匠')
          await page.getByRole('button', { name: '检索', exact: true }).click()
          expect(paramsOf(page).get('q')).toBe('工匠')
          const main = page.locator('main')
          expect(await main.innerText()).toContain('需要 JavaScript')
          for (const way of ['archive', 'regions', 'topics']) {
            expect(await main.locator(`a[href="${base}${way}/"]`).first().isVisible()).toBe(true)
          }
          await main.locator(`a[href^="${base}topics/"]`).nth(1).click()
          expect(await main.locator('a[href*="/articles/"]').count()).toBeGreaterThan(0)
        },
        { javaScriptEnabled: false },
      )
    })
  })

  once('axe finds nothing', () => {
    const looks = {
      light: { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
      dark: { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
      phone: { colorScheme: 'dark', ...phone },
    } as const

    test.for(Object.keys(looks))('in the dialog and on the page: %s', async (name) => {
      const options = looks[name as keyof typeof looks]
      await visit(
        '',
        async (page) => {
          await page.evaluate(() =>
            localStorage.setItem('jiangxun-search', JSON.stringify({ recent: ['工匠', '产改'] })),
          )
          await page.keyboard.press('/')
          await optionsOf(page).first().waitFor()
          expect(await searchFindings(page), 'former searches').toEqual([])
          await page.keyboard.type('工匠')
          await page.locator('[role="option"].article').first().waitFor()
          await page.keyboard.press('ArrowDown')
          expect(await searchFindings(page), 'results').toEqual([])
          await fieldOf(page).fill('蠹鱼罅隙')
          await statusOf(page, '没有找到').waitFor()
          expect(await searchFindings(page), 'nothing found').toEqual([])
        },
        options,
      )
      await visit(
        search('工匠', '&year=2024'),
        async (page) => {
          await page.locator('.hit').first().waitFor()
          await fieldOf(page).click()
          await page.keyboard.type('学院')
          await page.waitForTimeout(300)
          expect(await searchFindings(page), 'page').toEqual([])
        },
        options,
      )
      await visit(
        search('蠹鱼罅隙', '&year=2024'),
        async (page) => {
          await statusOf(page, '没有找到').waitFor()
          expect(await searchFindings(page), 'empty page').toEqual([])
        },
        options,
      )
    })
  })

  describe('offered to browsers', () => {
    test('the description is linked, and its address finds', async () => {
      await visit('', async (page) => {
        const href = await page.locator('link[rel="search"]').getAttribute('href')
        expect(href).toBe(`${base}opensearch.xml`)
        const xml = readFileSync(join(served().dir, 'opensearch.xml'), 'utf8')
        const template = /template="([^"]+)"/.exec(xml)?.[1] ?? ''
        expect(template).toBe(`https://digest.example${base}search/?q={searchTerms}`)
        const json = await page.locator('script[type="application/ld+json"]').textContent()
        expect(json).toContain(`https://digest.example${base}search/?q={search_term_string}`)
        const { pathname, search: query } = new URL(template.replace('{searchTerms}', '工匠'))
        await page.goto(new URL(pathname + query, served().url).href)
        await statusOf(page, /^“工匠”：/).waitFor()
      })
    })
  })
}
