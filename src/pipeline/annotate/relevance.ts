import type { Org } from '../../article.ts'
import { garbledShare } from '../repair/index.ts'
import type { Repaired, Verdict } from '../types.ts'
import { linesOf } from './sentences.ts'

interface Input {
  readonly article: Repaired
  readonly title: string | null
  readonly orgs: readonly Org[]
  readonly topics: readonly string[]
}

/** Provisional. */
export function judge({ article, title, orgs, topics }: Input): Verdict {
  const text = [title ?? '', ...article.body.flatMap(linesOf)].join('\n')
  const reject = (reason: 'no-body' | 'garbled' | 'off-topic', message: string): Verdict => ({
    status: 'rejected',
    reason,
    message,
    hint: '如判断有误，可在 content/overrides 中收录。',
  })
  if (text.trim().length < 40 || article.body.length === 0) return reject('no-body', '没有正文')
  if (garbledShare(text) > 0.3) return reject('garbled', '乱码')
  const union = orgs.some(({ kind }) => kind === 'union') || /工会|产业工人|职工技能/.test(text)
  if (!union || topics.length === 0) return reject('off-topic', '与工会职工技能无关')
  return { status: 'accepted' }
}
