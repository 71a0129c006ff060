/** One article as the page that Pagefind reads, and as the fragment that the browser reads. */
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Article } from '../../src/article.ts'
import { foldChars } from '../../src/lib/search/fold.ts'
import { spellDecimals } from '../../src/lib/search/query.ts'
import {
  type FragmentArticle,
  type NameField,
  type Names,
  type Part,
  weights,
} from '../../src/lib/search/fragment.ts'
import {
  dateShort,
  dayInWords,
  isDated,
  isoDate,
  monthOf,
  yearOf,
} from '../../src/lib/published.ts'
import { finders } from '../../src/lib/names/find.ts'
import type { Terms } from '../../src/terms.ts'
import type { StoredArticle } from '../articles.ts'
import { sourceType } from './source-type.ts'
import { synonymsOf } from './synonyms.ts'

/** What the day of an article rests on, as a value of the facet. */
const basisLabels = {
  stated: '原页写明',
  inferred: '推断',
  'no-later-than': '不晚于',
  unknown: '未注明',
} as const satisfies Record<Article['published']['basis'], string>

/** Who read the article last, and whether the machine doubts a field, as a value of the facet. */
function reviewLabel({ reviewed, review }: Article): string {
  if (reviewed) return '人工校订'
  return review.length > 0 ? '机器整理，有存疑' : '机器整理'
}

export interface IndexPage {
  readonly url: string
  readonly html: string
  readonly article: FragmentArticle
  /** Title, then the blocks, a line break before each: the fragment's text. */
  readonly content: string
}

/** @param story Number of the article's event in the filter of events; `null` when alone. */
export function indexPage(
  { article, blocks }: StoredArticle,
  terms: Terms,
  story: number | null,
): IndexPage {
  const text = [article.title, ...blocks].join('\n')
  const named = namesOf(article, terms)
  const names = [...named, ...synonymsOf(`${text}\n${named.flat().join('\n')}`, terms)]
  const said = names.flatMap(([, ...all]) => all)

  return {
    url: `/articles/${article.id}/`,
    html: toHtml(
      h('html', { lang: 'zh-CN' }, [
        h('body', {}, [
          h('main', { 'data-pagefind-body': '' }, [
            part('title', [article.title]),
            ...blocks.map((block) => part('body', [block])),
            part('names', [...said, ...numbersOf(article), ...lastChars(text)]),
          ]),
          ...filtersOf({ article, blocks }, terms, story),
        ]),
      ]),
    ),
    content: text,
    article: {
      title: article.title,
      date: article.published.date,
      dateText: dateShort(article.published),
      outlet: article.source?.name ?? null,
      platform: article.source === null ? (article.platform?.name ?? null) : null,
      region: placeOf(article),
      figures: article.figures.map(({ text: printed, what, block, value, unit }) => [
        printed,
        what,
        block,
        `${value}${unit}`,
      ]),
      names,
    },
  }
}

function namesOf(article: Article, { topics }: Terms): Names {
  const { source, platform, originalTitle, chain } = article
  const one = (field: NameField, name: string | null | undefined): Names =>
    name ? [[field, name]] : []
  return [
    ...one('原标题', originalTitle),
    ...[...new Set([source?.name, ...chain])].flatMap((name) => one('来源', name)),
    ...one('平台', platform?.name),
    ...[...new Set(article.people.map(({ name }) => name))].flatMap((name) => one('人员', name)),
    ...placeOf(article).flatMap((place) => one('地区', place)),
    ...article.orgs.flatMap(({ name }) => one('单位', name)),
    ...topics
      .filter(({ id }) => article.topics.includes(id))
      .flatMap(({ label }) => one('主题', label)),
    ...daysOf(article),
  ]
}

/** The day as readers type it, in words and in figures. A bound is no day. */
function daysOf({ published }: Article): Names {
  const iso = isDated(published) ? isoDate(published) : null
  return iso === null ? [] : [['日期', dayInWords(iso), iso]]
}

/** 90万人次 also as 900000人次. */
function numbersOf({ figures }: Article): string[] {
  return [...new Set(figures.map(({ value, unit }) => `${value}${unit}`))]
}

/**
 * Characters that stand nowhere but at the end of a run. A single character is looked for as the
 * beginning of a pair, which these never are.
 */
function lastChars(text: string): string[] {
  const runs = foldChars(text).match(/\p{Script=Han}{2,}/gu) ?? []
  const first = new Set(runs.flatMap((run) => [...run].slice(0, -1)))
  const last = new Set(runs.map((run) => [...run].at(-1) ?? ''))
  return [...last].filter((char) => !first.has(char))
}

function filtersOf(
  { article, blocks }: StoredArticle,
  { topics }: Terms,
  story: number | null,
): Element[] {
  const labels = topics
    .filter(({ id }) => article.topics.includes(id))
    .map(({ label, short }) => ['topic', short ?? label] as const)
  const { province, city } = article.region
  const month = monthOf(article.published)
  const named = (kind: 'competitions' | 'academies') => [
    ...new Set(finders[kind]({ article, blocks }).map(({ name }) => name)),
  ]
  const filters: readonly (readonly [string, string])[] = [
    ['province', province ?? '地区未注明'],
    ...(city === null ? [] : [['city', city] as const]),
    ...labels,
    ...named('competitions').map((name) => ['competition', name] as const),
    ...named('academies').map((name) => ['academy', name] as const),
    // An upper bound is no year of publication.
    ['year', yearOf(article.published) ?? '未注明'],
    ...(month === null ? [] : [['month', month] as const]),
    ['source', article.source?.name ?? '来源未注明'],
    ['sourceType', sourceType(article.source?.name ?? null)],
    ['basis', basisLabels[article.published.basis]],
    ['review', reviewLabel(article)],
    ...(story === null ? [] : [['story', String(story)] as const]),
  ]
  return filters.map(([name, value]) => h('span', { 'data-pagefind-filter': name }, [value]))
}

function placeOf({ region: { province, city, area } }: Article): string[] {
  return [province, city, area].filter((one) => one !== null)
}

/**
 * Commas become full stops: between digits a comma joins two numbers into one for the index, a
 * full-width one too. Decimals are spelled as `tokenise` asks for them: Pagefind drops the point,
 * and 1.1 would be 11.
 */
function part(name: Part, texts: readonly string[]): Element {
  const text = foldChars(texts.join('。').replaceAll(/[，；]/g, '。'))
  return h('p', { 'data-pagefind-weight': String(weights[name]) }, [spellDecimals(text)])
}

function h(
  tagName: string,
  properties: Record<string, string>,
  children: readonly (ElementContent | string)[],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  }
}
