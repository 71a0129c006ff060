/** What readers and programs take away: citations, feeds, files, names, the other script. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { feedFaults, wellFormed } from './feed-rules.ts'
import type { SiteUnderTest } from './site.ts'

export function outputTests({ base, served, visit, pageTypes }: SiteUnderTest): void {
  const read = (path: string) => readFileSync(join(served().dir, path), 'utf8')
  /** Of all articles; their folder holds the places of copies too. */
  const ids = () =>
    [...read('sitemap.xml').matchAll(/<loc>[^<]*\/articles\/([0-9a-f]{16})\/<\/loc>/g)]
      .map(([, id = '']) => id)
      .filter((id, at, all) => all.indexOf(id) === at)
  const first = () => `articles/${ids()[0]}/`

  test('a citation is copied with the day of access, in four formats, and stands as files', async () => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] }
    await visit(
      first(),
      async (page) => {
        const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
        await page.getByRole('button', { name: '复制引文' }).click()
        await page.getByRole('status').filter({ hasText: '已复制' }).first().waitFor()
        expect(await clipboard()).toMatch(/\[(?:EB\/OL|N|N\/OL)\]\. .*\[\d{4}-\d{2}-\d{2}\]/)

        await page.locator('summary', { hasText: 'BibTeX' }).click()
        await page.getByRole('button', { name: '复制 BibTeX' }).click()
        expect(await clipboard()).toBe(read(`${first().slice(0, -1)}.bib`).trim())

        await page.getByRole('button', { name: '复制标题和链接' }).click()
        expect(await clipboard()).toContain(`https://digest.example${base}${first()}`)
        expect(await page.getByRole('img', { name: '二维码' }).count()).toBe(1)
      },
      options,
    )
  })

  test('every article has its files, and its page names them', () => {
    for (const id of ids()) {
      const html = read(`articles/${id}/index.html`)
      for (const ending of ['bib', 'ris', 'csl.json', 'md', 'txt']) {
        expect(read(`articles/${id}.${ending}`).length, `${id}.${ending}`).toBeGreaterThan(80)
        expect(html).toContain(`href="${base}articles/${id}.${ending}"`)
      }
      expect(JSON.parse(read(`articles/${id}.csl.json`))[0].title.length).toBeGreaterThan(4)
      expect(html).toContain('<meta name="citation_title"')
    }
  })

  test('every feed that a page announces is one', () => {
    const announced = ['', ...['regions', 'topics'].flatMap(pagesOf)].flatMap((page) =>
      [
        ...read(`${page}index.html`).matchAll(
          /rel="alternate" type="([^"]+)"[^>]* href="([^"]+)"/g,
        ),
      ].map(([, type = '', href = '']) => [type, href.slice(base.length)] as const),
    )
    expect(announced.length).toBeGreaterThan(30)
    for (const [path, type] of new Map(announced.map(([type, path]) => [path, type]))) {
      const text = read(path)
      if (type.endsWith('json')) expect(JSON.parse(text).items.length, path).toBeGreaterThan(0)
      else expect(() => wellFormed(text), path).not.toThrow()
      if (type.includes('rss')) expect(feedFaults(text), path).toEqual([])
    }
  })

  const pagesOf = (folder: string) =>
    readdirSync(join(served().dir, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}/${name}/`)

  test('the data files are what their package says', () => {
    const { resources } = JSON.parse(read('data/datapackage.json'))
    expect(resources).toHaveLength(6)
    for (const { path, bytes, hash } of resources) {
      const file = readFileSync(join(served().dir, 'data', path))
      expect(file.length, path).toBe(bytes)
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, path).toBe(hash)
    }
    expect(read('data/articles.csv').startsWith('\ufeffid,title,')).toBe(true)
    expect(JSON.parse(read('data/articles.json'))).toHaveLength(ids().length)
    expect(read('llms.txt')).toContain(`https://digest.example${base}data/articles.jsonl`)
  })

  test('a word of the glossary opens its note without scripts', async () => {
    const id = ids().find((one) => read(`articles/${one}/index.html`).includes('class="term"'))
    await visit(
      `articles/${id}/`,
      async (page) => {
        const word = page.locator('[data-article-body] button.term').first()
        const note = page.locator(`#${await word.getAttribute('popovertarget')}`)
        expect(await note.isVisible()).toBe(false)
        await word.click()
        expect(await note.isVisible()).toBe(true)
        await page.keyboard.press('Escape')
        expect(await note.isVisible()).toBe(false)
        await word.focus()
        await page.keyboard.press('Enter')
        await note.getByRole('link').click()
        await page.waitForURL(/\/terms\/#/)
      },
      { javaScriptEnabled: false },
    )
  })

  test('an event that several reported has its page: first report, figures, text in common, feed', async () => {
    await visit('stories/', async (page) => {
      await page.locator('main .event').first().click()
      await page.waitForURL(/\/stories\/[0-9a-f]{16}\/$/)
      const reports = page.locator('.reports a[href*="/articles/"]')
      await reports.first().waitFor()
      const titles = await reports.allInnerTexts()
      expect(titles.length).toBeGreaterThan(1)
      expect(titles).toContain(await page.locator('h1').innerText())
      const shares = await page
        .locator('section:has(#overlap) tbody td:nth-of-type(1)')
        .allInnerTexts()
      expect(shares).toHaveLength(titles.length)
      expect(shares.every((share) => /^\d{1,3}%$/.test(share))).toBe(true)
      const feed = await page
        .locator('link[type="application/feed+json"]')
        .last()
        .getAttribute('href')
      const { items } = JSON.parse(read((feed ?? '').slice(base.length)))
      expect(items).toHaveLength(titles.length)
    })
  })

  test('a competition lists its editions and articles, and an article leads there', async () => {
    await visit('names/competitions/', async (page) => {
      await page.getByRole('link', { name: /“技承匠心”/ }).click()
      expect(await page.locator('section:has(#parts) strong').first().innerText()).toBe('第三届')
      await page.locator('section:has(#reports) a[href*="/articles/"]').first().click()
      await page.locator('dl a[href*="/names/competitions/"]').first().waitFor()
    })
  })

  test('the place of a copy leads to the article that was kept', async () => {
    const copy = pageTypes().find(
      (path) => /^articles\/\w+\/$/.test(path) && read(`${path}index.html`).includes('#duplicate"'),
    )
    await visit(copy ?? '', async (page) => {
      expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex')
      await page.locator('main a[href*="/articles/"]').first().click()
      await page.locator('[data-article-body]').waitFor()
    })
  })

  test('a name leads to all articles that name it', async () => {
    await visit('names/programmes/', async (page) => {
      await page.locator('main li a').first().click()
      await page.waitForURL(/\/names\/programmes\/[0-9a-f]{10}\/$/)
      expect(await page.locator('main a[href*="/articles/"]').count()).toBeGreaterThan(1)
    })
  })

  test('the whole site reads in Traditional characters, and back', async () => {
    await visit(first(), async (page) => {
      await page.getByRole('link', { name: '繁體' }).click()
      await page.waitForURL(`**/hant/${first()}`)
      const html = page.locator('html')
      expect(await html.getAttribute('lang')).toBe('zh-Hant')
      expect(await page.getByRole('banner').innerText()).toContain('主題')
      const inside = await page
        .locator('main a[href*="/regions/"], main a[href*="/topics/"]')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
      expect(inside.filter((link) => !link.startsWith(`${base}hant/`))).toEqual([])
      // What is cited is cited as it was written.
      expect(await page.locator('#cite-gb').getAttribute('lang')).toBe('zh-Hans')
      const alternates = await page
        .locator('link[hreflang]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      expect(alternates).toContain(`https://digest.example${base}${first()}`)
      expect(alternates).toContain(`https://digest.example${base}hant/${first()}`)

      await page.getByRole('link', { name: '简体' }).click()
      await page.waitForURL((url) => url.pathname === `${base}${first()}`)
      expect(await html.getAttribute('lang')).toBe('zh-CN')
    })
  })
}
