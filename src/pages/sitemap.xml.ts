import type { APIRoute } from 'astro'
import { library } from '../lib/articles.ts'
import { allNames } from '../lib/names/all.ts'
import { absolute } from '../lib/site.ts'
import { sitePages } from '../lib/site-pages.ts'
import { sitemap } from '../lib/site-xml.ts'

export const GET: APIRoute = async () => {
  const pages = sitePages(await library(), await allNames()).map(({ path, changed }) => ({
    address: absolute(path),
    changed,
    alternates: [],
  }))
  return new Response(sitemap(pages), { headers: { 'Content-Type': 'application/xml' } })
}
