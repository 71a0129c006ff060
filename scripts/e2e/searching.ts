/** The search in a real browser, on a site that is built and served already. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
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

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true }

const dialogOf = (page: Page) => page.getByRole('dialog', { name: '检索' })
const fieldOf = (page: Page) => page.getByRole('combobox', { name: '检索词' })
const optionsOf = (page: Page) => page.locator('[role="option"]')
const statusOf = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text })

/** Text of the active option, as screen readers find it. */
const activeText = (page: Page) =>
  fieldOf(page).evaluate(
    (field) =>
      document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent ??
      null,
  )

const paramsOf = (page: Page) => new URL(page.url()).searchParams

export function searchTests({ base, served, visit }: SearchedSite): void {
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

  describe('the results', () => {
    test.for([
      ['王庆祥', '王庆祥'],
      ['工匠学院', '工匠学院'],
      ['產改', '产改|产业工人队伍建设改革'],
      ['143所', '143所'],
      ['苏州工业园区', '苏州工业园区'],
      ['1.7万余名', '1.7万余名'],
      ['900000人次', '90万人次'],
      ['1＋20＋100', '1\\+20\\+100'],
    ] as const)('%s is found among the first three', async ([query, wanted]) => {
      await visit('search/', async (page) => {
        await fieldOf(page).fill(query)
        await page.keyboard.press('Enter')
        await page.locator('.hit mark').first().waitFor()
        const texts = (await hitLinks(page)).slice(0, 3).map(articleText)
        expect(texts.some((text) => new RegExp(wanted).test(text))).toBe(true)
        expect(paramsOf(page).get('q')).toBe(query)
      })
    })

    test.for([
      ['“工匠学院联盟”', '工匠学院联盟'],
      ['“2023-06-21”', '2023-06-21'],
    ] as const)('%s finds nothing but articles that hold it', async ([query, wanted]) => {
      await visit(search(query, '&stories=apart'), async (page) => {
        await page.locator('.hit').first().waitFor()
        const links = await hitLinks(page)
        expect(links.filter((link) => !articleText(link).includes(wanted))).toEqual([])
        const counts = await page.locator('.facet').first().locator('.count').allTextContents()
        expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(links.length)
      })
    })

    test('a hit says what is inferred, and takes no platform for the outlet', async () => {
      await visit(search('274个'), async (page) => {
        const byline = page.locator('.hit .byline').first()
        await byline.waitFor()
        const text = await byline.innerText()
        expect(text).toContain('来源未注明（见于网易江苏）')
        expect(text).toMatch(/推断/)
      })
    })

    test('a typing error is mended, said, and can be insisted on', async () => {
      await visit(search('工将学院'), async (page) => {
        const said = page.locator('.said')
        await said.getByText('您是不是要找“工匠学院”').waitFor()
        await page.locator('.hit mark').first().waitFor()
        await said.getByRole('link', { name: '仍然检索“工将学院”' }).click()
        await statusOf(page, '没有找到“工将学院”').waitFor()
        expect(paramsOf(page).get('verbatim')).toBe('yes')
        expect(await page.locator('.hit').count()).toBe(0)
        await page.goBack()
        await said.getByText('您是不是要找“工匠学院”').waitFor()
      })
    })

    test('what was left out of a question is said', async () => {
      await visit(search('有哪些工匠学院'), async (page) => {
        await page.locator('.said').getByText('问句里的词没有用来检索').waitFor()
        expect(await page.locator('.hit').count()).toBeGreaterThan(1)
      })
      await visit(search('工匠学院 蠹鱼罅隙'), async (page) => {
        await page.locator('.said').getByText('没有一篇文章含有全部检索词').waitFor()
        expect(await page.locator('.hit').count()).toBeGreaterThan(1)
      })
    })

    test('reports of one event are one result that unfolds, or each its own', async () => {
      await visit(search('工匠学院'), async (page) => {
        const fold = page.locator('.hit .same').first()
        await fold.waitFor()
        const summary = fold.locator('summary')
        const count = Number(/^(\d+) 篇报道同一事件$/.exec(await summary.innerText())?.[1])
        expect(count).toBeGreaterThan(1)
        expect(await fold.getByRole('link').first().isVisible()).toBe(false)
        await summary.press('Enter')
        const other = await fold.getByRole('link').first().getAttribute('href')
        expect(articleText(other ?? '')).toContain('工匠学院')

        const [, total, results] = /(\d+) 篇，同题报道归组后 (\d+) 条/.exec(
          await statusOf(page, '归组后').innerText(),
        ) ?? ['', '', '']
        expect(Number(results)).toBeLessThan(Number(total))
        await page.getByLabel('同题报道归为一条').uncheck()
        await statusOf(page, new RegExp(`“工匠学院”：${total} 篇$`)).waitFor()
        expect(paramsOf(page).get('stories')).toBe('apart')
        expect(await page.locator('.same').count()).toBe(0)
      })
    })

    test('figures that match stand by the result and lead to their sentence', async () => {
      await visit(search('90万人次'), async (page) => {
        const figure = page.locator('.hit .matching a').first()
        await figure.waitFor()
        expect(await figure.innerText()).toContain('90万人次')
        await figure.click()
        await page.waitForURL(/#b\d+$/)
        expect(await page.locator(':target').innerText()).toContain('90万人次')
      })
    })

    test('nothing found says so, and offers ways on', async () => {
      await visit(search('蠹鱼罅隙', '&year=2024'), async (page) => {
        await statusOf(page, '没有找到“蠹鱼罅隙”').waitFor()
        expect(await page.locator('.hit').count()).toBe(0)
        const help = page.locator('.help')
        expect(await help.getByRole('link').count()).toBeGreaterThan(2)
        await help.getByRole('button', { name: '清除筛选' }).click()
        await expect.poll(() => paramsOf(page).get('year')).toBeNull()
        expect(paramsOf(page).get('q')).toBe('蠹鱼罅隙')
      })
    })

    test('a query of nothing but signs finds nothing', async () => {
      await visit(search('，。'), async (page) => {
        await statusOf(page, '没有找到“，。”').waitFor()
        expect(await page.locator('.hit').count()).toBe(0)
      })
    })

    test('without a question all articles stand there, the newest first', async () => {
      await visit('search/', async (page) => {
        await page.locator('.hit').first().waitFor()
        expect(await statusOf(page, /^全部 \d+ 篇文章/).count()).toBe(1)
        expect(await page.getByLabel('排序').inputValue()).toBe('newest')
      })
    })

    test('sorts by day', async () => {
      await visit(search('工会'), async (page) => {
        await page.locator('.hit').first().waitFor()
        await page.getByLabel('排序').selectOption('newest')
        await expect.poll(() => paramsOf(page).get('sort')).toBe('newest')
        await expect
          .poll(async () => {
            const bylines = await page.locator('.hit > .byline').allInnerTexts()
            const days = bylines.flatMap((text) => text.match(/\d{4}-\d{2}-\d{2}/)?.[0] ?? [])
            return days.length > 3 && days.join() === [...days].sort().reverse().join()
          })
          .toBe(true)
      })
    })
  })

  describe('the state of the search page', () => {
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
        expect(await page.evaluate(() => document.activeElement?.id)).toBe(
          `facet-province-${value}`,
        )

        await page.reload()
        await statusOf(page, `${count} 篇`).waitFor()
        expect(await page.getByRole('checkbox', { name: value }).isChecked()).toBe(true)
        expect(await page.title()).toMatch(/^工会 · /)

        const chip = page.getByRole('button', { name: `去掉筛选 省份：${value}` })
        await chip.click()
        await expect.poll(() => paramsOf(page).has('province')).toBe(false)
        await expect.poll(() => page.locator('.chips button').count()).toBe(0)
        await page.goBack()
        await statusOf(page, `${count} 篇`).waitFor()
        expect(await page.getByRole('checkbox', { name: value }).isChecked()).toBe(true)
        await page.goForward()
        await expect.poll(() => page.getByRole('checkbox', { name: value }).isChecked()).toBe(false)

        await page.getByRole('button', { name: '清除', exact: true }).click()
        await statusOf(page, '全部').waitFor()
        expect(new URL(page.url()).search).toBe('')
        expect(await fieldOf(page).inputValue()).toBe('')
      })
    })

    test('more results are listed on demand, and are there again on the way back', async () => {
      await visit(search('工会'), async (page) => {
        const hits = page.locator('.hit')
        await hits.first().waitFor()
        const before = await hits.count()
        await page.getByRole('button', { name: /^再看/ }).click()
        await expect.poll(() => hits.count()).toBeGreaterThan(before)
        expect(await page.evaluate(() => document.activeElement?.closest('.hit') !== null)).toBe(
          true,
        )
        await statusOf(page, /^已列出 \d+ 条/).waitFor()
        const listed = await hits.count()
        const last = hits.nth(listed - 1).locator('h2 a')
        await last.scrollIntoViewIfNeeded()
        const at = await page.evaluate(() => scrollY)
        await last.click()
        await page.waitForURL(/\/articles\//)
        await page.goBack()
        await hits.nth(listed - 1).waitFor()
        await expect
          .poll(async () => Math.abs((await page.evaluate(() => scrollY)) - at))
          .toBeLessThan(40)
      })
    })

    test('one question after another: back leads through them', async () => {
      await visit('search/', async (page) => {
        for (const q of ['工匠', '竞赛']) {
          await fieldOf(page).fill(q)
          await page.keyboard.press('Enter')
          await statusOf(page, `“${q}”：`).waitFor()
        }
        await page.goBack()
        await statusOf(page, '“工匠”：').waitFor()
        expect(await fieldOf(page).inputValue()).toBe('工匠')
      })
    })
  })

  describe('the field of the search page', () => {
    test('suggests by initials, announces, and searches for what is chosen', async () => {
      await visit('search/', async (page) => {
        await fieldOf(page).focus()
        await page.keyboard.type('gjxy')
        await optionsOf(page).first().waitFor()
        expect(await fieldOf(page).getAttribute('aria-expanded')).toBe('true')
        await statusOf(page, /建议 \d+ 条/).waitFor()
        await page.keyboard.press('ArrowDown')
        expect(await activeText(page)).toContain('工匠学院')
        await page.keyboard.press('Escape')
        expect(await optionsOf(page).count()).toBe(0)
        expect(await fieldOf(page).inputValue()).toBe('gjxy')
        await page.keyboard.press('ArrowDown')
        await optionsOf(page).first().waitFor()
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('Enter')
        await statusOf(page, '“工匠学院”：').waitFor()
        expect(paramsOf(page).get('q')).toBe('工匠学院')
        expect(await optionsOf(page).count()).toBe(0)
      })
    })
  })

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
          expect(await axeFaults(page), 'former searches').toEqual([])
          await page.keyboard.type('工匠')
          await page.locator('[role="option"].article').first().waitFor()
          await page.keyboard.press('ArrowDown')
          expect(await axeFaults(page), 'results').toEqual([])
          await fieldOf(page).fill('蠹鱼罅隙')
          await statusOf(page, '没有找到').waitFor()
          expect(await axeFaults(page), 'nothing found').toEqual([])
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
          expect(await axeFaults(page), 'page').toEqual([])
        },
        options,
      )
      await visit(
        search('蠹鱼罅隙', '&year=2024'),
        async (page) => {
          await statusOf(page, '没有找到').waitFor()
          expect(await axeFaults(page), 'empty page').toEqual([])
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
