import { garbledShare } from '../../repair/index.ts'
import type { FaultCode } from '../../faults.ts'
import type { Block, Edit, Verdict } from '../../types.ts'
import { countHan } from '../han-count.ts'
import { forum, forumCost } from './relevance-forum.ts'
import {
  type NearMiss,
  nearMisses,
  report,
  type Signal,
  skills,
  workers,
} from './relevance-signals.ts'
import { linesOf } from '../sentences.ts'
import { withoutTrades } from '../contest-trades.ts'

/** What a page is judged by. */
export interface JudgeInput {
  readonly article: { readonly body: readonly Block[]; readonly edits: readonly Edit[] }
  readonly title: string | null
  /** From `weighRelevance`, where it is known already. */
  readonly relevance?: Relevance
}

/** The sums of a page: who it is about, what it is about, and the near miss it looks like. */
export interface Relevance {
  readonly workers: number
  readonly skills: number
  readonly report: number
  readonly nearMiss: NearMiss | null
  readonly against: number
  readonly total: number
}

/**
 * Thresholds, set on the labelled pages: the weakest accepted one has 2.5 for workers, 2 for skills;
 * 047 (a union's welfare) has none for skills, 056 (students) none for workers.
 */
export const leastRelevance = { workers: 1.5, skills: 2, total: 4.5 } as const
/** Han below which nothing was reported. The tersest report known has 83. Assumed. */
const leastHan = 40
const mostGarbled = 0.3
/** A word in the title adds half to what the body says of it. Assumed. */
const titleFactor = 1.5
/** What only a title says is half a word: hijacked pages borrow good titles. Assumed. */
const titleAlone = 0.5
/** Mentions from which on a word runs through a text. Assumed. */
const leastRun = 3
/** What a near miss costs shrinks where skills are spoken of at length. */
const shield = { from: 6, factor: 0.35 } as const
/** Cost at which the form of a page decides alone: two marks of a paper, four of a vacancy. Assumed. */
const decisive = 6
/** Characters of the body that are read: a report's subject stands in its first pages. */
const reach = 6000

function pointsOf(
  { words, points: [first, further, most] }: Signal,
  title: string,
  text: string,
): number {
  const found = text.match(words) ?? []
  const distinct = new Set(found)
  const isInTitle = (title.match(words) ?? []).length > 0
  if (distinct.size === 0) return isInTitle ? first * titleAlone : 0
  const factor = isInTitle ? titleFactor : 1
  // One word that runs through the text is its subject as much as two that are met once.
  const runs = distinct.size === 1 && found.length >= leastRun ? further : 0
  return Math.min(most, first + (distinct.size - 1) * further + runs) * factor
}

/** How often a near miss speaks: a single passing word costs nothing beside a clear subject. */
function costOf(miss: NearMiss, title: string, text: string): number {
  const uses = (text.match(miss.words) ?? []).length
  return uses < 2 && !(title.match(miss.words) ?? []).length ? 0 : pointsOf(miss, title, text)
}

/** Every near miss with what it costs; the form of a thread stands in what was cut around the body. */
function costsOf(title: string, text: string, edits: readonly Edit[]) {
  return [
    ...nearMisses.map((miss) => ({ miss, cost: costOf(miss, title, text) })),
    { miss: forum, cost: forumCost(title, text, edits) },
  ]
}

/** Adds up what speaks for and against a page; pure sums, so that a decision can be shown. */
export function weighRelevance(
  title: string | null,
  body: readonly Block[],
  edits: readonly Edit[] = [],
): Relevance {
  const head = title ?? ''
  const text = withoutTrades(body.flatMap(linesOf).join('\n').slice(0, reach))
  const sum = (signals: readonly Signal[]) =>
    signals.reduce((all, signal) => all + pointsOf(signal, head, text), 0)

  const [about, who, news] = [sum(skills), sum(workers), sum([report])]
  const costs = costsOf(head, text, edits)
  const none: { readonly miss: NearMiss | null; readonly cost: number } = { miss: null, cost: 0 }
  const worst = costs.reduce((most, next) => (next.cost > most.cost ? next : most), none)
  const isShielded =
    worst.miss?.kind === 'subject' && about >= shield.from && who >= leastRelevance.workers
  const factor = isShielded ? shield.factor : 1
  const against = worst.cost * factor
  return {
    workers: who,
    skills: about,
    report: news,
    nearMiss: worst.miss,
    against,
    total: Math.min(who, 5) + Math.min(about, 8) + news - against,
  }
}

