import type { Verdict } from '../../types.ts'
import { type Finding, when } from './finding.ts'
import { leastRelevance, type Relevance } from '../relevance/relevance.ts'

interface Input {
  readonly verdict: Verdict
  readonly relevance: Relevance
}

/** Points above the threshold from which on a decision is clear. Assumed: a word more or less is 1.5. */
const clear = 1.5

/** What speaks for and against the decision to take the article or to leave it out. */
export function weighVerdict({ verdict, relevance }: Input): readonly Finding[] {
  if (verdict.status === 'rejected' && verdict.reason !== 'off-topic') {
    return [{ share: 0.9, says: '页面没有可收的正文' }]
  }
  const margins = (['workers', 'skills', 'total'] as const).map(
    (sum) => relevance[sum] - leastRelevance[sum],
  )
  const margin = Math.min(...margins)
  const share = Math.min(1, 0.5 + (Math.abs(margin) / clear) * 0.5)
  const isIn = verdict.status === 'accepted'
  const side = isIn ? '收录' : '不收'
  return [
    {
      share: Math.round(share * 100) / 100,
      says:
        share < 1
          ? `${side}的依据只差${Math.abs(margin).toFixed(1)}分`
          : `${side}的依据充分，差距${Math.abs(margin).toFixed(1)}分`,
    },
    ...when(isIn && relevance.against > 0, 0.85, relevance.nearMiss?.message ?? '像是别的题材'),
  ]
}
