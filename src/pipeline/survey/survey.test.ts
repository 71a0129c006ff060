import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../decode/index.ts'
import { extract } from '../extract/index.ts'
import { chromeOn, type PageLines, survey } from './index.ts'
import { surveyPage } from './survey-page.ts'

const places = [...'清石南白长东西北金银铜铁春夏秋冬日月星辰']

/** Two sentences that no other page has. */
const report = (at: number) => {
  const place = `${places[at % 20]}${places[Math.floor(at / 20) % 20]}${places[Math.floor(at / 400)]}镇`
  return [
    `${place}开办电焊培训班`,
    `${place}在职工学校开办电焊培训班，三位老师傅轮流授课，学员白天上机操作，晚上讨论焊缝的缺陷。`,
    `考核合格的学员由${place}推荐参加技能等级评定，两家工厂已经答应优先录用，职工们都说办得好。`,
  ]
}

const slogan = '云岭职工网，把每一位劳动者的故事讲给您听，欢迎常来坐坐。'

const page = (lines: readonly string[], path: string, url: string | null = null): PageLines =>
  surveyPage(decode({ path, bytes: new TextEncoder().encode(lines.join('\n\n')), url }))

const many = (count: number, lines: (at: number) => readonly string[]): readonly PageLines[] =>
  Array.from({ length: count }, (_, at) => page(lines(at), `raw/${at}.txt`))

/** Where the line is noise on a page of this site. */
const reachOf = (line: string, pages: readonly PageLines[], on = page([line], 'raw/probe.txt')) =>
  [...chromeOn(on, survey(pages)).values()][0] ?? null

describe('what counts as the site’s', () => {
  test('a slogan from five pages on; of four at the edges only; of three not', () => {
    const withSlogan = (count: number) => many(count, (at) => [...report(at), slogan])
    expect(reachOf(slogan, withSlogan(5))).toBe('anywhere')
    expect(reachOf(slogan, withSlogan(4))).toBe('edge')
    expect(reachOf(slogan, withSlogan(3))).toBe(null)
  })

  test('a label from three pages and a fifth of them on', () => {
    const withLabel = (count: number) =>
      many(count, (at) => [...report(at), ...(at < 3 ? ['云岭有声'] : [])])
    expect(reachOf('云岭有声', withLabel(15))).toBe('edge')
    expect(reachOf('云岭有声', withLabel(16))).toBe(null)
  })

  test('not the paragraph that several reports of one event share', () => {
    const share = '3月12日，云岭市总工会举办钳工技能竞赛，来自18家企业的96名选手参加比拼。'
    const pages = many(10, (at) => [...report(at), ...(at < 5 ? [share] : [])])
    expect(reachOf(share, pages)).toBe(null)
  })

  test('not the text of copies, whatever stands around them', () => {
    const [title = '', first = '', second = ''] = report(0)
    const copies = many(8, (at) => [title, first, second, report(at + 1)[1] ?? ''])
    const others = many(6, (at) => report(at + 20))
    for (const line of [title, first, second]) {
      expect(reachOf(line, [...copies, ...others])).toBe(null)
    }
  })

  test('not what copies of one file say', () => {
    const copies = Array.from({ length: 9 }, (_, at) => page([...report(0), slogan], `${at}.txt`))
    expect(survey(copies).size).toBe(0)
  })

  test('the lines of each template in a run that holds several', () => {
    const menus = ['甲', '乙', '丙', '丁'].map((site) => [
      `${site}站要闻`,
      `${site}站视听`,
      `${site}站便民`,
      `${site}站问政`,
      `${site}站，和您一起看见身边每一个认真生活的普通人。`,
    ])
    const pages = many(32, (at) => [...(menus[at % 4] ?? []), ...report(at)])
    for (const line of menus.flat()) expect(reachOf(line, pages)).toBe('anywhere')
  })
})