/** A signal that a page gives, with the words that gave it. */
export interface HeardSignal {
  readonly name: string
  readonly side: 'workers' | 'skills' | 'report' | 'against'
  readonly points: number
  /** Each once, in the order of the text. */
  readonly words: readonly string[]
}

/** The same sums signal by signal, for whoever asks why. Near misses count by the worst one alone. */
export function hearSignals(
  title: string | null,
  body: readonly Block[],
  edits: readonly Edit[] = [],
): readonly HeardSignal[] {
  const head = title ?? ''
  const text = withoutTrades(body.flatMap(linesOf).join('\n').slice(0, reach))
  const heard = (side: HeardSignal['side'], signal: Signal, points: number): HeardSignal => ({
    name: signal.name,
    side,
    points,
    words: [...new Set(`${head}\n${text}`.match(signal.words) ?? [])],
  })
  return [
    ...workers.map((signal) => heard('workers', signal, pointsOf(signal, head, text))),
    ...skills.map((signal) => heard('skills', signal, pointsOf(signal, head, text))),
    heard('report', report, pointsOf(report, head, text)),
    ...costsOf(head, text, edits).map(({ miss, cost }) => heard('against', miss, -cost)),
  ].filter(({ points }) => points !== 0)
}

function reject(reason: FaultCode, message: string, hint: string): Verdict {
  return { status: 'rejected', reason, message, hint }
}

const overrideHint = '若判断有误，请在 content/overrides 写明 status: accept。'

/** Says whether an article belongs in the digest, and if not why, in words for an editor. */
export function judge({ article, title, relevance }: JudgeInput): Verdict {
  const text = article.body.flatMap(linesOf).join('\n')
  const spam = article.edits.some(({ rule }) => rule.includes('spam') || rule.includes('injected'))
  const garbled = [
    text,
    ...article.edits.filter(({ kind }) => kind === 'cut').map(({ before }) => before),
  ]
  const han = countHan(article.body)

  if (garbledShare(text) > mostGarbled || (han < leastHan && garbled.some(isGarbled))) {
    return reject('garbled', '正文是无法还原的乱码。', '请找到编码完好的原页，替换原文件。')
  }
  if (han < leastHan) {
    return spam
      ? reject(
          'spam',
          `页面只有注入的广告，正文仅${han}个汉字。`,
          '网站被劫持：请换用原发媒体的页面。',
        )
      : reject(
          'no-body',
          `没有找到正文（仅${han}个汉字，至少${leastHan}个）。`,
          '请核对原页是否抓取完整。',
        )
  }
  return judgeTopic(relevance ?? weighRelevance(title, article.body, article.edits), spam)
}

/** A long run of wrong characters. Short lines are too little to tell. */
function isGarbled(text: string): boolean {
  return text.length >= leastHan && garbledShare(text) > mostGarbled
}

function judgeTopic(sums: Relevance, spam: boolean): Verdict {
  const isOtherForm = sums.nearMiss?.kind === 'form' && sums.against >= decisive
  const isIn =
    !isOtherForm &&
    sums.workers >= leastRelevance.workers &&
    sums.skills >= leastRelevance.skills &&
    sums.total >= leastRelevance.total
  if (isIn) return { status: 'accepted' }
  const scores = `工会与职工${sums.workers.toFixed(1)}分、技能${sums.skills.toFixed(1)}分、合计${sums.total.toFixed(1)}分，收录需${leastRelevance.workers}、${leastRelevance.skills}、${leastRelevance.total}分`
  if (spam && sums.workers === 0) {
    return reject('spam', `被劫持的页面，与工会和职工技能无关（${scores}）。`, overrideHint)
  }
  const why = sums.nearMiss?.message ?? '与工会和职工技能无关'
  return reject('off-topic', `${why}（${scores}）。`, overrideHint)
}
