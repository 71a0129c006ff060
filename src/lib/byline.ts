/** The line under a title: 来源 · 平台 · 日期 · 记者 · 编辑, each with what it rests on. */
import type { Article } from '../article.ts'
import { groupByRole } from './people.ts'
import { basisWords, dateInWords, precisionWords } from './published.ts'

export interface BylineItem {
  readonly label: string
  readonly value: string
  /** How the value was come by, in plain words. */
  readonly basis: string
  /** Lines of the page that it rests on, each once. */
  readonly evidence: readonly string[]
}

export function bylineOf(article: Article): BylineItem[] {
  const { source, platform, chain, published, people, corrections } = article
  const corrected = new Set(corrections.map(({ field }) => field))
  const note = (field: string, basis: string) =>
    corrected.has(field) ? '由编辑核定，改动见页末更正记录。' : basis

  const items: BylineItem[] = [
    {
      label: '来源',
      value: source?.name ?? '未注明',
      basis: note(
        'source',
        source ? '原页面写明的发布单位。' : '原页面没有写明由谁发布，本站不作猜测。',
      ),
      evidence: lines([source?.evidence]),
    },
  ]
  if (platform) {
    items.push({
      label: '平台',
      value: platform.name,
      basis: note('platform', '这一份页面所在的平台，不是原始来源。') + relay(chain),
      evidence: lines([platform.evidence]),
    })
  }
  const { explanation } = basisWords[published.basis]
  const precision = published.precision ? `${precisionWords[published.precision]}。` : ''
  items.push({
    label: '日期',
    value: published.basis === 'unknown' ? '未注明' : dateInWords(published),
    basis: note('published', explanation + precision),
    evidence: lines([published.evidence]),
  })
  for (const { label, people: own } of groupByRole(people)) {
    items.push({
      label,
      value: own.map(({ name }) => name).join('、'),
      basis: note('people', '原页面的署名。'),
      evidence: lines(own.map(({ evidence }) => evidence)),
    })
  }
  return items
}

function relay(chain: readonly string[]): string {
  return chain.length > 1 ? `转载经过：${chain.join(' → ')}。` : ''
}

function lines(evidence: readonly (string | null | undefined)[]): string[] {
  return [...new Set(evidence)].filter((line) => line !== null && line !== undefined)
}
