import type { APIRoute, GetStaticPaths } from 'astro'
import { library } from '../../../lib/articles.ts'
import { type FeedFormat, feedFormats } from '../../../lib/feed.ts'
import { type FeedPart, storyFeed, writeFeed } from '../../../lib/feeds.ts'
import { groupByStory } from '../../../lib/grouping.ts'
import { copiesOf } from '../../../lib/set-aside.ts'
import { otherIds } from '../../../lib/stories.ts'

interface Props {
  readonly part: FeedPart
  readonly format: FeedFormat
}

// At the addresses that an event may have had too: who follows one must not lose it by its next report.
export const getStaticPaths = (async () => {
  const { articles, setAside } = await library()
  const copies = copiesOf(articles, setAside)
  return groupByStory(articles).flatMap((story) =>
    [story.id, ...otherIds(story, copies)].flatMap((id) =>
      feedFormats.map((format) => ({
        params: { id, feed: format.name },
        props: { part: storyFeed(story), format },
      })),
    ),
  )
}) satisfies GetStaticPaths

export const GET: APIRoute<Props> = ({ props: { part, format } }) => writeFeed(part, format)
