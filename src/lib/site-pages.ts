/** Every page of the site, for the sitemap; the count at the end of a build finds a missing one. */
import { isNote, type Library } from './articles.ts'
import { changedDay, changedDayOf } from './changed.ts'
import { groupByMonth } from './grouping.ts'
import { articleHref, href, monthHref, regionHref, topicHref } from './href.ts'
import { groupByProvince } from './regions.ts'

export interface PageEntry {
  /** Path with the base. */
  readonly path: string
  /** `YYYY-MM-DD`, or `null` when unknown. */
  readonly changed: string | null
}

/** Pages that list all articles, or what is known of them. */
const lists = ['/', '/regions/', '/topics/', '/archive/', '/search/', '/feeds/', '/data/']

export function sitePages({ articles, topics, pages }: Library): PageEntry[] {
  const all = changedDayOf(articles)
  const provinces = groupByProvince(articles).filter((group) => group.articles.length > 0)
  return [
    ...lists.map((path) => ({ path: href(path), changed: all })),
    { path: href('/set-aside/'), changed: null },
    ...pages
      .filter(({ id }) => !isNote(id))
      .map(({ id, data }) => ({ path: href(`/${id}/`), changed: data.updated })),
    ...articles.map((article) => ({ path: articleHref(article.id), changed: changedDay(article) })),
    ...groupByMonth(articles).map(({ month, articles: own }) => ({
      path: monthHref(month),
      changed: changedDayOf(own),
    })),
    ...provinces
      .flatMap((province) => [province, ...province.cities])
      .map(({ code, articles: own }) => ({ path: regionHref(code), changed: changedDayOf(own) })),
    ...topics.flatMap(({ id }) => {
      const own = articles.filter((article) => article.topics.includes(id))
      return own.length === 0 ? [] : { path: topicHref(id), changed: changedDayOf(own) }
    }),
  ]
}
