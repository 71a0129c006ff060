import type { APIRoute } from 'astro'
import { isNote, library } from '../lib/articles.ts'
import { groupByMonth } from '../lib/grouping.ts'
import { articleHref, href, monthHref, regionHref, topicHref } from '../lib/href.ts'
import { groupByProvince } from '../lib/regions.ts'
import { absolute } from '../lib/site.ts'
import { xmlEscape } from '../lib/xml.ts'

const fixed = ['/', '/regions/', '/topics/', '/archive/', '/set-aside/', '/search/']

export const GET: APIRoute = async () => {
  const { articles, topics, pages } = await library()
  const written = pages.filter(({ id }) => !isNote(id))
  const provinces = groupByProvince(articles).filter((group) => group.articles.length > 0)
  const paths = [
    ...fixed.map(href),
    ...written.map(({ id }) => href(`/${id}/`)),
    ...articles.map(({ id }) => articleHref(id)),
    ...groupByMonth(articles).map(({ month }) => monthHref(month)),
    ...provinces
      .flatMap(({ code, cities }) => [code, ...cities.map((city) => city.code)])
      .map(regionHref),
    ...topics
      .filter(({ id }) => articles.some((article) => article.topics.includes(id)))
      .map(({ id }) => topicHref(id)),
  ]
  const urls = paths.map((path) => `<url><loc>${xmlEscape(absolute(path))}</loc></url>`)
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ]
  return new Response(xml.join('\n'), { headers: { 'Content-Type': 'application/xml' } })
}
