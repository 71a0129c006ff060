import type { APIRoute, GetStaticPaths } from 'astro'
import { href } from '../lib/href.ts'
import { openSearchDescription } from '../lib/open-search.ts'
import { absolute, site } from '../lib/site.ts'
import { pageLang, words } from '../lib/words.ts'

/** `opensearch.xml`, or nothing: its addresses are absolute, so the deployer has to name the host. */
export const getStaticPaths = (() =>
  site.announced ? [{ params: { description: 'opensearch' } }] : []) satisfies GetStaticPaths

export const GET: APIRoute = () =>
  new Response(
    openSearchDescription({
      name: site.name,
      description: words.search.openSearch(site.name),
      lang: pageLang,
      page: absolute(href('/search/')),
      icon: absolute(href('/favicon.svg')),
    }),
  )
