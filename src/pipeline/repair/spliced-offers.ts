import { toSimplified } from './characters.ts'
import { trades } from '../spam-words.ts'
import { joinsAcross } from './words.ts'

/** How services are offered on the web, behind what they deal in: 贷款中介, 厂房出租. */
const ending =
  '中介|出租|加盟|代办|转让|批发|租赁|回收|代理|厂家|报价|价格表|多少钱|代开|套现|搬家|开锁|疏通|整形|祛斑|减肥|植发|代孕|网站建设'
const keywords = new Set(trades.flatMap(({ sure }) => sure))
const sold = trades.flatMap(({ sure, likely }) => [...sure, ...likely]).join('|')
/** Every place is looked at: 特贷款中介色 holds 国特贷款 as well. */
const offer = new RegExp(
  `(?<=\\p{Script=Han})(?=(${sold}|\\p{Script=Han}{2,4}(?:${ending}))\\p{Script=Han})`,
  'gu',
)

/** Characters of a word on either side of the offer that are looked at; assumed. */
const reach = 4

/** Words torn apart by offers that show the habit. Assumed. */
const leastTorn = 2
/** Keywords of trades that do, beside one torn word. Assumed. */
const leastBought = 3

/** Whether the offer stands in the middle of a word: 特贷款中介色, 今厂房出租年. */
function tears(text: string, start: number, end: number): boolean {
  const left = /\p{Script=Han}+$/u.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? ''
  const right = /^\p{Script=Han}+/u.exec(text.slice(end, end + reach))?.[0] ?? ''
  return left !== '' && right !== '' && joinsAcross(left, right)
}

/**
 * Offers that are spliced into the sentences, Simplified: two words of the page are torn by
 * them, or one is and keywords that only advertisements use stand all over it. What no word is torn
 * by may be what the report is about.
 */
export function offersSpliced(page: string): readonly string[] {
  const text = toSimplified(page)
  const found = [...text.matchAll(offer)].map(({ 1: name = '', index }) => ({
    name,
    end: index + name.length,
    isTorn: tears(text, index, index + name.length),
  }))
  // 被命阀门厂家名 is torn by 命阀门厂家 as little as by 门厂家: the shortest that tears is the offer.
  const torn = found.filter(
    ({ isTorn, end }, at) =>
      isTorn && !found.slice(at + 1).some((other) => other.isTorn && other.end === end),
  )
  const bought = found.filter(({ name }) => keywords.has(name))
  const isHabit = torn.length >= leastTorn || (torn.length > 0 && bought.length >= leastBought)
  return isHabit ? [...new Set([...torn, ...bought].map(({ name }) => name))] : []
}
