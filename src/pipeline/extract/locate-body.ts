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

/** The container whose lines are worth most; of equal ones the innermost. */
function bestContainer(page: Page, values: readonly number[]): Candidate {
  const sums = [0]
  let fading = 1
  for (const value of values) {
    fading = value < 0 ? fading * fade : 1
    sums.push((sums.at(-1) ?? 0) + (value < 0 ? value * fading : value))
  }
  let best: Candidate = { start: 0, end: 0, score: 0 }
  for (const { start, end, hint } of page.containers) {
    const sum = (sums[end] ?? 0) - (sums[start] ?? 0)
    const score = sum > 0 ? sum * hintWeight[hint] : 0
    if (score > 0 && score >= best.score) best = { start, end, score }
  }
  return best
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

/** Leading and trailing lines that are mostly links, or noise, are no part of a body. */
function trim(page: Page, range: Range, noise: ReadonlySet<number>): Range {
  const isLoose = (at: number) => {
    const line = page.lines[at]
    return noise.has(at) || (line !== undefined && line.linkShare > 0.5 && !isSentence(line))
  }
  let { start, end } = range
  while (start < end && isLoose(start)) start++
  while (end > start && isLoose(end - 1)) end--
  return { start, end }
}

/**
 * The lines among which the body is: for HTML the best container, for text the best contiguous
 * block, both by the sum of the same line values. Empty when the page has no prose.
 */
export function locateBody(
  page: Page,
  noise: ReadonlySet<number>,
  barriers: ReadonlySet<number>,
): Range {
  const values = page.lines.map((line, at) => lineValue(line, page.format, noise.has(at)))
  const whole = { start: 0, end: page.lines.length }
  const best =
    page.format === 'html' ? bestContainer(page, values) : bestBlock(whole, values, barriers)
  if (best.score < leastScore) return { start: 0, end: 0 }
  return trim(page, best, noise)
}
