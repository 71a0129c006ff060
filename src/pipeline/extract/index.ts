import { noSurvey, type Survey } from '../survey/index.ts'
import { repeatsOn } from '../survey/repeats-on.ts'
import type { ContextLine, Decoded, Edit, Extracted, RuleInfo } from '../types.ts'
import { buildBlocks } from './build-blocks.ts'
import { findNoise } from './find-noise.ts'
import { fixMarkdown } from './fix-markdown.ts'
import { findTitles } from './find-titles.ts'
import { isSentence } from './line-value.ts'
import { joinWrapped } from './join-wrapped.ts'
import { locateBody, type NoiseClaim } from './locate-body.ts'
import type { Page, PageLine, Range } from './page.ts'
import { dropLinesAround, dropOutside, type PlacedLine, placeLines } from './place-lines.ts'
import { readPage } from './read-page.ts'
import { edgeRules, noiseRules } from './rules/index.ts'

/** All rules of this phase, for labels. */
export const extractRules: readonly RuleInfo[] = [
  ...noiseRules,
  ...edgeRules,
  dropLinesAround,
  dropOutside,
  fixMarkdown,
]

type Claims = Map<number, NoiseClaim & { readonly isFirm: boolean }>

/**
 * What the noise rules take; the first rule to name a line has it. What most pages of the site carry
 * is never the article's own, whichever rule names it.
 */
function claimNoise(page: Page): Claims {
  const claims: Claims = new Map()
  for (const { rule, at } of findNoise(page)) {
    if (claims.has(at)) continue
    const { place, atEdgeOnly, endsText = false } = rule
    const isFirm = !atEdgeOnly || page.repeats?.get(at) === 'anywhere'
    claims.set(at, { rule, place, isFirm, endsText })
  }
  return claims
}

/** The lines of the ranges that stay: no firm claim, and inside the prose no claim of an edge. */
function keepLines(page: Page, ranges: readonly Range[], claims: Claims): readonly number[] {
  const all = page.lines.keys().toArray()
  const indexes = ranges.flatMap(({ start, end }) => all.slice(start, end))
  const isProse = (at: number) => {
    const line = page.lines[at]
    return line !== undefined && !claims.has(at) && isSentence(line)
  }
  const first = indexes.find(isProse) ?? all.length
  const last = indexes.findLast(isProse) ?? 0
  const kept = indexes.filter((at) => {
    const claim = claims.get(at)
    return !claim || (!claim.isFirm && at > first && at < last)
  })
  for (const at of kept) claims.delete(at)
  return kept
}

/** The body without what the edge rules take off it. */
function trimEdges(page: Page, kept: readonly number[], claims: Claims): readonly number[] {
  let body = kept
  for (const rule of edgeRules) {
    const taken = new Set(rule.find(page, body))
    for (const at of taken) {
      claims.set(at, { rule, place: rule.place, isFirm: true, endsText: false })
    }
    body = body.filter((at) => !taken.has(at))
  }
  return body
}

/** One edit for each run of lines that one rule took. */
function cutEdits(lines: readonly PageLine[], placed: readonly PlacedLine[]): readonly Edit[] {
  const edits: { rule: string; kind: 'cut'; before: string; after: '' }[] = []
  let previous: PlacedLine | null = null
  for (const line of placed) {
    const text = lines[line.at]?.text ?? ''
    const last = edits.at(-1)
    if (last && previous?.at === line.at - 1 && previous.rule === line.rule) {
      last.before += `\n${text}`
    } else {
      edits.push({ rule: line.rule.name, kind: 'cut', before: text, after: '' })
    }
    previous = line
  }
  return edits
}

function contextLines(
  lines: readonly PageLine[],
  placed: readonly PlacedLine[],
): readonly ContextLine[] {
  return placed
    .filter(({ rule }) => !rule.spam)
    .map(({ at, zone }) => ({ text: lines[at]?.text ?? '', zone }))
}

/**
 * The article without the page around it. Every line of the page is in the body or in a `cut` edit;
 * what metadata may rest on is in `context` too. A page of chrome gives an empty body. With a survey
 * of its run, the page loses what its site repeats.
 */
export function extract(decoded: Decoded, survey: Survey = noSurvey): Extracted {
  const ref = decoded.page
  const { page: alone, edits } = readPage(decoded)
  const page = { ...alone, repeats: repeatsOn(decoded, alone, survey) }

  const claims = claimNoise(page)
  const ranges = locateBody(page, claims)
  const kept = trimEdges(page, keepLines(page, ranges, claims), claims)
  const placed = placeLines(page, kept, claims)

  return {
    page: ref,
    head: page.head,
    titles: findTitles(page, kept, placed),
    body: buildBlocks(joinWrapped(kept.flatMap((at) => page.lines[at] ?? []))),
    context: contextLines(page.lines, placed),
    edits: [...decoded.edits, ...edits, ...cutEdits(page.lines, placed)],
  }
}
