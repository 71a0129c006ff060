import type { APIRoute, GetStaticPaths } from 'astro'
import { sitemapParts } from '../lib/site-map.ts'
import { type SitePage, sitemap } from '../lib/site-xml.ts'

interface Props {
  readonly pages: readonly SitePage[]
}

/** `sitemap-1.xml` and so on, or nothing where `sitemap.xml` holds all pages. */
export const getStaticPaths = (async () => {
  const parts = await sitemapParts()
  if (parts.length === 1) return []
  return parts.map((pages, index) => ({ params: { part: `${index + 1}` }, props: { pages } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<Props> = ({ props: { pages } }) =>
  new Response(sitemap(pages), { headers: { 'Content-Type': 'application/xml' } })
