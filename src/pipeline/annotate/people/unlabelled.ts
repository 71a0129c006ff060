/** Authors whom lines around the title name without a label. */
import { asAuthors, clip, type Found, standaloneLimit } from './byline.ts'
import { daysIn } from '../published/days.ts'
import { foldLine } from '../fold-line.ts'
import { surnamesOnly } from './names.ts'
import { looksLikeOutlet } from '../outlet/outlet-name.ts'

/** Least length of a first paragraph below a name, in UTF-16 units. Assumed. */
const leadLeast = 40

/** 张三/某报: the name and the outlet that it writes for. */
const nameOfOutlet = /^([\p{Script=Han}·、\s]{2,16})\/\s?(\p{Script=Han}{2,12})$/u
/** 2024年7月16日 [ 张三 ] 来源: the author between day and outlet. */
const boxed = /(?<!来源\s?[:|]?\s?)\[\s?([\p{Script=Han}·、\s]{2,16}?)\s?\]/u

/** Authors whom a line above the body names without a label. */
export function fromUnlabelled(line: string): readonly Found[] {
  const folded = foldLine(line).trim()
  if (folded.length > standaloneLimit) return []
  const slashed = nameOfOutlet.exec(folded)
  const outlet = slashed?.[2] ?? ''
  const inBox = daysIn(folded).length > 0 ? boxed.exec(folded)?.[1] : undefined
  const credits = asAuthors(surnamesOnly((looksLikeOutlet(outlet) ? slashed?.[1] : inBox) ?? ''))
  return credits.length > 0
    ? [{ bare: false, credits, prefix: slashed ? outlet : '', evidence: clip(line) }]
    : []
}

/** 来源：某网 张三: a name behind the outlet that ends the line. */
const behindOutlet = /(?:来源|稿源)\s*:?\s*(\S{2,16})\s+(\p{Script=Han}{2,3})$/u

export function fromBehindOutlet(line: string): readonly Found[] {
  const folded = foldLine(line).trim()
  const [, outlet = '', name = ''] =
    folded.length <= standaloneLimit ? (behindOutlet.exec(folded) ?? []) : []
  if (!looksLikeOutlet(outlet) || surnamesOnly(name) === null) return []
  return [{ bare: false, credits: asAuthors([name]), prefix: '', evidence: clip(line) }]
}

/** A name alone between the title and the first paragraph. */
export function fromBelowTitle(
  opening: readonly string[],
  titles: readonly string[],
): readonly Found[] {
  const [first = '', second = '', ...rest] = opening.map((line) => line.trim())
  const isTitle = titles.includes(first) && surnamesOnly(foldLine(first)) === null
  const line = isTitle ? second : first
  const prose = isTitle ? rest : [second, ...rest]
  if (line.length > 12 || /摄影?$/u.test(line) || !prose.some((text) => text.length >= leadLeast))
    return []
  const names = surnamesOnly(foldLine(line))
  // 甲、乙 under a title that names them is a caption.
  const others = titles.filter((title) => title !== line)
  const isNamed = names?.some((name) => others.some((title) => title.includes(name))) ?? false
  // Two Han that begin with a surname are as often a heading: 方法, 高温, 文明.
  const fits = names !== null && !isNamed && (isTitle || names.length > 1 || line.length > 2)
  return fits ? [{ bare: false, credits: asAuthors(names), prefix: '', evidence: clip(line) }] : []
}

/** 张三 发布时间:2023-05-24: the label of the day behind the name. */
const dayLabel = /\s(?:发布|发表|更新)?(?:时间|日期)\s?:?\s{0,2}$/u

/** Names alone above a line with the day, or before outlet and day in one line. */
export function fromMetaLines(above: readonly string[]): readonly Found[] {
  return above.flatMap((line, at) => {
    const folded = foldLine(line).trim()
    const day = folded.length <= standaloneLimit ? daysIn(folded)[0] : undefined
    const next = foldLine(above[at + 1] ?? '')
    const isAlone = !day && folded.length <= 24 && next.length <= 120 && daysIn(next).length > 0
    const front = (day ? folded.slice(0, day.at) : isAlone ? folded : '').replace(dayLabel, '')
    const words = front.trim().split(/\s+/u)
    const own = looksLikeOutlet(words.at(-1) ?? '') ? words.slice(0, -1) : words
    // Four Han alone are an account before they are a name: 华夏人文.
    if (own.length === 1 && /^\p{Script=Han}{4}$/u.test(own[0] ?? '')) return []
    const names =
      own.length > 0 && /^[\p{Script=Han}·\s、]+$/u.test(own.join(' '))
        ? surnamesOnly(own.join(' '))
        : null
    const credits = asAuthors(names)
    return credits.length > 0 ? [{ bare: false, credits, prefix: '', evidence: clip(line) }] : []
  })
}
