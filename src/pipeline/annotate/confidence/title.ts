import { charRemover } from '../../char-table.ts'
import { PairSet } from '../../pair-set.ts'
import type { Repaired, TitleCandidate } from '../../types.ts'
import { type Finding, quoted, when } from './finding.ts'
import { foldLine } from '../fold-line.ts'
import { linesOf } from '../sentences.ts'

type Input = Pick<Repaired, 'titles' | 'body'> & { readonly title: string | null }

const places: Readonly<Record<TitleCandidate['origin'], string>> = {
  heading: '正文上方的标题',
  'title-tag': '网页的 <title>',
  meta: '网页的 og:title',
  'json-ld': '网页的 JSON-LD',
  line: '正文附近的一行文字',
  original: '页面写明的原标题',
}

/** What a title is worth that one place alone gives. Assumed. */
const alone: Readonly<Record<TitleCandidate['origin'], number>> = {
  heading: 0.95,
  'json-ld': 0.88,
  meta: 0.88,
  'title-tag': 0.85,
  line: 0.9,
  original: 0.7,
}
/** Shares of the title's bigrams that stand in the body. Assumed, checked on the labelled pages. */
const related = { hardly: 0.12, little: 0.3 } as const
/** Han of an ordinary headline. Assumed. */
const usual = { least: 8, most: 45 } as const

const withoutSigns = charRemover(/[\s\p{P}\p{S}]/u)

const plain = (text: string) => withoutSigns(foldLine(text))

const shareIn = (text: string, body: PairSet): number => body.shareOf(plain(text))

/** The first other text that the body knows as well as the title. */
function rivalOf({ titles, title }: Input, body: PairSet): string | null {
  const own = plain(title ?? '')
  const least = Math.max(related.little, shareIn(title ?? '', body))
  const rival = titles.find(({ text, origin }) => {
    const other = plain(text)
    const differs = !other.includes(own) && !own.includes(other)
    const fits = other.length >= usual.least && other.length <= usual.most
    return origin !== 'original' && differs && fits && shareIn(text, body) > least
  })
  return rival?.text ?? null
}

/** What speaks for and against the title. */
export function weighTitle(input: Input): readonly Finding[] {
  const { title, titles, body } = input
  if (title === null) return [{ share: 0.3, says: '页面没有写出标题，只能取自正文首句' }]
  const own = plain(title)
  const holding = titles.filter(({ text }) => plain(text).includes(own))
  const origins = [...new Set(holding.map(({ origin }) => origin))]
  const inBody = new PairSet(body.flatMap(linesOf).map(plain))
  const share = shareIn(title, inBody)
  const rival = rivalOf(input, inBody)
  const han = title.match(/\p{Script=Han}/gu)?.length ?? 0
  const [only] = origins
  const where = `标题见于${origins.map((origin) => places[origin]).join('、')}`
  return [
    ...when(only === undefined, 0.6, '标题与页面上任何一处都不完全相同'),
    ...(only === undefined ? [] : [{ share: origins.length > 1 ? 1 : alone[only], says: where }]),
    ...when(share < related.hardly, 0.5, '标题用字几乎不见于正文'),
    ...when(share >= related.hardly && share < related.little, 0.8, '标题用字少见于正文'),
    ...when(rival !== null, 0.8, `页面另有像标题的文字${quoted(rival ?? '')}`),
    ...when(han < usual.least, 0.75, '标题过短'),
    ...when(han > usual.most, 0.8, '标题过长'),
    ...when(/\ufffd|(?:\.{3}|…)$/u.test(title), 0.5, '标题不完整'),
  ]
}
