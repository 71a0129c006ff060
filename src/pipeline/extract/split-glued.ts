import { splitClinicAd, type Viewed } from './clinic-ads.ts'
import { creditRole } from './credit-roles.ts'

const address = String.raw`https?:\/\/[\w.\-\/%~]{4,200}?\.(?:jpe?g|png|gif|webp|bmp)(?:\?[\w=&%.\-]{0,80})?`

/** Addresses of pictures, one behind the other, at either end of a line: where an image stood. */
const leading = new RegExp(String.raw`^(?:${address}\s{0,3}){1,40}`, 'iu')
const trailing = new RegExp(String.raw`(?<=[\s。！？!?”])(?:${address}\s{0,3}){1,40}$`, 'iu')

/** Whether the line is nothing but addresses of pictures. */
export const isImageAddress = (text: string): boolean =>
  text.startsWith('http') && leading.exec(text)?.[0].length === text.length

/** 《某报》(2023年07月14日 第A2版)本报讯: the mark of the paper, glued to the first paragraph. */
const paperMark =
  /^\s*《[^《》]{2,20}》\s{0,2}[(（]\s{0,2}(?:19|20)\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日[^()（）。]{0,24}[)）](?=\s{0,3}(?:本报|本報|\p{Script=Han}{1,8}[报報网網社][讯訊電电]|记者|記者|通讯员|[□■(（]))/u

/** A name: 三名, 两版 and 财务部 are none. */
const person =
  '(?![一二三四五六七八九十两])\\p{Script=Han}{2,4}(?<![部会处科室局名版篇幅张组级等类奖班])'

/** 文字：甲 图片：乙 审核：丙, two or more behind the end of the last sentence. */
const creditRow = new RegExp(
  `(?<=[。！？”]\\s{1,4})(?<!(?:如下|分工|名单|人选)[。！？”]\\s{1,4})(?:${creditRole}\\s?[:：丨|/]\\s?${person}(?:、${person})?(?:\\s{1,4}|$)){2,8}$`,
  'u',
)

/** A line and the row of credits at its end as a line of its own. */
function splitCredits(line: Viewed, viewOf: (text: string) => string): readonly Viewed[] {
  const at = /[:：丨|/]/.test(line.text.slice(-12)) ? line.text.search(creditRow) : -1
  if (at < 0) return [line]
  return [line.text.slice(0, at), line.text.slice(at)].map((part) => {
    const text = part.trim()
    return { text, view: viewOf(text) }
  })
}

/** Where the parts of the line begin that no line of the page had together. */
function cutsOf(text: string): readonly number[] {
  const isTelling = text.startsWith('《') || /https?:/i.test(text)
  if (!isTelling) return []
  const front = leading.exec(text)?.[0].length ?? paperMark.exec(text)?.[0].length ?? 0
  const back = front > 0 ? -1 : text.search(trailing)
  return [front, back].filter((at) => at > 0 && at < text.length)
}

/**
 * The line, and what was glued to it as lines of their own: pictures, the mark of a paper, an
 * advertisement, a row of credits.
 */
export function splitGlued(text: string, viewOf: (text: string) => string): readonly Viewed[] {
  const cuts = text.length > 20_000 ? [] : cutsOf(text)
  const parts = [0, ...cuts].map((at, index) => text.slice(at, cuts[index] ?? text.length).trim())
  return parts
    .flatMap((part) => splitClinicAd(part, viewOf))
    .flatMap((line) => splitCredits(line, viewOf))
}
