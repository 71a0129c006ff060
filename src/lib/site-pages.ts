/** Every page of the site, for the sitemap; the count at the end of a build finds a missing one. */
import type { Article } from '../article.ts'
import { isNote, type Library } from './articles.ts'
import { changedDay, changedDayOf } from './changed.ts'
import { correctionEntries } from './corrections.ts'
import { groupByMonth, groupByStory, groupByYear } from './grouping.ts'
import {
  articleHref,
  href,
  monthHref,
  nameHref,
  regionHref,
  storyHref,
  topicHref,
  yearHref,
} from './href.ts'
import { kinds } from './names/entity.ts'
import type { Names } from './names/index-of-names.ts'
import { pagePath, pagesOf } from './paging.ts'
import { isDated } from './published.ts'
import { groupByProvince } from './regions.ts'

export interface PageEntry {
  /** Path with the base. */
  readonly path: string
  /** `YYYY-MM-DD`, or `null` when unknown. */
  readonly changed: string | null
}

/** Pages that list all articles, or what is known of them. */
const lists = [
  '/',
  '/regions/',
  '/topics/',
  '/archive/',
  '/search/',
  '/feeds/',
  '/data/',
  '/names/',
  '/terms/',
]

/** A list of articles: its first page and the later ones. */
function listed(home: string, articles: readonly Article[]): PageEntry[] {
  return pagesOf(articles).map(({ number, items }) => ({
    path: pagePath(home, number),
    changed: changedDayOf(items),
  }))
}

const later = (home: string, articles: readonly Article[]): PageEntry[] =>
  listed(home, articles).slice(1)

export function sitePages({ articles, topics, pages }: Library, names: Names): PageEntry[] {
  const all = changedDayOf(articles)
  const corrections = correctionEntries(articles)
  const provinces = groupByProvince(articles).filter((group) => group.articles.length > 0)
  return [
    ...lists.map((path) => ({ path: href(path), changed: all })),
    { path: href('/set-aside/'), changed: null },
    ...later(
      href('/archive/'),
      articles.filter(({ published }) => !isDated(published)),
    ),
    ...pagesOf(corrections).map(({ number, items }) => ({
      path: pagePath(href('/corrections/'), number),
      changed: items[0]?.correction.day ?? null,
    })),
    ...pages
      .filter(({ id }) => !isNote(id))
      .map(({ id, data }) => ({ path: href(`/${id}/`), changed: data.updated })),
    ...articles.map((article) => ({ path: articleHref(article.id), changed: changedDay(article) })),
    ...groupByYear(articles).flatMap(({ year, months, rest }) => [
      {
        path: yearHref(year),
        changed: changedDayOf([...months.flatMap((month) => month.articles), ...rest]),
      },
      ...later(yearHref(year), rest),
    ]),
    ...groupByMonth(articles).map(({ month, articles: own }) => ({
      path: monthHref(month),
      changed: changedDayOf(own),
    })),
    ...pagesOf(groupByStory(articles)).map(({ number }) => ({
      path: pagePath(href('/stories/'), number),
      changed: all,
    })),
    ...groupByStory(articles).map(({ id, articles: own }) => ({
      path: storyHref(id),
      changed: changedDayOf(own),
    })),
    ...provinces
      .flatMap((province) => [province, ...province.cities])
      .flatMap(({ code, articles: own }) => listed(regionHref(code), own)),
    ...topics.flatMap(({ id }) => {
      const own = articles.filter((article) => article.topics.includes(id))
      return own.length === 0 ? [] : listed(topicHref(id), own)
    }),
    ...kinds.flatMap((kind) => [
      ...pagesOf(names[kind]).map(({ number }) => ({
        path: pagePath(href(`/names/${kind}/`), number),
        changed: all,
      })),
      ...names[kind].flatMap(({ slug, mentions }) =>
        listed(
          nameHref(kind, slug),
          mentions.map(({ article }) => article),
        ),
      ),
    ]),
  ]
}
