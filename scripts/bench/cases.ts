/** The pages that are measured: shipped ones as they are, and synthetic ones of the size of real pages. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Raw } from '../../src/pipeline/types.ts'

export interface BenchPage {
  readonly name: string
  readonly raw: Raw
  /** Of texts the peer makes nothing. */
  readonly isHtml: boolean
}

const encoder = new TextEncoder()

const isHtml = (name: string): boolean => /\.html?$/.test(name)

const page = (name: string, text: string): BenchPage => ({
  name,
  raw: { path: name, bytes: encoder.encode(text), url: null },
  isHtml: isHtml(name),
})

const sentence =
  '3月12日，云岭市总工会在城东工匠学院举办钳工技能竞赛，来自18家企业的96名选手参加了实操和理论两个环节的比拼。'

const html = (body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>云岭市举办钳工技能竞赛_云岭网</title></head><body>${body}</body></html>`

/** Links such as a portal has around each article. */
const links = (count: number): string =>
  `<ul class="list">${Array.from(
    { length: count },
    (_, at) =>
      `<li class="item"><a href="/news/2024/03/${at}.html" target="_blank">春季招聘会在体育馆举行第${at}场</a><span>03-12</span></li>`,
  ).join('')}</ul>`

/** A page as portals have them: little article, much around it. A median real page has 0.1 MB. */
function portal(paragraphs: number, around: number): string {
  const script = `<script>${'var a=function(){return 1};'.repeat(around)}</script>`
  return html(
    `${script}<div class="nav">${links(around)}</div><div class="main"><h1>云岭市举办钳工技能竞赛</h1>` +
      `<div class="info">2024-03-13 09:20 来源：云岭日报</div><div class="content">${`<p>${sentence}</p>`.repeat(paragraphs)}</div></div>` +
      `<div class="side"><h3>热门推荐</h3>${links(around)}</div>`,
  )
}

/** The same as a text dump. */
const dump = (paragraphs: number, around: number): string =>
  [
    '云岭首页 > 云岭新闻 > 正文',
    '云岭市举办钳工技能竞赛',
    '2024-03-13 09:20 来源：云岭日报',
    ...Array<string>(paragraphs).fill(sentence),
    '责任编辑：张三',
    '热门推荐',
    ...Array.from({ length: around }, (_, at) => `春季招聘会在体育馆举行第${at}场`),
  ].join('\n')

function pagesIn(folder: string, ending: RegExp): readonly Raw[] {
  return readdirSync(folder)
    .filter((file) => ending.test(file))
    .map((file) => ({
      path: file,
      bytes: new Uint8Array(readFileSync(`${folder}/${file}`)),
      url: null,
    }))
}

/** Every HTML page that lies directly in the folder. */
export const htmlPagesIn = (folder: string): readonly Raw[] => pagesIn(folder, /\.html?$/)

/** Smallest, middle and largest page of a folder. */
function shipped(folder: string): readonly BenchPage[] {
  const pages = pagesIn(folder, /\.(?:txt|html?)$/).toSorted(
    (a, b) => a.bytes.length - b.bytes.length || (a.path < b.path ? -1 : 1),
  )
  return [pages[0], pages[Math.floor(pages.length / 2)], pages.at(-1)].flatMap((raw) =>
    raw === undefined ? [] : [{ name: raw.path, raw, isHtml: isHtml(raw.path) }],
  )
}

/** Pages in the order of the table. */
export const benchPages = (): readonly BenchPage[] => [
  ...shipped('content/raw/html'),
  page('portal, small.html', portal(5, 60)),
  page('portal, median.html', portal(20, 350)),
  page('portal, large.html', portal(120, 1500)),
  ...shipped('content/raw/text'),
  page('dump, median.txt', dump(20, 120)),
  page('dump, large.txt', dump(120, 1500)),
]

/** A Traditional paragraph in which speech is open and its end is torn again and again. */
const tornSpeech = (count: number): string =>
  `${'機械製造車間職工競賽開幕選手參賽獲獎勞動經濟發展'.repeat(20)}“師傅們說好技能${'競?!?賽開幕'.repeat(count)}`

/** Advertisements in the middle of words, all over a page. */
const offers = (count: number): string => `${sentence}${'特贷款中介色今厂房出租年'.repeat(count)}`

/** Pairs of a page and one ten times as long. */
export const growthPages = (): readonly (readonly [BenchPage, BenchPage])[] => [
  [page('article.html', portal(40, 100)), page('article × 10.html', portal(400, 1000))],
  [page('links.html', portal(5, 500)), page('links × 10.html', portal(5, 5000))],
  [
    page('nested divs.html', html('<div>'.repeat(500) + sentence)),
    page('5,000 nested divs.html', html('<div>'.repeat(5000) + sentence)),
  ],
  [page('dump.txt', dump(100, 200)), page('dump × 10.txt', dump(1000, 2000))],
  [
    page('no punctuation.txt', '工'.repeat(33_000)),
    page('1 MB without punctuation.txt', '工'.repeat(333_000)),
  ],
  [page('torn speech.txt', tornSpeech(400)), page('torn speech × 10.txt', tornSpeech(4000))],
  [page('offers.txt', offers(400)), page('offers × 10.txt', offers(4000))],
]
