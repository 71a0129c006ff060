/** What a reader is told of how sure the machine is. */
import type { Article, ConfidenceField } from '../article.ts'

const fieldWords: Readonly<Record<ConfidenceField, string>> = {
  title: '标题',
  published: '日期',
  source: '来源',
  people: '署名',
  region: '地区',
  topics: '主题',
  figures: '数字',
  body: '正文',
  relevance: '是否属于本站主题',
}

/** One line: who read the article last, and which of its fields may be wrong. */
export function reviewLine({ reviewed, review }: Pick<Article, 'reviewed' | 'review'>): string {
  if (reviewed) return '已人工校订'
  const weak = review.map(({ field }) => fieldWords[field])
  return weak.length === 0
    ? '机器整理，未经人工校订'
    : `机器整理，未经人工校订；把握不大的：${weak.join('、')}`
}
