import { toSimplified } from './characters.ts'
import { trades } from '../spam-words.ts'
import { joinedAcross, spans } from './words.ts'

/** How services are offered on the web, behind what they deal in: 贷款中介, 厂房出租. */
const ending =
  '中介|出租|加盟|代办|转让|批发|租赁|回收|代理|厂家|报价|价格表|多少钱|代开|套现|搬家|开锁|疏通|整形|祛斑|减肥|植发|代孕|网站建设'
/** What follows where it is no offer but a word of law or trade: 出租人, 回收物, 代理商, 批发市场. */
const compound = '人物方权者率费业商户车屋房市点站员地证合的给了'
/** Characters of sentences that stand in the name of no goods. */
const sentence = '的了是在于和与把被及或从对为可以要求应当除未有关者经向由将已'
const keywords = new Set(trades.flatMap(({ sure }) => sure))
const sold = trades.flatMap(({ sure, likely }) => [...sure, ...likely]).join('|')
/** Every place is looked at: 特贷款中介色 holds 国特贷款 as well. */
const offer = new RegExp(
  `(?<=\\p{Script=Han})(?=(${sold}|(?:(?![${sentence}])\\p{Script=Han}){2,4}(?:${ending}))(?![${compound}])\\p{Script=Han})`,
  'gu',
)

/** Characters of a word on either side of the offer that are looked at; assumed. */
const reach = 4

/** Words torn apart by offers that show the habit. Assumed. */
const leastTorn = 2
/** Keywords of trades that do, beside one torn word. Assumed. */
const leastBought = 3

/**
 * The word in whose middle the offer stands, 特色 of 特贷款中介色; `null` when in none. What shares a
 * word with its neighbours was written there: 公司的出租车.
 */
function tornWord(text: string, start: number, end: number): string | null {
  const left = /\p{Script=Han}+$/u.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? ''
  const right = /^\p{Script=Han}+/u.exec(text.slice(end, end + reach))?.[0] ?? ''
  const word = left === '' || right === '' ? null : joinedAcross(left, right)
  const whole = left + text.slice(start, end) + right
  const isPart = spans(whole, left.length) || spans(whole, whole.length - right.length)
  return isPart ? null : word
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
    word: tornWord(text, index, index + name.length),
  }))
  // 被命阀门厂家名 is torn by 命阀门厂家 as little as by 门厂家: the shortest that tears is the offer.
  const tearing = found.filter(({ word }) => word !== null)
  const shortest = new Map(tearing.map((one) => [one.end, one]))
  const torn = tearing.filter((one) => shortest.get(one.end) === one)
  const bought = found.filter(({ name }) => keywords.has(name))
  const words = new Set(torn.map(({ word }) => word))
  const isHabit = words.size >= leastTorn || (torn.length > 0 && bought.length >= leastBought)
  return isHabit ? [...new Set([...torn, ...bought].map(({ name }) => name))] : []
}
