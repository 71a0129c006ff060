import type { Figure } from '../../../article.ts'
import type { Block } from '../../types.ts'
import { countedThing } from './figure-subject.ts'
import { figurePatterns } from './figure-patterns.ts'
import { phraseBehind } from './figure-units.ts'
import { numberOf } from './numerals.ts'
import { sentencesOf } from '../sentences.ts'

/** Directly before: an ordinal, a rank or a period and no count (前3名, 近三年's 年 is no unit at all). */
const notBefore =
  /(?:第|届|前\d{1,3}(?:[~～—-]{1,2}|至)|(?<![目日之以此会赛课])前|每|这|那|哪|某|星期|电话|热线|文号|编号|型号|[〔[（(]\d{4}[〕\]）)])$/u
/** Directly behind: number and unit are part of a longer word (3D, 5G, 8小时外, 3人制, 1+X). */
const notBehind = /^(?:(?!\d{4}年)[0-9０-９]|制|年|岁|月份|部?门[^类]|委|\p{Script=Han}{0,5}圈)/u

interface Found {
  readonly figure: Figure
  readonly start: number
  readonly end: number
}

/** Words of uncertainty around the number, as printed: 近, 余, 约…余. */
function approximation(groups: Readonly<Record<string, string | undefined>>, rest: string) {
  const inside = /[余多]/u.exec(groups.number ?? '')?.[0]
  const tail = /^(?:以上|左右|以内|以下)/u.exec(rest)?.[0]
  const before =
    groups.before && /^(?:达到|高达|多达|达)$/u.test(groups.before) ? '' : groups.before
  const words = [before, inside ?? groups.after, tail].filter(Boolean)
  return words.length > 0 ? words.join('') : null
}

/** Day, month or year that the sentence gives before the figure; 截至目前 gives none. */
function asOfBefore(text: string): string | null {
  const dates = [
    ...text.matchAll(
      /(?:截至|截止|到|至)?(?<date>\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|末|上半年|下半年|以来)?|(?<=截至|截止|到)\d{1,2}月(?:\d{1,2}日|底|末)?|今年以来|今年|去年)/gu,
    ),
  ]
  return dates.at(-1)?.groups?.date ?? null
}

function read(
  match: RegExpMatchArray,
  sentence: string,
): Omit<Figure, 'sentence' | 'block'> | null {
  const groups = match.groups ?? {}
  const number = groups.number ?? ''
  const start = match.index ?? 0
  const end = start + match[0].length
  const head = sentence.slice(0, start)
  const rest = sentence.slice(end)
  if (notBefore.test(head) || notBehind.test(rest) || phraseBehind.test(rest)) return null
  if (groups.before === '上' && !/^[百千万]/u.test(number)) return null
  if (groups.before === '数') return null
  let value = numberOf(number)
  if (value === null) return null
  let unit = groups.unit || '人'
  if (unit === '％' || unit === '百分之') unit = '%'
  if (unit === '万元' || unit === '亿元') {
    value = numberOf(`${value}${unit.slice(0, 1)}`) ?? value
    unit = '元'
  }
  // Of 3分42秒 the seconds alone are no time: 分 is a point as well as a minute.
  if (unit === '秒' && /\d\s?分钟?\s?$/u.test(head)) return null
  // 近3个月 is a period that something took place in, and 24小时 means always.
  if (unit === '个月' && groups.before) return null
  if (unit === '小时' && value === 24) return null
  return {
    value,
    unit,
    approx: approximation(groups, rest),
    asOf: asOfBefore(head),
    what: countedThing(head, rest),
    text: match[0].replace(/^(?:达到|高达|多达|达)/u, ''),
  }
}

const overlaps = (a: Found, b: Found): boolean => a.start < b.end && b.start < a.end

/** Behind a quoted name: “千名工匠入乡村”行动 counts nobody. */
const initiative = /^(?:专项)?(?:行动|工程|计划|项目|活动|品牌)/u

/** Figures of one sentence from left to right; where two patterns meet, the earlier pattern wins. */
function figuresIn(sentence: string, block: number): readonly Figure[] {
  // Quoted names such as “1+2+3” or “十百千万” hold digits that count nothing.
  const masked = sentence.replace(
    /[“"「『《][^”"」』》]{0,16}[”"」』》]/gu,
    (quoted, at: number) =>
      /[+＋]|[十百千万]{3}|^《/u.test(quoted) || initiative.test(sentence.slice(at + quoted.length))
        ? '※'.repeat(quoted.length)
        : quoted,
  )
  const found: Found[] = []
  const searched = masked.slice(0, 1000)
  for (const { needs, pattern } of figurePatterns) {
    if (!needs.test(searched)) continue
    for (const match of searched.matchAll(pattern)) {
      const figure = read(match, masked)
      const start = match.index
      const item = figure && {
        figure: { ...figure, sentence, block },
        start,
        end: start + match[0].length,
      }
      if (item && !found.some((other) => overlaps(item, other))) found.push(item)
    }
  }
  return found.sort((a, b) => a.start - b.start).map(({ figure }) => figure)
}

/** From here on a number is not met twice by chance (assumed). */
const telling = 100

/** The same value and unit of the same thing; where one leaves the thing out, the number decides. */
function repeats(a: Figure, b: Figure): boolean {
  if (a.value !== b.value || a.unit !== b.unit) return false
  if (a.what === null || b.what === null) return a.value >= telling
  if (a.value < telling) return a.what === b.what
  const other = b.what
  const pairs = [...a.what].map((_, i, chars) => chars.slice(i, i + 2).join(''))
  return pairs.some((pair) => pair.length === 2 && other.includes(pair))
}

/**
 * Every count, sum and share that the body states, in its order; one said twice counts once. Left out:
 * ordinals, dates, periods, ages, numbers in names. A range gives both its ends.
 */
export function findFigures(body: readonly Block[]): readonly Figure[] {
  const figures: Figure[] = []
  for (const { text, block } of sentencesOf(body)) {
    for (const figure of figuresIn(text, block)) {
      if (!figures.some((known) => repeats(known, figure))) figures.push(figure)
    }
  }
  return figures
}
