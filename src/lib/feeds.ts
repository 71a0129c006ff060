/** Which feeds the site has: all articles, each province, each topic, each event with several reports; each in every format. */
import { experimental_AstroContainer as Container } from 'astro/container'
import { render } from 'astro:content'
import { loadRenderers } from 'astro:container'
import { getContainerRenderer } from '@astrojs/mdx/container-renderer'
import type { Article } from '../article.ts'
import { type Library, library } from './articles.ts'
import { type FeedEntry, type FeedFormat, feedLimit, partLimit } from './feed.ts'
import type { Story } from './grouping.ts'
import { articleHref, href, regionHref, storyHref, topicHref } from './href.ts'
import { groupByProvince } from './regions.ts'
import { absolute, site } from './site.ts'
import { firstReport } from './stories.ts'
import { words } from './words.ts'

export interface FeedPart {
  /** Region code, or id of a topic or story. */
  readonly id: string
  readonly title: string
  /** Path of the page that the feed belongs to, with the base. */
  readonly page: string
  /** Newest first. */
  readonly articles: readonly Article[]
}

export const wholeFeed = ({ articles }: Library): FeedPart => ({
  id: 'all',
  title: `${site.name} — ${site.tagline}`,
  page: href('/'),
  articles: articles.slice(0, feedLimit),
})

export function provinceFeeds({ articles }: Library): FeedPart[] {
  return groupByProvince(articles)
    .filter((group) => group.articles.length > 0)
    .map(({ code, name, articles: own }) => part(code, name, regionHref(code), own))
}

export function topicFeeds({ articles, topics, topicLabel }: Library): FeedPart[] {
  return topics.flatMap(({ id }) => {
    const own = articles.filter((article) => article.topics.includes(id))
    return own.length === 0 ? [] : part(id, topicLabel(id), topicHref(id), own)
  })
}

export const storyFeed = (story: Story): FeedPart =>
  part(story.id, firstReport(story).title, storyHref(story.id), story.articles)

function part(id: string, name: string, page: string, articles: readonly Article[]): FeedPart {
  return {
    id,
    title: words.feeds.title(site.name, name),
    page,
    articles: articles.slice(0, partLimit),
  }
}

/** Path of a feed in one format. */
export const feedHref = ({ page }: Pick<FeedPart, 'page'>, { name }: FeedFormat): string =>
  `${page}${name}`

/** What the file of a feed holds. */
export async function writeFeed(feed: FeedPart, format: FeedFormat): Promise<Response> {
  const entries = await Promise.all(feed.articles.map(entryOf))
  const channel = {
    title: feed.title,
    description: site.description,
    site: site.name,
    home: absolute(feed.page),
    self: absolute(feedHref(feed, format)),
  }
  return new Response(format.write(channel, entries), {
    headers: { 'Content-Type': `${format.type}; charset=utf-8` },
  })
}

let container: Promise<Container> | undefined
const bodies = new Map<string, Promise<string>>()

/** Each body is rendered once a build, however many feeds it stands in. */
function bodyOf(id: string): Promise<string> {
  const known = bodies.get(id)
  if (known) return known

  const rendering = renderBody(id)
  bodies.set(id, rendering)
  return rendering
}

async function renderBody(id: string): Promise<string> {
  container ??= loadRenderers([getContainerRenderer()]).then((renderers) =>
    Container.create({ renderers }),
  )
  const { entryOf: find } = await library()
  const { Content } = await render(find(id))
  return (await container).renderToString(Content)
}

async function entryOf(article: Article): Promise<FeedEntry> {
  const { topicLabel } = await library()
  return {
    article,
    address: absolute(articleHref(article.id)),
    html: await bodyOf(article.id),
    topics: article.topics.map(topicLabel),
  }
}
