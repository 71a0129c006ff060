import type { RuleInfo } from '../types.ts'
import { isSentence } from './line-value.ts'
import type { Page, Place, Range, Zone } from './page.ts'

/** Lines before the body that may be about it, counted back from the body. Assumed. */
const linesAbove = 30
/** Lines behind the body that may be about it. Assumed. */
const linesBelow = 12

/** A rule's claim to a line. */
export interface Claim {
  readonly rule: RuleInfo
  readonly place: Place
}

/** What no rule names, near the body: kickers, title, column name. */
export const dropLinesAround: RuleInfo = {
  name: 'drop-lines-around',
  label: '移出正文上下的标题、栏目等行',
}

/** What no rule names, anywhere else on the page. */
export const dropOutside: RuleInfo = {
  name: 'drop-outside',
  label: '删除正文区域以外的内容',
}

/** A line that is not in the body, with its zone and the rule that took it. */
export interface PlacedLine {
  readonly at: number
  readonly zone: Zone
  readonly rule: RuleInfo
}

/** Rules whose lines speak of other articles: what follows them is not about this one. */
const foreignRules: ReadonlySet<string> = new Set([
  'drop-related',
  'drop-comments',
  'drop-headline-list',
])

/**
 * Zone and rule of every line outside `kept`, in page order. Without a body all that is not
 * plainly foreign counts as above it, so that the page's title and day are still found.
 */
export function placeLines(
  page: Page,
  kept: readonly number[],
  claims: ReadonlyMap<number, Claim>,
): readonly PlacedLine[] {
  const { length } = page.lines
  const body: Range = { start: kept[0] ?? length, end: (kept.at(-1) ?? length - 1) + 1 }
  const inBody = new Set(kept)
  const isForeign = (at: number) => foreignRules.has(claims.get(at)?.rule.name ?? '')
  const behind = page.lines.findIndex((_, at) => at >= body.end && isForeign(at))
  const foreign = behind === -1 ? length : behind
  const isShort = kept.length === 0

  const isSeparator = (at: number) => claims.get(at)?.rule.name === 'drop-separator'
  const upperEdge = page.lines.findLastIndex((_, at) => at < body.start && isSeparator(at))
  const lowerEdge = page.lines.findIndex((_, at) => at >= body.end && isSeparator(at))

  /** Whether a separator parts the line from the body, so that it tells another story. */
  const isParted = (at: number): boolean => {
    const line = page.lines[at]
    if (at < body.start) return at < upperEdge && line !== undefined && isSentence(line)
    return lowerEdge !== -1 && at > lowerEdge
  }

  /** The zone that the line's position alone gives it. */
  const zoneAt = (at: number): Zone => {
    if (at < body.start) return isShort || body.start - at <= linesAbove ? 'above' : 'elsewhere'
    return at < foreign && at - body.end < linesBelow ? 'below' : 'elsewhere'
  }

  return page.lines.flatMap((line, at) => {
    if (inBody.has(at)) return []
    const zone = zoneAt(at)
    const claim = claims.get(at)
    if (claim) {
      const { rule, place } = claim
      return [{ at, rule, zone: place === 'near' || place === zone ? zone : 'elsewhere' }]
    }
    const isLoose = page.format === 'html' && (line.isHidden || line.linkShare > 0.6)
    return zone === 'elsewhere' || isLoose || isParted(at)
      ? [{ at, rule: dropOutside, zone: 'elsewhere' }]
      : [{ at, rule: dropLinesAround, zone }]
  })
}
