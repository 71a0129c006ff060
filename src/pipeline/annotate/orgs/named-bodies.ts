import type { Org } from '../../../article.ts'
import type { Block } from '../../types.ts'
import { placeMentions } from '../region/place-mentions.ts'
import { sentencesOf } from '../sentences.ts'

/** Longest name that is believed, in UTF-16 units (assumed; the longest on the labelled pages has 22). */
const longest = 26

const kinds: readonly { readonly kind: Org['kind']; readonly ending: RegExp }[] = [
  {
    kind: 'company',
    ending:
      /有限责任公司|股份有限公司|有限公司|集团公司|集团(?!军|化|队|有限|股份|公司|工会|[）)])/gu,
  },
  {
    kind: 'school',
    ending:
      /职业技术大学|职业技术学院|职业学院|技师学院|工匠学院|大学|技工学校|职业学校|职业中学/gu,
  },
  {
    kind: 'government',
    ending:
      /人力资源和社会保障[厅局部]|工业和信息化[厅局部]|发展和改革委员会|教育[厅局部](?!门)|科学技术[厅局部](?!门)/gu,
  },
]

/** Where a name cannot begin before: punctuation and words that lead up to a name. */
const border =
  /^.*(?:[^\p{Script=Han}A-Za-z0-9（）()·]|由|在|与|及|向|从|是|来自|走进|联合|以及|进入|任职于|位于|参观|如|成立|建设|建成|设立|探索(?!者|科技|软件|文化|教育|网络|信息)|观摩了?|参观了?|走访了?|调研了?|推进|全面|对(?!外)|现任|揭牌|挂牌|承包|将|把|(?<!华)为|以|向着|当地|总工会|工会|命名|决定|授予|[颁奖送交]给|给了|会同|的|(?:试点|骨干|龙头|民营|国有|成员|入驻)企业)/u
/** Nouns that make the rest a description and no name (一家集团, 各类学院). */
const vague = /^(?:.{0,3}(?:的|了|等|级|性|型|类|批|业性|所|家|区内)|.{2,6}首[家所个])/u

/** A number or pronoun in front of a noun; 三门峡 begins with none. */
const counted = /^[一二两三四五六七八九十几多各该本全某家所\d]/u

/** Endings that common nouns have too: 上大学, 利益集团. */
const loose = /学院$|大学$|^集团$/u

/** A name without a place in front is short and says nothing else (金鸡湖工匠学院). */
const coined =
  /^(?!.*[的了各类全省市就推不有员名关于建设提升发挥借助利用通过他她我们这那来上去找过其利益权势名])\p{Script=Han}{2,5}$/u

function nameBefore(sentence: string, end: number, ending: string): string | null {
  const window = sentence.slice(Math.max(0, end - longest), end)
  let name = window.slice(0, -ending.length).replace(border, '')
  // 和 joins two names, or belongs to one: a place behind it shows that a new name begins.
  const next = placeMentions(name).findLast(({ start }) =>
    /[和为到于]$/u.test(name.slice(0, start)),
  )
  if (next) name = name.slice(next.start)
  const place = placeMentions(name)[0]
  const isCounted = place?.start !== 0 && counted.test(name)
  if (name.length < 2 || isCounted || vague.test(name)) return null
  if (loose.test(ending) && place?.start !== 0 && !coined.test(name)) return null
  return window.length === longest && name.length + ending.length === longest ? null : name + ending
}

/** Companies, schools and departments that the body names in full, each once, in order. */
export function findNamedBodies(body: readonly Block[]): readonly Org[] {
  const found = new Map<string, Org>()
  for (const { text } of sentencesOf(body)) {
    for (const { kind, ending } of kinds) {
      for (const match of text.slice(0, 2000).matchAll(ending)) {
        const name = nameBefore(text, match.index + match[0].length, match[0])
        if (name && !found.has(name)) found.set(name, { name, kind })
      }
    }
  }
  return [...found.values()]
}
