import { PairSet } from '../pair-set.ts'
import { bareText } from './overlap.ts'
import type { Page, Range } from './page.ts'
import { type Block, type Claims, isDated, leastShare, marks } from './text-blocks.ts'

/** Prose (in characters) that makes a dated block the start of a body that a box cuts in two. Assumed. */
const leastLead = 100

/**
 * Share of the second part's character pairs that the first part holds too. Two halves of 200
 * characters share 0.07 at the median, articles on different things 0.06 in one of a hundred.
 */
const leastCoherence = 0.06

const textIn = ({ lines }: Page, { start, end }: Range): string =>
  bareText(
    lines
      .slice(start, end)
      .map(({ view }) => view)
      .join(''),
  )

/** The dated block before the chosen one when no end of a text stands between them: a box does. */
export function leadOf(block: Block, blocks: readonly Block[], claims: Claims): Block | null {
  if (isDated(block, claims)) return null
  const lead = blocks.findLast(
    ({ score, end, start }) =>
      score >= leastLead && end <= block.start && isDated({ start, end }, claims),
  )
  if (!lead) return null
  for (let at = lead.end; at < block.start; at++) if (claims.get(at)?.endsText) return null
  return lead
}

/** How a report begins: 本报讯, 新华社北京3月2日电, 云岭日报记者张三. */
const dateline =
  /^(?:本[报网台]|.{2,14}(?:讯|电)[^。]{0,30}[)）]|.{2,12}(?:日电|消息)|.{0,12}记者)/u

/** Runs of three characters that a line shares with the text it belongs to: names, above all. Assumed. */
const leastPhrases = 2

function sharesPhrases(bare: string, text: string): boolean {
  let shared = 0
  for (let at = 0; at + 3 <= bare.length && shared < leastPhrases; at++) {
    if (text.includes(bare.slice(at, at + 3))) shared++
  }
  return shared >= leastPhrases
}

/** What parts stories, or the paragraphs of one story that was shuffled into others. */
const separator = 'drop-separator'

/** Lines of prose beyond rows of dots that speak of what the block speaks of, in page order. */
export function beyondSeparators(
  page: Page,
  block: Range,
  isProse: (at: number) => boolean,
  claims: Claims,
): readonly Range[] {
  if (!claims.values().some(({ rule }) => rule.name === separator)) return []
  const text = textIn(page, block)
  const pairs = new PairSet([text])
  const found: Range[] = []
  const look = (from: number, step: 1 | -1) => {
    for (let at = from; at >= 0 && at < page.lines.length; at += step) {
      const claim = claims.get(at)
      if (claim?.endsText && claim.rule.name !== separator) return
      const bare = bareText(page.lines[at]?.view ?? '')
      const isSame = pairs.shareOf(bare) >= leastCoherence && sharesPhrases(bare, text)
      if (isProse(at) && isSame) found.push({ start: at, end: at + 1 })
    }
  }
  look(block.start - 1, -1)
  found.reverse()
  look(block.end, 1)
  return found
}

/**
 * The block behind the chosen one when a box stands between them and the credits below both: it
 * goes on with what the first speaks of, and does not begin like a report of its own.
 */
export function tailOf(
  page: Page,
  block: Block,
  blocks: readonly Block[],
  claims: Claims,
): Block | null {
  const tail = blocks.find(({ start }) => start >= block.end)
  if (!tail || tail.score < block.score * leastShare) return null
  if (dateline.test(page.lines[tail.start]?.view ?? '')) return null
  for (let at = block.end; at < tail.start; at++) {
    const claim = claims.get(at)
    if (claim && (claim.endsText || marks.below.has(claim.rule.name))) return null
  }
  const isSigned = [0, 1, 2].some((away) =>
    ['drop-credits', 'drop-source-line'].includes(claims.get(tail.end + away)?.rule.name ?? ''),
  )
  const isSame = new PairSet([textIn(page, block)]).shareOf(textIn(page, tail)) >= leastCoherence
  return isSigned && isSame ? tail : null
}
