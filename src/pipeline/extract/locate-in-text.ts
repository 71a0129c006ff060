import { isSentence, substance } from './line-value.ts'
import { beyondSeparators, leadOf, tailOf } from './other-halves.ts'
import type { Page, PageLine, Range } from './page.ts'
import { blocksOf, type Claims, chooseBlock, marks } from './text-blocks.ts'

/** Whom a notice is addressed to: 各县（市、区）总工会，市各产业工会： */
const addressee = /^(?:各|.{0,14}(?:同志|单位|工会|委员会|部门|朋友)).{0,60}:$/u

/** Length from which on a line without punctuation is more than a label. Assumed. */
const longLine = 18

/** Short lines that a colon may announce: 六个工种如下：. Assumed. */
const mostAnnounced = 16

/** The prose behind the short lines that the last line of the block announces; -1 without either. */
function behindAnnounced({ end }: Range, { lines }: Page, edges: Edges): number {
  const announces = /[:：]\s?\|?$/u.test(lines[end - 1]?.text ?? '')
  if (!announces) return -1
  for (let at = end; at < end + mostAnnounced; at++) {
    const line = lines[at]
    if (!line || edges.isShut(at) || substance(line.text) > longLine * 2) return -1
    if (edges.isProse(at + 1)) return at + 1
  }
  return -1
}

/** What a line is to the block beside it. */
interface Edges {
  readonly isProse: (at: number) => boolean
  /** A rule has taken the line. */
  readonly isShut: (at: number) => boolean
}

/** The block and the prose next to it: a short paragraph may stand beyond one subheading. */
function extend(block: Range, page: Page, edges: Edges): Range {
  const { isProse, isShut } = edges
  let { start, end } = block
  for (;;) {
    const near = isProse(end) ? end : isShut(end) || !isProse(end + 1) ? -1 : end + 1
    const next = near === -1 ? behindAnnounced({ start, end }, page, edges) : near
    if (next === -1 || next >= page.lines.length) break
    end = next + 1
  }
  for (;;) {
    const next = isProse(start - 1)
      ? start - 1
      : isShut(start - 1) || !isProse(start - 2)
        ? -1
        : start - 2
    // What stands first on a page is a slogan as often as a lead.
    if (next <= 0) break
    start = next
  }
  return { start, end }
}

/** Rules whose lines stand inside a body too: section numbers, stars. */
const transparent: ReadonlySet<string> = new Set([
  'drop-counter',
  'drop-ornament',
  'drop-ad-marker',
  'drop-mojibake',
  'drop-picture-note',
])

/** Lines between the block and such a mark that may be the body's. Assumed. */
const mostBetween = 150
/**
 * Of them, how many above (a title may stand there in two lines) or below, and which share, must
 * look like text rather than labels. Assumed.
 */
const leastSpoken = { above: 3, below: 2, share: 0.3 }

const isSpoken = (line: PageLine): boolean =>
  /[,。!?;:、…“”"]/u.test(line.view) || substance(line.text) >= longLine

/** How a headline does not end: below a body it is those of others that follow. */
const ended = /[,。!?;:、…”"）)]$/u

/** What stands between the block and a mark, counted. */
interface Between {
  lines: number
  spoken: number
  ended: number
  sentences: number
}

/** Whether it is text: above the body anything but labels, below it no headlines of others. */
function isText({ lines, spoken, ended, sentences }: Between, step: 1 | -1): boolean {
  const fewest = step === -1 ? leastSpoken.above : leastSpoken.below
  const least = (count: number) => count >= fewest && count >= lines * leastSpoken.share
  return least(spoken) && (step === -1 || least(ended) || sentences >= leastSpoken.below)
}

/** The line at which the page meets a mark from `from` on, when what lies between is text; else `from`. */
function reach(page: Page, claims: Claims, from: number, step: 1 | -1): number {
  const names = step === 1 ? marks.below : marks.above
  const between: Between = { lines: 0, spoken: 0, ended: 0, sentences: 0 }
  for (let at = from; between.lines <= mostBetween; at += step) {
    const line = page.lines[at]
    if (!line) return from
    const rule = claims.get(at)?.rule.name
    if (rule !== undefined && !transparent.has(rule)) {
      return names.has(rule) && isText(between, step) ? at : from
    }
    between.lines++
    if (rule !== undefined) continue
    if (isSpoken(line)) between.spoken++
    if (ended.test(line.view)) between.ended++
    if (isSentence(line)) between.sentences++
  }
  return from
}

/**
 * The best block of a page without containers, with the short lines around it up to the meta line
 * above and the credits below: verse, calls, agendas.
 */
export function locateInText(
  page: Page,
  values: readonly number[],
  claims: Claims,
): readonly Range[] {
  const blocks = blocksOf(values, claims)
  const block = chooseBlock(blocks, claims)
  if (block === null) return []
  const isProse = (at: number) => {
    const line = page.lines[at]
    return line !== undefined && !claims.has(at) && (isSentence(line) || addressee.test(line.view))
  }
  const isShut = (at: number) => claims.has(at)
  const widen = (range: Range) => extend(range, page, { isProse, isShut })
  const { start, end } = widen(block)
  const lead = leadOf({ ...block, start }, blocks, claims)
  const above = reach(page, claims, start - 1, -1)
  const below = reach(page, claims, end, 1)
  const tail = below === end ? tailOf(page, { ...block, end }, blocks, claims) : null
  const first = lead !== null || above === start - 1 ? start : above + 1
  const main = { start: first, end: below }
  const halves = [
    lead === null ? [] : [widen(lead)],
    main,
    tail === null ? [] : [widen(tail)],
  ].flat()
  const beyond = beyondSeparators(page, main, isProse, claims).filter(({ start: at }) =>
    halves.every((half) => at < half.start || at >= half.end),
  )
  return [...halves, ...beyond].toSorted((a, b) => a.start - b.start)
}
