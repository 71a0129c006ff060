import type { APIRoute } from 'astro'
import { experimental_AstroContainer as Container } from 'astro/container'
import { render } from 'astro:content'
import { loadRenderers } from 'astro:container'
import { getContainerRenderer } from '@astrojs/mdx/container-renderer'
import { library } from '../lib/articles.ts'
import { rss } from '../lib/feed.ts'
import { articleHref, href } from '../lib/href.ts'
import { absolute, site } from '../lib/site.ts'

export const GET: APIRoute = async () => {
  const { articles, entryOf, topicLabel } = await library()
  const container = await Container.create({
    renderers: await loadRenderers([getContainerRenderer()]),
  })
  const entries = []
  for (const article of articles) {
    const { Content } = await render(entryOf(article.id))
    entries.push({
      article,
      address: absolute(articleHref(article.id)),
      html: await container.renderToString(Content),
      topics: article.topics.map(topicLabel),
    })
  }
  const { name, tagline, description } = site
  const channel = {
    title: `${name} — ${tagline}`,
    description,
    home: absolute(href('/')),
    self: absolute(href('/rss.xml')),
  }
  return new Response(rss(channel, entries), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  })
}
