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

/** A number that may be written in another way: with 万, or in Chinese digits. */
export const isSpelled = (text: string): boolean =>
  /[\d一二两三四五六七八九十][十百千万亿]|十[一二三四五六七八九]/u.test(text)
