import { noSurvey, type Survey } from '../survey/index.ts'
import { repeatsOn } from '../survey/repeats-on.ts'
import type { Decoded, Edit } from '../types.ts'
import { findNoise } from './find-noise.ts'
import { lineValue } from './line-value.ts'
import type { NoiseClaim } from './locate-body.ts'
import { weighContainers } from './locate-in-containers.ts'
import { blocksOf } from './text-blocks.ts'
import type { Page, Range } from './page.ts'
import { readPage } from './read-page.ts'

/** A stretch of the page that may be the body. */
export interface BodyCandidate extends Range {
  /** Characters of prose, less what chrome in it costs. */
  readonly score: number
  /** Its first line. */
  readonly text: string
  /** Holds lines of the body that no better one holds. */
  readonly isChosen: boolean
}

/** What became of one line of the page. */
export interface LineDecision {
  readonly text: string
  /** Rule that took it, `null` for a line of the body. */
  readonly rule: string | null
  /** Characters that it adds to, or takes from, the stretch it stands in. */
  readonly value: number
}

export interface BodyReasons {
  /** The best first. */
  readonly candidates: readonly BodyCandidate[]
  /** In page order. */
  readonly lines: readonly LineDecision[]
}

function claimsOf(page: Page): ReadonlyMap<number, NoiseClaim> {
  const claims = new Map<number, NoiseClaim>()
  for (const { rule, at } of findNoise(page)) {
    const { place, endsText = false } = rule
    if (!claims.has(at)) claims.set(at, { rule, place, endsText })
  }
  return claims
}

/** The rule that took each line: cuts are on record in page order, so one pass finds them again. */
function rulesOf(page: Page, cuts: readonly Edit[]): readonly (string | null)[] {
  const taken = cuts.flatMap(({ rule, before }) =>
    before.split('\n').map((text) => ({ rule, text })),
  )
  let next = 0
  return page.lines.map(({ text }) => {
    if (taken[next]?.text !== text) return null
    next += 1
    return taken[next - 1]?.rule ?? null
  })
}

/** Candidates that say the same: containers around one another with the same lines. */
const distinct = (ranges: readonly (Range & { readonly score: number })[]) =>
  ranges.filter(
    ({ start, end }, at) =>
      ranges.findIndex((other) => other.start === start && other.end === end) === at,
  )

/**
 * Why the body is where it is: the stretches that were weighed, and what took each line. `cuts` are
 * the edits that `extract` made of the same page.
 */
export function explainBody(
  decoded: Decoded,
  cuts: readonly Edit[],
  survey: Survey = noSurvey,
): BodyReasons {
  const { page: alone } = readPage(decoded)
  const page = { ...alone, repeats: repeatsOn(decoded, alone, survey) }
  const claims = claimsOf(page)
  const values = page.lines.map((line, at) => lineValue(line, page.format, claims.has(at)))
  const rules = rulesOf(page, cuts)
  const weighed: readonly (Range & { readonly score: number })[] =
    page.format === 'html' ? weighContainers(page, values) : blocksOf(values, claims)
  const left = new Set(rules.keys().filter((at) => rules[at] === null))
  /** Each line of the body counts for the best candidate that holds it. */
  const takesBody = ({ start, end }: Range) => {
    const own = [...left].filter((at) => at >= start && at < end)
    for (const at of own) left.delete(at)
    return own.length > 0
  }
  const ranked = distinct(weighed.filter(({ score }) => score > 0)).toSorted(
    (a, b) => b.score - a.score,
  )
  return {
    candidates: ranked.map(({ start, end, score }) => ({
      start,
      end,
      score,
      text: page.lines[start]?.text ?? '',
      isChosen: takesBody({ start, end }),
    })),
    lines: page.lines.map((line, at) => ({
      text: line.text,
      rule: rules[at] ?? null,
      value: values[at] ?? 0,
    })),
  }
}
