import { leastScore } from './line-value.ts'
import type { NoiseClaim } from './locate-body.ts'
import type { Range } from './page.ts'

export type Claims = ReadonlyMap<number, NoiseClaim>

export interface Block extends Range {
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
export const leastShare = 0.4

/** Prose (in characters) that makes the first of many posts the article. Assumed. */
const leastPost = 80

const dating: ReadonlySet<string> = new Set([
  'drop-meta-line',
  'drop-source-line',
  'drop-original-title',
])

/** Rules whose lines stand right above a body, or right below one. */
export const marks = {
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

/** Whether the line that dates an article stands closely above the block. */
export function isDated({ start }: Range, claims: Claims): boolean {
  for (let at = start - 1; at >= start - mostAway; at--) {
    const claim = claims.get(at)
    if (claim?.endsText && !dating.has(claim.rule.name)) return false
    if (claim && dating.has(claim.rule.name)) return true
  }
  return false
}

/**
 * The first block under a meta line that is not much less than the best one, on a page of posts the
 * first that says something; else the best one.
 */
export function chooseBlock(blocks: readonly Block[], claims: Claims): Block | null {
  const most = Math.max(0, ...blocks.map(({ score }) => score))
  const isThread = claims.values().some(({ rule }) => rule.name === 'drop-other-posts')
  const first = isThread
    ? blocks.find(({ score }) => score >= leastPost)
    : blocks.find((block) => block.score >= most * leastShare && isDated(block, claims))
  return first ?? blocks.find(({ score }) => score === most) ?? null
}
