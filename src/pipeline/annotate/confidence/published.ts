import type { Published } from '../../../article.ts'
import type { Repaired } from '../../types.ts'
import { type Finding, quoted, when } from './finding.ts'
import { addressDay, beijingDay, daysIn } from '../published/days.ts'
import { fieldLines } from '../field-lines.ts'
import { foldLine } from '../fold-line.ts'
import { linesOf } from '../sentences.ts'

type Input = Pick<Repaired, 'body' | 'context' | 'head' | 'page'> & {
  readonly published: Published
}

/** What a day is worth by what it rests on. Assumed, checked on the labelled pages. */
const worth = {
  labelled: 0.98,
  above: 0.92,
  machine: 0.92,
  address: 0.85,
  dateline: 0.9,
  below: 0.8,
  inferred: 0.65,
  bound: 0.4,
  unknown: 0.45,
} as const

/** Longest line that may hold another day of publication. As in `published.ts`. */
const metaLimit = 200
const label = /时间|日期|发布|发表|刊发|刊登|时\s间|日\s期/u

const startsLike = (lines: readonly string[], evidence: string) =>
  lines.some((line) => line.startsWith(evidence) || evidence.startsWith(line))

function basisOf({ published, head, page, ...article }: Input): Finding {
  const { basis, evidence } = published
  if (basis === 'unknown') return { share: worth.unknown, says: '页面没有写明日期' }
  if (basis === 'no-later-than') return { share: worth.bound, says: '只知道不晚于这一天' }
  if (basis === 'inferred') return { share: worth.inferred, says: '日期是推算出来的' }
  const line = evidence ?? ''
  if (head.times.includes(line)) return { share: worth.machine, says: '日期取自网页代码' }
  if (line === page.url || line === head.url) {
    return { share: worth.address, says: '日期取自网址' }
  }
  const { above, opening } = fieldLines(article)
  if (startsLike(above, line)) {
    return label.test(line)
      ? { share: worth.labelled, says: `正文上方写明${quoted(line)}` }
      : { share: worth.above, says: `正文上方有日期${quoted(line)}，未注明是发布时间` }
  }
  if (startsLike(opening, line)) return { share: worth.dateline, says: `正文开头${quoted(line)}` }
  return { share: worth.below, says: `日期取自文末${quoted(line)}` }
}

/** Every day that the page's own lines, its head and its address give. */
function claimedDays({
  head,
  page,
  context,
  body,
}: Input): ReadonlyMap<string, ReadonlySet<string>> {
  const claims = new Map<string, Set<string>>()
  const add = (day: string | null, place: string) => {
    if (day !== null) claims.set(day, (claims.get(day) ?? new Set()).add(place))
  }
  const { above, below } = fieldLines({ body, context })
  for (const [place, lines] of [['above', above] as const, ['below', below] as const]) {
    for (const line of lines.filter(({ length }) => length <= metaLimit)) {
      for (const { day } of daysIn(foldLine(line))) add(day, place)
    }
  }
  for (const time of head.times) add(beijingDay(time), 'head')
  for (const url of [page.url, head.url]) {
    const found = url === null ? null : addressDay(url)
    if (found?.precision === 'day') add(found.day, 'address')
  }
  return claims
}

/** 截至2024年6月: the text knows of that year. */
const asOf = /截[至止](?:到)?(20\d{2})年/gu

function newestKnown({ body }: Pick<Input, 'body'>): number {
  const text = body.flatMap(linesOf).join('\n').slice(0, 20_000)
  return Math.max(0, ...[...text.matchAll(asOf)].map(([, year]) => Number(year)))
}

/** What speaks for and against the day of publication. */
export function weighPublished(input: Input): readonly Finding[] {
  const { date, precision } = input.published
  const claims = claimedDays(input)
  const agreeing = date === null ? 0 : (claims.get(date)?.size ?? 0)
  const others = [...claims.keys()].filter((day) => day !== date).sort()
  const year = Number(date?.slice(0, 4) ?? 9999)
  return [
    basisOf(input),
    ...when(precision === 'month', 0.75, '只知道年月'),
    ...when(precision === 'year', 0.6, '只知道年份'),
    ...when(agreeing > 1, 1, `页面有${agreeing}处写着这一天`),
    ...when(
      others.length > 0,
      agreeing > 1 ? 0.92 : 0.8,
      `页面另有日期${quoted(others.slice(0, 3).join('、'), 40)}`,
    ),
    ...when(newestKnown(input) > year, 0.4, '正文统计截至的年份晚于发布日期'),
  ]
}
