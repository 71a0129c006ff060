import { isSentence, leastScore, substance } from './line-value.ts'
import type { NoiseClaim } from './locate-body.ts'
import type { Page, PageLine, Range } from './page.ts'

type Claims = ReadonlyMap<number, NoiseClaim>

interface Block extends Range {
  readonly score: number
}

/** The contiguous blocks worth something (Kadane's, all of them), in page order; no barrier is inside one. */
export function blocksOf(values: readonly number[], claims: Claims): readonly Block[] {
  const blocks: Block[] = []
  let start = 0
  let score = 0
  let best: Block | null = null
  const close = () => {
    if (best !== null && best.score >= leastScore) blocks.push(best)
    best = null
    score = 0
  }
  for (const [at, value] of values.entries()) {
    const isBarrier = claims.get(at)?.endsText === true
    if (isBarrier || score + value <= 0) {
      close()
      continue
    }
    if (score === 0) start = at
    score += value
    if (best === null || score > best.score) best = { start, end: at + 1, score }
  }
  close()
  return blocks
}

/** Lines above a block in which the line that dates an article is looked for. Assumed. */
const mostAway = 16

/** Share of the best block's worth from which on a dated block before it is the article. Assumed. */
const leastShare = 0.4

/** Prose (in characters) that makes the first of many posts the article. Assumed. */
const leastPost = 80

const dating: ReadonlySet<string> = new Set([
  'drop-meta-line',
  'drop-source-line',
  'drop-original-title',
])

/**
 * The first block under a meta line that is not much less than the best one, on a page of posts the
 * first that says something; else the best one.
 */
function chooseBlock(blocks: readonly Block[], claims: Claims): Block | null {
  const most = Math.max(0, ...blocks.map(({ score }) => score))
  const isDated = ({ start }: Block) => {
    for (let at = start - 1; at >= start - mostAway; at--) {
      const claim = claims.get(at)
      if (claim?.endsText && !dating.has(claim.rule.name)) return false
      if (claim && dating.has(claim.rule.name)) return true
    }
    return false
  }
  const isThread = claims.values().some(({ rule }) => rule.name === 'drop-other-posts')
  const least = isThread ? leastPost : most * leastShare
  return (
    blocks.find((block) => block.score >= least && isDated(block)) ??
    (isThread ? blocks.find(({ score }) => score >= leastPost) : undefined) ??
    blocks.find(({ score }) => score === most) ??
    null
  )
}

/** Whom a notice is addressed to: 各县（市、区）总工会，市各产业工会： */
const addressee = /^(?:各|.{0,14}(?:同志|单位|工会|委员会|部门|朋友)).{0,60}:$/u

/** The block and the prose next to it: a short paragraph may stand beyond one subheading. */
function extend(
  block: Range,
  length: number,
  isProse: (at: number) => boolean,
  isShut: (at: number) => boolean,
): Range {
  let { start, end } = block
  for (;;) {
    const next = isProse(end) ? end : isShut(end) || !isProse(end + 1) ? -1 : end + 1
    if (next === -1 || next >= length) break
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
])

/** Rules whose lines stand right above a body, or right below one. */
const marks = {
  above: new Set([...dating, 'drop-page-buttons', 'drop-follow-prompt']),
  below: new Set([
    ...dating,
    'drop-credits',
    'drop-disclaimer',
    'drop-end-mark',
    'drop-page-buttons',
    'drop-follow-prompt',
    'drop-related',
    'drop-tags',
  ]),
} as const

/** Lines between the block and such a mark that may be the body's. Assumed. */
const mostBetween = 150
/**
 * Of them, how many above (a title may stand there in two lines) or below, and which share, must
 * look like text rather than labels. Assumed.
 */
const leastSpoken = { above: 3, below: 2, share: 0.3 }

/** Length from which on a line without punctuation is more than a label. Assumed. */
const longLine = 18

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
  const block = chooseBlock(blocksOf(values, claims), claims)
  if (block === null) return []
  const isProse = (at: number) => {
    const line = page.lines[at]
    return line !== undefined && !claims.has(at) && (isSentence(line) || addressee.test(line.view))
  }
  const { start, end } = extend(block, page.lines.length, isProse, (at) => claims.has(at))
  const above = reach(page, claims, start - 1, -1)
  return [
    {
      start: above === start - 1 ? start : above + 1,
      end: reach(page, claims, end, 1),
    },
  ]
}
