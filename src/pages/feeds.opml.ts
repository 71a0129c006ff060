import type { APIRoute } from 'astro'
import { library } from '../lib/articles.ts'
import { feedFormat } from '../lib/feed.ts'
import { type FeedPart, feedHref, provinceFeeds, topicFeeds, wholeFeed } from '../lib/feeds.ts'
import { absolute, site } from '../lib/site.ts'
import { opml } from '../lib/site-xml.ts'
import { words } from '../lib/words.ts'

const rss = feedFormat('rss.xml')

const outline = (part: FeedPart) => ({
  title: part.title,
  feed: absolute(feedHref(part, rss)),
  page: absolute(part.page),
})

export const GET: APIRoute = async () => {
  const all = await library()
  const { whole, provinces, topics } = words.feeds
  const text = opml(site.name, {
    [whole]: [outline(wholeFeed(all))],
    [provinces]: provinceFeeds(all).map(outline),
    [topics]: topicFeeds(all).map(outline),
  })
  return new Response(text, { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } })
}