describe('which pages are compared', () => {
  const siteOf = (html: string, url: string | null = null) =>
    page([html], 'raw/site/a.html', url).site
  const html = (head: string, foot = '') =>
    `<html><head>${head}</head><body><p>正文。</p>${foot}</body></html>`

  test('those of one host, owner or shelf, in this order', () => {
    const canonical = '<link rel="canonical" href="https://www.example.cn/a.html">'
    const foot = '<p>滇ICP备09012345号-3</p>'
    expect(siteOf(html(canonical, foot), 'http://news.example.com/1')).toBe('host news.example.com')
    expect(siteOf(html(canonical, foot))).toBe('host example.cn')
    expect(siteOf(html('', foot))).toBe('licence 09012345')
    expect(siteOf(html('<link rel="canonical" href="/a.html">'))).toBe('shelf raw/site')
    expect(page(['正文。'], 'raw/crawl.jsonl#7').site).toBe('shelf raw/crawl.jsonl')
  })

  test('a page of another host is not touched', () => {
    const pages = Array.from({ length: 6 }, (_, at) =>
      page([...report(at), slogan], `${at}.txt`, `https://a.example.cn/${at}`),
    )
    const own = page([slogan], 'x.txt', 'https://a.example.cn/x')
    const foreign = page([slogan], 'x.txt', 'https://b.example.cn/x')
    expect(reachOf(slogan, pages, own)).toBe('anywhere')
    expect(reachOf(slogan, pages, foreign)).toBe(null)
  })
})

test('the order of the pages does not matter, in a site larger than its sample either', () => {
  const pages = many(1000, (at) => [
    ...report(at),
    slogan,
    // A fifth of the pages: what the sample says of these depends on the sample.
    `云岭有声${at % 5}`,
  ])
  const sorted = (list: readonly PageLines[]) =>
    [...survey(list)].map(([site, chrome]) => [site, [...chrome].sort(([a], [b]) => a - b)])
  const expected = sorted(pages)
  expect(expected).toHaveLength(1)
  fc.assert(
    fc.property(fc.shuffledSubarray([...pages], { minLength: 1000 }), (shuffled) => {
      expect(sorted(shuffled)).toEqual(expected)
    }),
    { numRuns: 5 },
  )
})

test('a page depends on the repeated lines that stand on it, and on nothing else', () => {
  const pages = many(8, (at) => [...report(at), slogan])
  const more = [...pages, ...many(8, (at) => [...report(at + 50), slogan, '云岭有声'])]
  const [first] = pages
  if (!first) throw new Error('no page')
  expect(chromeOn(first, survey(more))).toEqual(chromeOn(first, survey(pages)))
})

describe('a page with the survey of its run', () => {
  const decoded = (lines: readonly string[], path = 'raw/a.txt') =>
    decode({ path, bytes: new TextEncoder().encode(lines.join('\n\n')), url: null })
  const cuts = (lines: readonly string[], pages: readonly PageLines[]) =>
    extract(decoded(lines), survey(pages))
      .edits.filter(({ rule }) => rule.startsWith('drop-site-'))
      .flatMap(({ before }) => before.split('\n'))
  const body = (lines: readonly string[], pages: readonly PageLines[]) =>
    extract(decoded(lines), survey(pages)).body.map((block) => ('text' in block ? block.text : ''))
  const [title = '', first = '', second = ''] = report(0)

  test('keeps its title, though all others list it', () => {
    const pages = many(8, (at) => [...report(at + 1), slogan, title])
    expect(cuts([title, first, second, slogan, title], pages)).toEqual([slogan, title])
    expect(extract(decoded([title, first, second]), survey(pages)).titles[0]?.text).toBe(title)
  })

  test('is no link because others link to it', () => {
    const html = (top: string, rows: readonly string[]) =>
      `<html><body><p>${rows.join('</p><p>')}</p>${top}</body></html>`
    const pages = Array.from({ length: 8 }, (_, at) =>
      page([html(`<p><a href="/0">${title}</a></p>`, report(at + 1))], `raw/${at}.html`),
    )
    const probe = (line: string) => page([html(line, [])], 'raw/probe.html')
    expect(reachOf('', pages, probe(`<p><a href="/0">${title}</a></p>`))).toBe('anywhere')
    expect(reachOf('', pages, probe(`<h1>${title}</h1>`))).toBe(null)
  })

  test('stays whole when nothing else would be left of it', () => {
    const pages = many(8, (at) => [...report(at), slogan])
    expect(cuts(['云岭', slogan], pages)).toEqual([])
  })

  test('loses what most pages carry between its sentences, whichever rule knows the line', () => {
    const notice = '转载请注明出处，谢谢您的配合与支持。'
    const html = (lines: readonly string[]) => [`<html><p>${lines.join('</p><p>')}</p></html>`]
    const pages = Array.from({ length: 8 }, (_, at) =>
      page(html([...report(at), notice]), `raw/${at}.html`),
    )
    expect(body(html([first, notice, second]), [])).toEqual([first, notice, second])
    expect(body(html([first, notice, second]), pages)).toEqual([first, second])
  })
})
