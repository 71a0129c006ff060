import { toSimplified } from './characters.ts'
import { joinsAcross } from './words.ts'

/** How services are offered on the web, behind what they deal in: 贷款中介, 厂房出租. */
const ending =
  '中介|出租|加盟|代办|转让|批发|租赁|回收|代理|报价|价格表|多少钱|代开|套现|搬家|开锁|疏通|整形|祛斑|减肥|植发|代孕|网站建设'
const offer = new RegExp(
  `(?<=\\p{Script=Han})\\p{Script=Han}{2}(?:${ending})(?=\\p{Script=Han})`,
  'gu',
)

/** Characters of a word on either side of the offer that are looked at; assumed. */
const reach = 4

/** Words torn apart by offers that show the habit. Assumed. */
const leastTorn = 2

/** Whether the offer stands in the middle of a word: 特贷款中介色, 今厂房出租年. */
function tears(text: string, start: number, end: number): boolean {
  const left = /\p{Script=Han}+$/u.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? ''
  const right = /^\p{Script=Han}+/u.exec(text.slice(end, end + reach))?.[0] ?? ''
  return left !== '' && right !== '' && joinsAcross(left, right)
}

/**
 * Offers that are spliced into the sentences, Simplified: each tears a word apart somewhere, and two
 * words of the page are torn so. What no word is torn by may be what the report is about.
 */
export function offersSpliced(page: string): readonly string[] {
  if (page.search(offer) < 0 && !/[價錢辦轉發賃開鎖網減]/u.test(page)) return []
  const text = toSimplified(page)
  const torn = [...text.matchAll(offer)].filter(({ 0: name, index }) =>
    tears(text, index, index + name.length),
  )
  return torn.length >= leastTorn ? [...new Set(torn.map(([name]) => name))] : []
}
