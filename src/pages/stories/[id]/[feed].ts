import type { APIRoute, GetStaticPaths } from 'astro'
import { library } from '../../../lib/articles.ts'
import { type FeedFormat, feedFormats } from '../../../lib/feed.ts'
import { type FeedPart, storyFeeds, writeFeed } from '../../../lib/feeds.ts'

interface Props {
  readonly part: FeedPart
  readonly format: FeedFormat
}

export const getStaticPaths = (async () =>
  storyFeeds(await library()).flatMap((part) =>
    feedFormats.map((format) => ({
      params: { id: part.id, feed: format.name },
      props: { part, format },
    })),
  )) satisfies GetStaticPaths

export const GET: APIRoute<Props> = ({ props: { part, format } }) => writeFeed(part, format)
