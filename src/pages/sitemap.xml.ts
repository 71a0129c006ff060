import type { APIRoute } from 'astro'
import { library } from '../lib/articles.ts'
import { href } from '../lib/href.ts'
import { allNames } from '../lib/names/all.ts'
import { absolute } from '../lib/site.ts'
import { sitePages } from '../lib/site-pages.ts'
import { sitemap } from '../lib/site-xml.ts'
import { traditional, traditionalPath } from '../lib/traditional.ts'

export const GET: APIRoute = async () => {
  const pages = sitePages(await library(), await allNames()).flatMap(({ path, changed }) => {
    const page = { address: absolute(path), changed, alternates: [] }
    const other = traditional ? traditionalPath(path.slice(href('/').length)) : null
    if (other === null) return page

    const address = absolute(href(`/${other}`))
    const alternates = [
      { lang: 'zh-Hans', address: page.address },
      { lang: 'zh-Hant', address },
    ]
    return [
      { ...page, alternates },
      { address, changed, alternates },
    ]
  })
  return new Response(sitemap(pages), { headers: { 'Content-Type': 'application/xml' } })
}
