import type { APIRoute } from 'astro'
import { href } from '../lib/href.ts'
import { absolute, site } from '../lib/site.ts'

export const GET: APIRoute = () => {
  const rule = site.noindex ? 'Disallow: /' : 'Allow: /'
  const map = site.announced && !site.noindex ? [`Sitemap: ${absolute(href('/sitemap.xml'))}`] : []
  return new Response(['User-agent: *', rule, ...map, ''].join('\n'))
}
