/** The pages that are measured: shipped ones as they are, and synthetic ones of the size of real pages. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Raw } from '../../src/pipeline/types.ts'

export interface BenchPage {
  readonly name: string
  readonly raw: Raw
  /** Not measured with the peer: it takes minutes, or overflows the stack. */
  readonly isHostile: boolean
}

const encoder = new TextEncoder()

const page = (name: string, text: string, isHostile = false): BenchPage => ({
  name,
  raw: { path: name, bytes: encoder.encode(text), url: null },
  isHostile,
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

/** Smallest, middle and largest file of a folder. */
function shipped(folder: string): readonly BenchPage[] {
  const files = readdirSync(folder)
    .filter((file) => /\.(?:txt|html?)$/.test(file))
    .map((file) => ({ file, bytes: new Uint8Array(readFileSync(`${folder}/${file}`)) }))
    .toSorted((a, b) => a.bytes.length - b.bytes.length || (a.file < b.file ? -1 : 1))
  return [files[0], files[Math.floor(files.length / 2)], files.at(-1)].flatMap((found) =>
    found === undefined
      ? []
      : [
          {
            name: found.file,
            raw: { path: found.file, bytes: found.bytes, url: null },
            isHostile: false,
          },
        ],
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

/** Pairs of a page and one ten times as long. */
export const growthPages = (): readonly (readonly [BenchPage, BenchPage])[] => [
  [page('article', portal(40, 100)), page('article × 10', portal(400, 1000))],
  [page('links', portal(5, 500)), page('links × 10', portal(5, 5000))],
  [
    page('nested divs', html('<div>'.repeat(500) + sentence)),
    page('nested divs × 10', html('<div>'.repeat(5000) + sentence), true),
  ],
  [page('dump.txt', dump(100, 200)), page('dump.txt × 10', dump(1000, 2000))],
  [
    page('no punctuation.txt', '工'.repeat(33_000)),
    page('no punctuation.txt × 10 (1 MB)', '工'.repeat(333_000), true),
  ],
]
