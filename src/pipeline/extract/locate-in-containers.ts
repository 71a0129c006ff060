import { leastScore } from './line-value.ts'
import type { Container, Page, Range } from './page.ts'

/** What class and id are worth beside the words. Tuned on 69 pages. */
const hintWeight: Readonly<Record<Container['hint'], number>> = { 1: 1.15, 0: 1, [-1]: 0.4 }

/** The next line of a run of chrome costs this much of the one before: a list is one fault, not forty. */
const fade = 0.85

interface Candidate extends Range {
  readonly score: number
}

/** A container and what it is worth: the sum of its lines, and that sum weighed by its hints. */
export interface WeighedContainer extends Container {
  readonly sum: number
  readonly score: number
}

/** Every container of the page with its worth, in page order. */
export function weighContainers(
  page: Page,
  values: readonly number[],
): readonly WeighedContainer[] {
  const sums = [0]
  let fading = 1
  for (const value of values) {
    fading = value < 0 ? fading * fade : 1
    sums.push((sums.at(-1) ?? 0) + (value < 0 ? value * fading : value))
  }
  const hints: Container['hint'][] = []
  return page.containers.map((container) => {
    const { start, end, hint, parent } = container
    // What is beside the article holds nothing of it, save what says that it is a body.
    hints.push(hint === 0 && hints[parent] === -1 ? -1 : hint)
    const sum = (sums[end] ?? 0) - (sums[start] ?? 0)
    return { ...container, sum, score: sum > 0 ? sum * hintWeight[hints.at(-1) ?? 0] : 0 }
  })
}

/** The containers whose lines are worth most: the best one (of equal ones the innermost) and its other parts. */
function bestContainers(page: Page, values: readonly number[]): readonly Candidate[] {
  const weighed = weighContainers(page, values)
  const none: WeighedContainer = { start: 0, end: 0, sum: 0, score: 0, parent: -1, hint: 0 }
  const best = weighed.reduce(
    (top, next) => (next.score > 0 && next.score >= top.score ? next : top),
    none,
  )
  if (best.hint !== 1) return [best]
  return weighed.flatMap(({ start, end, hint, parent, sum }) => {
    const isBest = start === best.start && end === best.end
    const isPart = parent === best.parent && hint === 1 && sum >= leastPart
    return parent === best.parent && (isBest || isPart) ? [{ start, end, score: sum }] : []
  })
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
 * The main stretch of the container whose lines are worth most, and of those beside it that carry
 * the body on. `values` are the lines' values, `foreign` the lines with words that a rule took.
 */
export function locateInContainers(
  page: Page,
  values: readonly number[],
  foreign: ReadonlySet<number>,
): readonly Range[] {
  return bestContainers(page, values)
    .filter(({ score }) => score >= leastScore)
    .map((range) => mainStretch(range, values, foreign))
}
