import { toSimplified } from './characters.ts'
import { type Trade, trades } from '../spam-words.ts'

/** Words with a Han character glued to either side, longest first. */
function glued(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  return new RegExp(
    `(?<=[\\p{Script=Han}A-Za-z])(?:${longestFirst.join('|')})(?=[\\p{Script=Han}、，,])`,
    'gu',
  )
}

const known = trades.map((trade: Trade) => ({
  name: trade.name,
  sure: glued(trade.sure),
  any: glued([...trade.sure, ...trade.likely]),
}))

/** Any of all keywords, glued or not: one look spares most pages nine. */
const anyKeyword = new RegExp(trades.flatMap(({ sure, likely }) => [...sure, ...likely]).join('|'))

/** Keywords of the trades given, glued into a sentence. */
export const keywordPatterns = (names: readonly string[]): readonly RegExp[] =>
  known.filter(({ name }) => names.includes(name)).map(({ any }) => any)

/** The frame of blogs whose posts are news with keywords sold into them: there one trade is enough. */
const soldBlog = /发表在\s?(?:随意窝|痞客邦)|全站热搜/u

/**
 * Trades whose keywords stand glued in the text, if they are two or more and one word is sure: a
 * contest for 装潢设计 is a story of its own, and so is one that ends with 信用贷款 for the winners.
 */
export function tradesSpliced(text: string, page: string): readonly string[] {
  const isSold = soldBlog.test(toSimplified(page))
  const plain = toSimplified(isSold ? page : text)
  if (!anyKeyword.test(plain)) return []
  const found = known.filter(({ any }) => plain.search(any) >= 0)
  const isSure = found.some(({ sure }) => plain.search(sure) >= 0)
  const least = isSold ? 1 : 2
  return found.length >= least && isSure ? found.map(({ name }) => name) : []
}
