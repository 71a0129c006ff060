import { isSentence, lineValue } from './line-value.ts'
import type { Container, Page, Range } from './page.ts'

/** What class and id are worth beside the words. Tuned on 69 pages. */
const hintWeight: Readonly<Record<Container['hint'], number>> = { 1: 1.15, 0: 1, [-1]: 0.4 }

/** Below this the page has no body: less than one short sentence. Assumed. */
const leastScore = 12

/** The next line of a run of chrome costs this much of the one before: a list is one fault, not forty. */
const fade = 0.85

interface Candidate extends Range {
  readonly score: number
}

/** The containers whose lines are worth most: the best one (of equal ones the innermost) and its other parts. */
function bestContainers(page: Page, values: readonly number[]): readonly Candidate[] {
  const sums = [0]
  let fading = 1
  for (const value of values) {
    fading = value < 0 ? fading * fade : 1
    sums.push((sums.at(-1) ?? 0) + (value < 0 ? value * fading : value))
  }
  const hints: Container['hint'][] = []
  let best = { start: 0, end: 0, score: 0, parent: -1, hint: 0 }
  for (const { start, end, hint, parent } of page.containers) {
    // What is beside the article holds nothing of it, save what says that it is a body.
    hints.push(hint === 0 && hints[parent] === -1 ? -1 : hint)
    const sum = (sums[end] ?? 0) - (sums[start] ?? 0)
    const score = sum > 0 ? sum * hintWeight[hints.at(-1) ?? 0] : 0
    if (score > 0 && score >= best.score) best = { start, end, score, parent, hint }
  }
  if (best.hint !== 1) return [best]
  return page.containers.flatMap(({ start, end, hint, parent }) => {
    const score = (sums[end] ?? 0) - (sums[start] ?? 0)
    const isBest = start === best.start && end === best.end
    const isPart = parent === best.parent && hint === 1 && score >= leastPart
    return parent === best.parent && (isBest || isPart) ? [{ start, end, score }] : []
  })
}

/** The contiguous block worth most (Kadane); a line in `barriers` is never inside one. */
function bestBlock(
  range: Range,
  values: readonly number[],
  barriers: ReadonlySet<number>,
): Candidate {
  let best: Candidate = { start: range.start, end: range.start, score: 0 }
  let start = range.start
  let score = 0
  for (let at = range.start; at < range.end; at++) {
    if (barriers.has(at) || score <= 0) {
      start = barriers.has(at) ? at + 1 : at
      score = 0
    }
    if (barriers.has(at)) continue
    score += values[at] ?? 0
    if (score > best.score) best = { start, end: at + 1, score }
  }
  return best
}

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

/** Noise lines in a row from which on they part the body from something else. Assumed. */
const leastGap = 4

/** Share of the main stretch's prose that what follows it needs to be the body's other half. Assumed. */
const leastNeighbour = 0.25

/** Prose (in characters, less chrome) that makes a sibling of the body one more part of it. Assumed. */
const leastPart = 60

/** Prose (in characters) that makes what stands before it the body's start: boxes cut into bodies. Assumed. */
const leastLead = 100

interface Stretch extends Range {
  readonly prose: number
}

/** The range cut at each long run of `gaps`. */
function stretchesOf(
  range: Range,
  values: readonly number[],
  noise: ReadonlySet<number>,
): Stretch[] {
  const stretches: Stretch[] = []
  let open: { start: number; end: number; prose: number } | null = null
  for (let at = range.start; at < range.end; at++) {
    if (noise.has(at)) continue
    if (open === null || at - open.end >= leastGap) {
      open = { start: at, end: at + 1, prose: 0 }
      stretches.push(open)
    }
    open.end = at + 1
    open.prose += Math.max(0, values[at] ?? 0)
  }
  return stretches
}

/** The stretch with the most prose and its neighbours of like weight. */
function mainStretch(range: Range, values: readonly number[], noise: ReadonlySet<number>): Range {
  const stretches = stretchesOf(range, values, noise)
  const most = Math.max(0, ...stretches.map(({ prose }) => prose))
  const main = stretches.findIndex(({ prose }) => prose === most)
  const isLike = (index: number) => (stretches[index]?.prose ?? 0) >= most * leastNeighbour
  const isLead = (index: number) => isLike(index) || (stretches[index]?.prose ?? 0) >= leastLead
  let first = main
  let last = main
  while (first > 0 && isLead(first - 1)) first--
  while (last < stretches.length - 1 && isLike(last + 1)) last++
  return { start: stretches[first]?.start ?? range.start, end: stretches[last]?.end ?? range.end }
}

/**
 * The lines among which the body is: for HTML the main stretch of the best container, and of those
 * beside it that carry the body on; for text the best contiguous block; by the sum of the same line
 * values. Empty when the page has no prose.
 */
export function locateBody(
  page: Page,
  noise: ReadonlySet<number>,
  barriers: ReadonlySet<number>,
): readonly Range[] {
  const { lines } = page
  const isLine = (at: number) => /[\p{L}\p{N}]/u.test(lines[at]?.text ?? '')
  const foreign = new Set([...noise].filter(isLine))
  const values = page.lines.map((line, at) => lineValue(line, page.format, noise.has(at)))
  const whole = { start: 0, end: page.lines.length }
  const found =
    page.format === 'html' ? bestContainers(page, values) : [bestBlock(whole, values, barriers)]
  const best = found.filter(({ score }) => score >= leastScore)
  if (page.format === 'html') return best.map((range) => mainStretch(range, values, foreign))

  const isShut = (at: number) => noise.has(at) || barriers.has(at)
  const isProse = (at: number) => {
    const line = lines[at]
    return line !== undefined && !isShut(at) && isSentence(line)
  }
  return best.map((range) => extend(range, lines.length, isProse, isShut))
}
