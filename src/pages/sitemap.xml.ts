import type { APIRoute } from 'astro'
import { absolute } from '../lib/site.ts'
import { sitemapPart, sitemapParts } from '../lib/site-map.ts'
import { sitemap, sitemapIndex } from '../lib/site-xml.ts'

export const GET: APIRoute = async () => {
  const [first = [], ...rest] = await sitemapParts()
  const xml =
    rest.length === 0
      ? sitemap(first)
      : sitemapIndex([first, ...rest].map((_, index) => absolute(sitemapPart(index + 1))))
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } })
}
