import { hanUnits, people, smallCounts, units } from './figure-units.ts'
import { hanNumerals } from './numerals.ts'

const before =
  '(?<before>超过|超出|突破|不少于|不低于|不超过|至少|最多|大约|约为|约|近|超|逾|达到|高达|多达|达|上|数)?'
const digit = '[0-9０-９]'
/** 1,460 · 3.3万 · 900余万 · 21万余 · 10多万 */
const arabic = `${digit}+(?:[,，]${digit}{3})*(?:[.．]${digit}+)?(?:[余多]?[十百千]?[余多]?\\s?万?亿?)`
/** 百余 · 两万 · 一百零六 · 十余万: the whole run, so that no part of it is taken for the number. */
const hanBig = `(?:[${hanNumerals}]+[余多][万亿]|(?=[${hanNumerals}]{0,8}[百千万亿])[${hanNumerals}]{1,16})`
/** 十 to 九十九, and below that only where a number tells; 二 alone is an ordinal (二期工程, 二次创业). */
const hanSmall = `(?:[二三四五六七八九]?十[一二三四五六七八九]?|[两三四五六七八九](?=${smallCounts}))`
const after = '(?<after>余|多|来)?'

/** Behind 1万 in 1万5千名, and behind 两万 in 两万5000名, a number is the rest of one. */
const lead = `(?<![0-9０-９.．第A-Za-z+＋×-]|[0-9０-９${hanNumerals}][十百千万亿零〇]|第[0-9]{1,3}[~～至—-])`
const hanLead = `[第数几0-9０-９${hanNumerals}]|[${hanNumerals}]点`
/** What a figure in digits can begin with: looked at before anything behind it. */
const start = '(?=[0-9０-９超突不至最大约近逾达高多上数])'
const dash = '(?:[~～—-]{1,2}|至)'
/** A way to write a figure, and what a sentence must hold before it is worth a search. */
interface FigurePattern {
  readonly needs: RegExp
  readonly pattern: RegExp
}

const someDigit = /[0-9０-９]/u
const range = new RegExp(`${dash}${digit}`, 'u')

/** Ways to write a figure; where two match the same characters, the earlier one is right. */
export const figurePatterns: readonly FigurePattern[] = [
  // 超过百万职工, but not 百万职工大赛, which is a name.
  {
    needs: /万/u,
    pattern: new RegExp(
      `(?<before>超过|超|近|逾|约|上)(?<number>[${hanNumerals}]{0,8}万)${after}(?=(?:${people}))(?<unit>)`,
      'gu',
    ),
  },
  // 10~20人次 states two figures of one unit; the first end is read here, the second by the next.
  {
    needs: range,
    pattern: new RegExp(
      `${start}${lead}${before}(?<number>${arabic})(?=${dash}${digit}+(?:[.．]${digit}+)?[万亿]?(?<unit>${units}|%|％))`,
      'gu',
    ),
  },
  {
    needs: range,
    pattern: new RegExp(
      `(?<=(?<![第0-9A-Za-z+＋-])${digit}{1,6}[万亿]?${dash})(?<before>)?(?<number>${arabic})${after}(?<unit>${units}|%|％)`,
      'gu',
    ),
  },
  {
    needs: someDigit,
    pattern: new RegExp(
      `${start}${lead}${before}(?<number>${arabic})${after}\\s?(?<unit>${units}|%|％)`,
      'gu',
    ),
  },
  {
    needs: someDigit,
    pattern: new RegExp(
      `${start}${lead}${before}(?<number>${arabic})${after}(?=(?:${people}))(?<unit>)`,
      'gu',
    ),
  },
  {
    needs: /[人场]次/u,
    pattern: new RegExp(
      `(?<unit>人次|场次)${before}(?<number>${arabic})${after}(?![0-9０-９.．\\p{Script=Han}])`,
      'gu',
    ),
  },
  {
    needs: /[百千万亿]/u,
    pattern: new RegExp(
      `(?<!${hanLead}|上)${before}(?<number>${hanBig})${after}(?<unit>${hanUnits}|元)`,
      'gu',
    ),
  },
  {
    needs: new RegExp(`十|${smallCounts}`, 'u'),
    pattern: new RegExp(
      `(?<!${hanLead}|[前后年月日])(?<before>近|约)?(?<number>${hanSmall})(?<after>余|多)?(?<unit>${hanUnits})`,
      'gu',
    ),
  },
  {
    needs: /百分之/u,
    pattern: new RegExp(
      `(?<unit>百分之)(?<before>)?(?<number>[${hanNumerals}]{1,8})(?![${hanNumerals}]|点[${hanNumerals}])(?<after>)?`,
      'gu',
    ),
  },
]
