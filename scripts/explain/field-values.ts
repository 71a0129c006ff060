import type { ConfidenceField, Person } from '../../src/article.ts'
import type { Annotated, TitleCandidate } from '../../src/pipeline/types.ts'
import type { Terms } from '../../src/terms.ts'
import { roleWords } from '../../src/lib/people.ts'

/** A field as a person reads it. */
export interface FieldValue {
  readonly label: string
  readonly value: string
  /** How it was found, such as 写明 or 推算; `null` where there is one way only. */
  readonly basis: string | null
  /** Lines of the page that it rests on, each once. */
  readonly evidence: readonly string[]
}

/** What else an editor may set. */
export const correctionWords: Readonly<Record<string, string>> = {
  title: '标题',
  published: '发布日期',
  source: '来源',
  platform: '平台',
  url: '网址',
  people: '人员',
  region: '地区',
  topics: '主题',
  orgs: '机构',
  body: '正文',
  story: '同题报道',
  status: '收录与否',
}

const bases = {
  stated: '页面写明',
  inferred: '推算',
  'no-later-than': '上限',
  unknown: '未知',
} as const
const precisions = { day: '日', month: '月', year: '年' } as const
const origins: Readonly<Record<TitleCandidate['origin'], string>> = {
  heading: '标题元素',
  'title-tag': '<title>',
  meta: 'og:title',
  'json-ld': 'JSON-LD',
  line: '一行文字',
  original: '原标题',
}
const none = '（无）'

const once = (lines: readonly (string | null)[]): readonly string[] => [
  ...new Set(lines.flatMap((line) => (line === null || line === '' ? [] : [line]))),
]
const personText = ({ role, name }: Person) => `${roleWords[role]} ${name}`

/** The fields that confidence speaks of, from the article as it is now. */
export function fieldValues(
  article: Annotated,
  terms: Terms,
): Readonly<Record<ConfidenceField, FieldValue>> {
  const { published, source, platform, chain, people, region, topics, figures, body } = article
  const labels = new Map(terms.topics.map(({ id, label }) => [id, label]))
  const place = [region.province, region.city, region.area].filter((part) => part !== null)
  return {
    title: {
      label: '标题',
      value: article.title ?? none,
      basis: article.originalTitle === null ? null : `原标题：${article.originalTitle}`,
      evidence: once(article.titles.map(({ origin, text }) => `${origins[origin]}：${text}`)),
    },
    published: {
      label: '发布日期',
      value: published.date ?? none,
      basis: `${bases[published.basis]}${published.precision ? `，精确到${precisions[published.precision]}` : ''}`,
      evidence: once([published.evidence]),
    },
    source: {
      label: '来源',
      value: source?.name ?? none,
      basis:
        [
          ...(platform ? [`平台 ${platform.name}`] : []),
          ...(chain.length > 1 ? [`转载经过 ${chain.join(' → ')}`] : []),
        ].join('；') || null,
      evidence: once([source?.evidence ?? null, platform?.evidence ?? null]),
    },
    people: {
      label: '人员',
      value: people.map(personText).join('、') || none,
      basis: null,
      evidence: once(people.map(({ evidence }) => evidence)),
    },
    region: {
      label: '地区',
      value: place.join(' ') || none,
      basis: region.code === null ? null : `代码 ${region.code}`,
      evidence: once([region.evidence]),
    },
    topics: {
      label: '主题',
      value: topics.map((id) => labels.get(id) ?? id).join('、') || none,
      basis: null,
      evidence: [],
    },
    figures: {
      label: '数字',
      value: `${figures.length}项`,
      basis: null,
      evidence: figures.map(
        ({ text, what, value, unit }) => `${text} → ${value} ${unit}，${what ?? '不知所计何物'}`,
      ),
    },
    body: {
      label: '正文',
      value: `${body.length}段，${article.hanCount}个汉字`,
      basis: article.script === 'hant' ? '原文是繁体' : null,
      evidence: [],
    },
    relevance: {
      label: '收录与否',
      value: article.verdict.status === 'accepted' ? '收录' : '不收',
      basis: article.verdict.status === 'accepted' ? null : article.verdict.message,
      evidence: [],
    },
  }
}
