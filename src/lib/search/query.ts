import { fold } from './fold.ts'

/** A part of a query that is looked for as a whole: what stands between blanks, or in quotes. */
export interface Clause {
  /** Folded, without quotes. */
  readonly text: string
  /** The reader put it in quotes: it counts only as it stands. */
  readonly quoted: boolean
}

export interface Query {
  /** Folded text of the whole query. */
  readonly text: string
  /** All of them are asked for. */
  readonly clauses: readonly Clause[]
  /** Pages that hold one of them are left out. */
  readonly excluded: readonly Clause[]
}

/** Clauses of a query at most. Assumed: nobody means more. */
const mostClauses = 24

const pair = /"([^"]*)"|“([^”]*)”|「([^」]*)」|『([^』]*)』|《([^》]*)》|(\S+)/g

/** Reads what a reader typed. `prepareFold` first, so that Traditional text is known. */
export function parseQuery(input: string): Query {
  const clauses: Clause[] = []
  const excluded: Clause[] = []
  const text = fold(input.replaceAll(/[＂〝〞„‟]/g, '"'))
  // A sign that excludes stands before a word, not within one: 2024-05-01 is a day.
  const parts = text
    .replaceAll(/(^|\s)[-−–](?=["“「『《\p{L}\p{N}])/gu, '$1\u0000')
    .replaceAll(/(?<=\S)(?=["“「『《])/g, (_, at: number, all: string) =>
      all[at - 1] === '\u0000' ? '' : ' ',
    )

  let negated = false
  for (const [match, ...groups] of parts.matchAll(pair)) {
    const quotedText = groups.slice(0, 5).find((group) => group !== undefined)
    const plain = quotedText ?? groups[5] ?? ''
    if (match === '\u0000') {
      negated = true
      continue
    }
    const negative = negated || plain.startsWith('\u0000')
    negated = false
    const clause = {
      text: plain
        .replaceAll('\u0000', '')
        .replaceAll(/["“”「」『』《》]/g, ' ')
        .trim(),
      quoted: quotedText !== undefined,
    }
    if (!/[\p{L}\p{N}]/u.test(clause.text)) continue
    if (negative) excluded.push(clause)
    else clauses.push(clause)
  }
  return {
    text: text.trim(),
    clauses: clauses.slice(0, mostClauses),
    excluded: excluded.slice(0, mostClauses),
  }
}

/** One word of the index that a clause asks for. */
export interface Token {
  readonly text: string
  /** `pair`: two Han characters; `char`: one alone; `word`: digits or letters. */
  readonly kind: 'pair' | 'char' | 'word'
  /** How much further than the token before it may stand, in the index's positions. */
  readonly least: number
  readonly most: number
}

/** Positions that signs between two tokens may take beyond those that were typed. */
const looseSigns = 2

/**
 * Cuts folded text into words of the index. Han becomes pairs: Pagefind indexes every adjacent pair,
 * at the position of the word that its first character is in.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  const runs =
    /\p{Script=Han}+|[a-z0-9_]+(?:[.,'’](?=[a-z0-9])[a-z0-9_]+)*|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu
  for (const { 0: run, index } of text.matchAll(runs)) {
    const between = text.slice(end, index)
    const signs = between.replaceAll(/\s/g, '').length
    const isWord = !/\p{Script=Han}/u.test(run)
    const last = tokens.at(-1)?.kind
    // A pair stands where its first character does: the last one may be in the word behind.
    const slack = last === 'pair' ? 1 : 0
    // 1+2+3 is not 1 2 3, but “工匠”学院 is 工匠学院.
    const exact = isWord && last === 'word' && !/\s/.test(between)
    const loose = between === '' || exact ? 0 : looseSigns
    const step = { least: 1 + (exact ? signs : 0), most: 1 + slack + signs + loose }
    end = index + run.length

    const chars = [...run]
    if (isWord) {
      tokens.push({ text: spelled(run), kind: 'word', ...step })
    } else if (chars.length === 1) {
      tokens.push({ text: run, kind: 'char', ...step })
    } else {
      for (let i = 0; i + 1 < chars.length; i++) {
        const place = i === 0 ? step : { least: 0, most: 1 }
        tokens.push({ text: `${chars[i]}${chars[i + 1]}`, kind: 'pair', ...place })
      }
    }
  }
  return tokens
}

/** As the index spells it: 3,000 without its sign, 1.1 as 1d1. */
const spelled = (word: string): string => spellDecimals(word).replaceAll(/[.,'’]/g, '')

/** 1.1 as 1d1, which the index keeps apart from 11. */
export const spellDecimals = (text: string): string => text.replaceAll(/(?<=\d)\.(?=\d)/g, 'd')

const scales: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 }
const digits = '零一二三四五六七八九'

/**
 * The same text with its first number in other spellings that the index may hold: 90万人次 as
 * 900000人次, 九十万 as 900000. Empty without a number of more than one spelling.
 */
export function otherSpellings(text: string): string[] {
  const found = /\d[\d,]*(?:\.\d+)?[十百千万亿]*|[零一二两三四五六七八九十百千万亿]{2,}/u.exec(text)
  if (!found) return []
  const [number] = found
  const value = numberOf(number)
  const tail = text.slice(found.index + number.length)
  if (value === null || (tail === '' && !/[十百千万亿]/.test(number))) return []
  const plain = `${text.slice(0, found.index)}${value}${tail}`
  return plain === text ? [] : [plain]
}

function numberOf(number: string): number | null {
  const [, amount, scale = ''] = /^([\d,]+(?:\.\d+)?)([十百千万亿]*)$/.exec(number) ?? []
  if (amount !== undefined) {
    const factor = [...scale].reduce((product, char) => product * (scales[char] ?? 1), 1)
    return Number((Number(amount.replaceAll(',', '')) * factor).toPrecision(12))
  }
  return hanValue(number)
}

/** 九十万 is 900,000; `null` for what is no number, such as 百万千. */
function hanValue(number: string): number | null {
  let total = 0
  let section = 0
  let digit = 0
  for (const char of number.replaceAll('两', '二')) {
    const known = digits.indexOf(char)
    const scale = scales[char]
    if (known >= 0) digit = known
    else if (scale !== undefined && scale < 1e4) {
      section += (digit || (section === 0 && scale === 10 ? 1 : 0)) * scale
      digit = 0
    } else if (scale !== undefined) {
      total = (total + section + digit) * scale
      section = 0
      digit = 0
    }
  }
  const value = total + section + digit
  return value > 0 ? value : null
}

/** Words of asking. They are taken out only where no article holds the question as it stands. */
const asking =
  /请问|什么时候|什么时间|什么地方|什么样|为什么|是什么|什么|怎么办|怎么样|怎么|怎样|如何|(?:一共|总共|共)?有?(?:哪一个|哪一些|哪些|哪个|哪几个|哪几家|哪里|哪儿|哪家|哪)|在哪里?|(?:一共|总共|共)?有?(?:多少|几)(?:人次|人|家|个|名|项|场|所|万|钱|次)?|有没有|是不是|是否|能不能|可不可以|可以吗|何时|何地|介绍一下|关于|了没有|[吗呢吧啊？?]/g

export interface Stripped {
  readonly rest: readonly string[]
  readonly dropped: readonly string[]
}

/** A question's words without those of asking; `null` for what is no question. */
export function stripQuestion(text: string): Stripped | null {
  const dropped = text.match(asking)
  if (!dropped) return null
  const rest = text
    .split(asking)
    .flatMap((piece) => softParts(piece))
    .map((piece) =>
      piece.replaceAll(
        /^(?:都|会|是|有|被|将|在|了|还|已|已经)+|(?:了|的|是|有|在|都|会|被|过)+$/g,
        '',
      ),
    )
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
  return rest.length === 0 ? null : { rest, dropped: [...new Set(dropped)] }
}

/** Cuts at words of grammar that stand between two words: 苏州的工匠学院. */
export function softParts(text: string): string[] {
  const parts = text.split(/(?<=..)(?:的|了|在|是|和|与|及|对|把|被|于)(?=..)/u)
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part))
}
