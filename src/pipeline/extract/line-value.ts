import { charTable, isSurrogate } from '../char-table.ts'
import { isGuardCode } from './copy-guard.ts'
import type { Page, PageLine } from './page.ts'
import { isImageAddress } from './split-glued.ts'

// Values are characters: sentences carry a body, short lines and links speak against it.

/** A line of a text that is no sentence costs this; found on the five seeds. */
const textChrome = -40
/** A short line that ends like speech does: dialogue in a body, or a headline that shouts. Assumed. */
const textSpoken = -15
const spoken = /[!?”]$/

/** In HTML the container says more than the length: short lines cost little, links much. Tuned on 69 pages. */
const shortLine = -4
const linkCost = -20

/** Below this sum of values the page has no body: less than one short sentence. Assumed. */
export const leastScore = 12

/** Marked as noise by a rule. */
const noise = -20

/** Weight of a sentence in a block that says it is beside the article. Assumed. */
const asideWeight = 0.3

/** 一、…, (一)… or 1.…；: the headings and steps of a body. A headline of a list ends without a sign. */
const chapter = /^(?:\(?[一二三四五六七八九十]{1,3}[、)]|\(?\d{1,2}[.、)].{4,60}[;:。]$)/u

/** Characters above which a line without any sentence mark still counts as prose. Assumed. */
const longLine = 60

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const mark = /[\s\p{P}\p{S}]/u

/** What a character of each kind of the table weighs. */
const weights = [0.5, 0, 1, 0, 1] as const
const kindsOf = charTable([
  new RegExp(`${mark.source}+`, 'gu'),
  new RegExp(`${wide.source}+`, 'gu'),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what ASCII has beside words weighs nothing
  /[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007f\u3000-\u303f]+/gu,
  '々〇',
])

/** Weight of a character of two code units. */
const weightBeyond = (char: string): number => (wide.test(char) ? 1 : mark.test(char) ? 0 : 1)

/** Length in the unit of a reader: a Han character 1, a Latin letter or digit half. */
export function substance(text: string): number {
  if (text.length > 20_000) return text.length
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isSurrogate(code)) {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
      sum += char.length === 2 ? weightBeyond(char) : 0.5
      at += char.length - 1
    } else sum += weights[kindsOf[code] ?? 0] ?? 0
  }
  return sum
}

const punctuation = charTable([/\p{P}+/gu])

/** The room that a text takes in a line: the same, with punctuation as wide as Han. */
export function printedWidth(text: string): number {
  let signs = 0
  for (let at = 0; at < text.length; at++) signs += punctuation[text.charCodeAt(at)] ?? 0
  return text.length > 20_000 ? text.length : substance(text) + signs
}

/** Lengths from which on commas make prose of a line; headlines of hot lists end below. Assumed. */
const proseLength = { ended: 30, open: 40 }

/** 问：…？ of an interview. */
const question = /^(?:问|答|记者|[QA])\s?:.{8}/u

/** Mean length of what stands between the blanks of a long line of prose; names in a row have less. Assumed. */
const leastWord = 8

/** Whether the line reads like prose rather than a label or headline. */
export function isSentence(line: PageLine): boolean {
  const { view, text } = line
  if (view.includes('。') || (view.includes(':') && question.test(view))) return true
  if (text.length > 500) return (view.match(/[\s|]/g)?.length ?? 0) * leastWord < view.length
  if (view.length < proseLength.ended) return false
  const commas = view.match(/[,;、:]/g)?.length ?? 0
  const isEnded = /(?:[!?;:]|\.\.\.)[”"』」）)]?$/.test(view)
  // No headline is that long and ends with a sign.
  if (commas < (isEnded && substance(view) >= longLine ? 1 : 2)) return false
  return substance(view) >= (isEnded ? proseLength.ended : proseLength.open)
}

/** Long and not broken into words: prose that lost its punctuation, or never had any. */
const isUnbroken = (line: PageLine): boolean =>
  substance(line.text) >= longLine &&
  line.linkShare < 0.3 &&
  (line.view.match(/[\s|/>]/g)?.length ?? 0) * 20 <= line.view.length

/** Characters the line adds to, or takes from, the block it stands in. */
export function lineValue(line: PageLine, format: Page['format'], isNoise: boolean): number {
  // What stands between paragraphs as well as around them says nothing of where the body ends.
  if (isNoise) return isGuardCode(line.text) || isImageAddress(line.text) ? 0 : noise
  if (format === 'html' && line.linkShare > 0.5) return linkCost
  const length = substance(line.text)
  const prose = length * (1 - line.linkShare)
  const weight = line.isAside ? asideWeight : 1

  if (format === 'text') {
    if (isSentence(line)) return prose * weight
    if (line.kind === 'heading' || chapter.test(line.view)) return shortLine
    if (spoken.test(line.view)) return textSpoken
    return isUnbroken(line) ? prose * 0.5 : textChrome
  }
  if (isSentence(line)) return prose * weight
  if (length >= 15) return prose * 0.4 * weight
  return shortLine
}
