/** Competitions that a text names, by series and edition. */
import type { Article } from '../../article.ts'
import { provinces } from '../provinces.ts'

export interface Competition {
  /** The series, as printed but for its edition: 大连市“工匠杯”职工技能竞赛. */
  readonly name: string
  /** As printed: 第二届, else 2025年; `null` where the text names neither. */
  readonly edition: string | null
  /** Where the name begins in the text. */
  readonly index: number
}

/** What stands between names; inside of title marks are documents and works. */
const pieces = /《[^《》]{0,80}》|[^《》，。；：！？、\s（）()【】|]+/gu

/** How a competition is called at its end. What follows 促进 or 管理 is a document about them. */
const ending =
  /(?:竞赛|大赛|大比武|比武|擂台赛|挑战赛|邀请赛|锦标赛|运动会)(?!促进|管理|条例|办法)/gu

/** One of skills and labour, and not of dancers, runners, pupils or founders. */
const ofSkills = /技能|技术|劳动|职业|工匠|练兵|五小|业务|服务创新/u
const ofOthers = /青少年|中小学|学生|创业|体育|球|运动会$/u

const count = /第[一二三四五六七八九十百\d]{1,4}届|首届/u
const year = /(?:19|20)\d{2}年度?/u
const editions = new RegExp(`${count.source}|${year.source}`, 'gu')

/** Characters of sentences that stand in no name. */
const sentence = /[的是在将了把对从由着等]|举办|举行|参加|开展|组织|启动|推出|迎来|近日|工会|公司/u

/** A longer one is a sentence. Assumed: the longest real one met has 27. */
const longest = 36

const provinceNames = provinces.map(({ name }) => name)

/**
 * Names with something that tells them from all others: a name in quotation marks, or the whole
 * country or a place at the beginning. “职工技能竞赛” alone is any.
 *
 * `region`: places of the article beside the provinces.
 */
export function competitionsIn(text: string, region: Article['region']): Competition[] {
  const own = [region.area, region.city, region.province].filter((place) => place !== null)
  const places = ['全国', ...own, ...provinceNames]
  return [...text.matchAll(pieces)].flatMap(({ 0: piece, index: at }) => {
    if (piece.startsWith('《')) return []
    let from = 0
    return [...piece.matchAll(ending)].flatMap(({ 0: end, index }) => {
      const head = piece.slice(from, index + end.length)
      const start = from
      from = index + end.length
      const found = nameAtEnd(head, places)
      return found === null ? [] : { ...found, index: at + start + found.index }
    })
  })
}

/** The name at the end of a piece, from the first mark of one behind which no sentence goes on. */
function nameAtEnd(head: string, places: readonly string[]): Competition | null {
  const marks = [head.indexOf('“'), head.search(editions)]
  const starts = [...marks, ...places.map((place) => head.indexOf(place))]
    .filter((at) => at !== -1)
    .sort((a, b) => a - b)
  for (const start of starts) {
    const printed = head.slice(start)
    const unquoted = printed.replace(/“[^“”]*”/gu, '')
    if (printed.length > longest || /[“”]/u.test(unquoted) || sentence.test(unquoted)) continue
    const name = printed.replace(editions, '')
    const known = name.includes('“') || places.some((place) => name.startsWith(place))
    if (!known || !ofSkills.test(name) || ofOthers.test(name)) return null
    const [edition = null] = count.exec(printed) ?? year.exec(printed) ?? []
    return { name, edition, index: start }
  }
  return null
}
