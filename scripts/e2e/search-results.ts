/** What the search page finds and keeps in its address. */
import { describe, expect, test } from 'vitest'
import { fieldOf, optionsOf, statusOf, activeText, paramsOf, looksOf } from './search-looks.ts'
import type { SiteUnderTest } from './site.ts'

export function resultTests(site: SiteUnderTest): void {
  const { visit } = site
  const { articleText, search, hitLinks } = looksOf(site)

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

    test('other words that were searched for are said, and can be left out', async () => {
      await visit(search('劳动模范 创新工作室'), async (page) => {
        const said = page.locator('.said').getByText('“劳动模范”也按“劳模”检索。')
        await said.waitFor()
        const count = await page.locator('.hit').count()
        await said.getByRole('link', { name: '只检索原词' }).click()
        await expect.poll(() => paramsOf(page).get('verbatim')).toBe('yes')
        await expect.poll(() => page.locator('.hit').count()).toBeLessThan(count)
        expect(paramsOf(page).get('q')).toBe('劳动模范 创新工作室')
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
}
