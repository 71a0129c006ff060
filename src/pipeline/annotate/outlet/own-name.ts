import type { Repaired } from '../../types.ts'
import { foldLine } from '../fold-line.ts'
import type { Claim } from './claim.ts'
import { outletName } from './outlet-name.ts'

type Input = Pick<Repaired, 'context' | 'head'>

/** What names the paper in the reader of an e-paper: 当前报纸名称：某报, and 某报数字报 in the title. */
const labelled = /(?:报纸|报刊|刊物)(?:名称)?\s?[:|]\s?([^\s:|]{2,20})/u
const edition = /(?:^|[\s_|-])([\p{Script=Han}]{2,14}报)\s?(?:数字报|电子报|电子版|数字版)/u
/** 关注公众号,随时阅读某报. */
const invited = /^(?:扫码|扫一扫|关注|长按).{2,16}阅读([\p{Script=Han}]{2,10}报)$/u

/** A report of the page's own paper: 本报讯, 本报记者. */
const own = /^[\s(【[]{0,3}本(?:报|刊)/u

/** Longest line of the reader's head that is looked at. Assumed. */
const mostLength = 80

/** The paper that an e-paper's reader shows; 本报 in the text is this one. */
export function ownName({ context, head }: Input, opening: readonly string[]): readonly Claim[] {
  const lines = [head.title ?? '', ...context.map(({ text }) => text)].filter(
    (line) => line.length <= mostLength,
  )
  for (const line of lines) {
    const folded = foldLine(line)
    const found =
      labelled.exec(folded)?.[1] ?? edition.exec(folded)?.[1] ?? invited.exec(folded.trim())?.[1]
    const name = outletName(found ?? '')
    if (name) return [{ name, relay: null, evidence: line.trim() }]
  }
  // Without such a reader 本报 is whatever paper the site names as its owner.
  if (!opening.some((line) => own.test(line))) return []
  const owner =
    /^(\p{Script=Han}{2,10}报)社?\s{0,2}(?:版权所有|主办|©)|(?:^|[·•|\s])(\p{Script=Han}{2,10}报)社\s?(?:编辑)?出版$/u
  for (const { text } of context) {
    const found = owner.exec(foldLine(text).trim().slice(0, mostLength))
    const name = outletName(found?.[1] ?? found?.[2] ?? '')
    if (name) return [{ name, relay: null, evidence: text.trim() }]
  }
  return []
}

/** 主办:某某报社 in the foot of a page: the paper on whose own site it stands. */
const publishedBy = /^主办(?:单位)?\s?[:|]\s?(\p{Script=Han}{2,10}报)社(?=\s|$)/u

/** The paper that publishes the site, for a page that names no other outlet. */
export function publisher({ context }: Pick<Repaired, 'context'>): readonly Claim[] {
  for (const { text } of context) {
    const name = outletName(publishedBy.exec(foldLine(text).trim().slice(0, 60))?.[1] ?? '')
    if (name) return [{ name, relay: null, evidence: text.trim() }]
  }
  return []
}
