/** What the sitemap names: every page, in its other script too, in as many files as the protocol asks. */
import { library } from './articles.ts'
import { href } from './href.ts'
import { allNames } from './names/all.ts'
import { absolute } from './site.ts'
import { pagesOf } from './paging.ts'
import { sitePages } from './site-pages.ts'
import { type SitePage, sitemapLimit } from './site-xml.ts'
import { traditional, traditionalPath } from './traditional.ts'

async function mappedPages(): Promise<SitePage[]> {
  return sitePages(await library(), await allNames()).flatMap(({ path, changed }) => {
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
}

let parts: Promise<readonly (readonly SitePage[])[]> | undefined

/** The pages of each file: one for a site of usual size, which is `sitemap.xml` itself. Made once a build. */
export function sitemapParts(): Promise<readonly (readonly SitePage[])[]> {
  parts ??= mappedPages().then((pages) => pagesOf(pages, sitemapLimit).map(({ items }) => items))
  return parts
}

/** Path of a part, from 1, where there are several. */
export const sitemapPart = (number: number): string => href(`/sitemap-${number}.xml`)
