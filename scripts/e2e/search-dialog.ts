/** The dialog of every page, and the marks where it leads. */
import { describe, expect, test } from 'vitest'
import {
  dialogOf,
  fieldOf,
  optionsOf,
  statusOf,
  activeText,
  paramsOf,
  looksOf,
} from './search-looks.ts'
import type { SiteUnderTest } from './site.ts'

export function dialogTests(site: SiteUnderTest): void {
  const { served, visit } = site
  const { search, searchInDialog } = looksOf(site)

  describe('the dialog', () => {
    test('loads nothing of the search before it is opened', async () => {
      await visit('', async (page) => {
        const asked: string[] = []
        page.on('request', (request) => asked.push(request.url()))
        const loaded = await page.evaluate(() =>
          performance.getEntriesByType('resource').map(({ name }) => name),
        )
        expect(loaded.filter((name) => /pagefind|dialog|engine/.test(name))).toEqual([])
        await searchInDialog(page, '工匠学院')
        expect(asked.some((name) => name.includes('/pagefind/'))).toBe(true)
      })
    })

    test('opens by /, by Ctrl+K and by its button; closing gives the focus back', async () => {
      await visit('about/', async (page) => {
        const opener = page.getByRole('button', { name: '检索' }).first()
        await opener.focus()
        for (const open of [
          () => page.keyboard.press('/'),
          () => page.keyboard.press('Control+k'),
          () => page.keyboard.press('Enter'),
          () => page.keyboard.press('Space'),
        ]) {
          await open()
          await dialogOf(page).waitFor()
          expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(
            true,
          )
          await page.keyboard.type('工匠')
          await page.keyboard.press('Escape')
          await dialogOf(page).waitFor({ state: 'hidden' })
          expect(await opener.evaluate((it) => it === document.activeElement)).toBe(true)
        }
      })
    })

    test('closes by Escape while its scripts are still on their way', async () => {
      await visit('about/', async (page) => {
        let arrive = () => {}
        const arrived = new Promise<void>((resolve) => (arrive = resolve))
        await page.route(/\/dialog\.[\w-]+\.js$/, async (route) => {
          await arrived
          await route.continue()
        })
        await page.keyboard.press('/')
        await dialogOf(page).waitFor()
        await page.keyboard.type('工匠')
        await page.keyboard.press('Escape')
        await dialogOf(page).waitFor({ state: 'hidden' })
        arrive()
        await searchInDialog(page, '工匠学院')
      })
    })

    test('keeps the focus inside, and closes by its button and by a press outside', async () => {
      await visit('', async (page) => {
        await searchInDialog(page, '工匠学院')
        for (let tab = 0; tab < 12; tab += 1) {
          await page.keyboard.press('Tab')
          const outside = await page.evaluate(
            () =>
              document.activeElement !== document.body &&
              document.activeElement?.closest('dialog') === null,
          )
          expect(outside).toBe(false)
        }
        await dialogOf(page).getByRole('button', { name: '关闭' }).click()
        await dialogOf(page).waitFor({ state: 'hidden' })
        await page.keyboard.press('/')
        await page.mouse.click(5, 400)
        await dialogOf(page).waitFor({ state: 'hidden' })
      })
    })

    test('/ writes a stroke where text is written, and can be switched off', async () => {
      await visit('search/', async (page) => {
        await fieldOf(page).fill('a')
        await page.keyboard.press('/')
        expect(await fieldOf(page).inputValue()).toBe('a/')
        await page.locator('h1').click()
        await page.keyboard.press('/')
        expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true)
      })
      await visit('', async (page) => {
        await page.keyboard.press('/')
        await page.getByLabel('按 / 键打开检索').uncheck()
        await page.keyboard.press('Escape')
        await page.reload()
        await page.keyboard.press('/')
        expect(await dialogOf(page).isVisible()).toBe(false)
        await page.keyboard.press('Control+k')
        expect(await dialogOf(page).isVisible()).toBe(true)
      })
    })

    test('leads from question to article and its marks by keyboard alone', async () => {
      await visit('', async (page) => {
        await searchInDialog(page, '工匠学院')
        const field = fieldOf(page)
        expect(await field.getAttribute('aria-expanded')).toBe('true')
        await page.keyboard.press('ArrowDown')
        const first = await activeText(page)
        expect(await optionsOf(page).first().getAttribute('aria-selected')).toBe('true')
        await page.keyboard.press('ArrowDown')
        expect(await activeText(page)).not.toBe(first)
        await page.keyboard.press('ArrowUp')
        expect(await activeText(page)).toBe(first)
        // Around: from the first through the field to the last.
        await page.keyboard.press('ArrowUp')
        expect(await activeText(page)).toBeNull()
        await page.keyboard.press('ArrowUp')
        expect(await activeText(page)).toBe(await optionsOf(page).last().textContent())

        const article = page.locator('[role="option"].article[aria-selected="true"]')
        for (let step = 0; step < 20 && (await article.count()) === 0; step += 1) {
          await page.keyboard.press('ArrowDown')
        }
        await page.keyboard.press('Enter')
        await page.waitForURL(/\/articles\/.*\?h=/)

        await statusOf(page, /已标出“工匠学院”，\d+ 处/).waitFor()
        const marks = () => page.evaluate(() => CSS.highlights.get('search')?.size ?? 0)
        expect(await marks()).toBeGreaterThan(0)
        await page.getByRole('button', { name: '下一处' }).press('Enter')
        await statusOf(page, /^第 1 处，共 \d+ 处$/).waitFor()
        await page.getByRole('button', { name: '上一处' }).press('Enter')
        await statusOf(page, /^第 (\d+) 处，共 \1 处$/).waitFor()
        await page.getByRole('button', { name: '不再标出' }).press('Enter')
        expect(await marks()).toBe(0)
        expect(paramsOf(page).has('h')).toBe(false)
        expect(await page.locator('.marks').count()).toBe(0)
      })
    })

    test.for([true, false])(
      'every place is marked, over explained terms too: highlights %s',
      async (able) => {
        await visit(search('山东省总工会'), async (page) => {
          if (!able) await page.addInitScript('Reflect.deleteProperty(CSS, "highlights")')
          await page.locator('.hit h2 a').first().click()
          const status = statusOf(page, '已标出“山东省总工会”')
          await status.waitFor()
          const text = await page
            .locator('h1, [data-article-body]')
            .evaluateAll((all) => all.map((it) => it.textContent).join('\n'))
          expect(await status.innerText()).toContain(`${text.split('山东省总工会').length - 1} 处`)
          expect((await page.locator('[data-article-body] mark').count()) > 0).toBe(!able)
          await page.getByRole('button', { name: '下一处' }).click()
          await page.getByRole('button', { name: '不再标出' }).click()
          expect(await page.locator('[data-article-body] mark').count()).toBe(0)
          const after = await page
            .locator('h1, [data-article-body]')
            .evaluateAll((all) => all.map((it) => it.textContent).join('\n'))
          expect(after).toBe(text)
        })
      },
    )

    test('Enter in the field goes to the page of all results', async () => {
      await visit('', async (page) => {
        await searchInDialog(page, '工匠学院')
        await page.keyboard.press('Enter')
        await page.waitForURL(/\/search\/\?q=/)
        await page.locator('.hit').first().waitFor()
        expect(paramsOf(page).get('q')).toBe('工匠学院')
      })
    })

    test('takes a suggestion into the field and shows its articles', async () => {
      await visit('', async (page) => {
        await searchInDialog(page, 'gjxy')
        await statusOf(page, /建议 \d+ 条/).waitFor()
        await optionsOf(page).filter({ hasText: '工匠学院' }).first().click()
        expect(await fieldOf(page).inputValue()).toBe('工匠学院')
        await statusOf(page, /^“工匠学院”：\d+ 篇/).waitFor()
        expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true)
      })
    })

    test('announces what was found', async () => {
      await visit('', async (page) => {
        await searchInDialog(page, '工匠学院')
        await statusOf(page, /^“工匠学院”：\d+ 篇/).waitFor()
        await fieldOf(page).fill('蠹鱼罅隙')
        await statusOf(page, '没有找到“蠹鱼罅隙”').waitFor()
        expect(await dialogOf(page).getByRole('link', { name: '按地区看' }).isVisible()).toBe(true)
        expect(await fieldOf(page).getAttribute('aria-activedescendant')).toBeNull()
      })
    })

    test('remembers searches in this browser until they are deleted', async () => {
      await visit('', async (page) => {
        for (const q of ['工匠学院', '技能竞赛', '产改']) {
          await searchInDialog(page, q)
          await page.keyboard.press('Enter')
          await page.waitForURL(/\/search\//)
          await page.goto(served().url)
        }
        await page.keyboard.press('/')
        await optionsOf(page).first().waitFor()
        expect(await optionsOf(page).allInnerTexts()).toEqual(['产改', '技能竞赛', '工匠学院'])

        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('Delete')
        await statusOf(page, '已删去“产改”').waitFor()
        await page.getByRole('button', { name: '删去“工匠学院”' }).click()
        expect(await optionsOf(page).allInnerTexts()).toEqual(['技能竞赛'])
        await page.getByRole('button', { name: '清空检索记录' }).click()
        expect(await optionsOf(page).count()).toBe(0)
        expect(await page.evaluate(() => localStorage.getItem('jiangxun-search'))).not.toContain(
          '技能',
        )
      })
    })
  })
}
