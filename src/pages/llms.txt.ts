import type { APIRoute } from 'astro'
import { library } from '../lib/articles.ts'
import { articleFileHref, href, topicHref } from '../lib/href.ts'
import { llmsText } from '../lib/llms.ts'
import { dateShort } from '../lib/published.ts'
import { placeName } from '../lib/regions.ts'
import { absolute, site } from '../lib/site.ts'
import { words } from '../lib/words.ts'

/** All others are in the tables. */
const mostArticles = 200

export const GET: APIRoute = async () => {
  const { articles, topics, topicLabel } = await library()
  const { frame, data, feeds } = words
  const link = (title: string, path: string, note = '') => ({
    title,
    address: absolute(path),
    note,
  })
  const text = llmsText({
    name: site.name,
    summary: `${site.description}${frame.rights}`,
    sections: {
      [frame.about]: [
        link(frame.howItIsMade, href('/method/')),
        link(frame.aboutAndCorrections, href('/about/')),
      ],
      [data.heading]: [
        link(data.heading, href('/data/'), data.description),
        link('articles.jsonl', href('/data/articles.jsonl')),
        link('figures.jsonl', href('/data/figures.jsonl')),
        link(feeds.heading, href('/feeds/'), feeds.description),
      ],
      [frame.topics]: topics
        .filter(({ id }) => articles.some((article) => article.topics.includes(id)))
        .map(({ id, definition }) => link(topicLabel(id), topicHref(id), definition)),
      [feeds.whole]: articles
        .slice(0, mostArticles)
        .map((article) =>
          link(
            article.title,
            articleFileHref(article.id, 'md'),
            [dateShort(article.published), placeName(article), article.source?.name]
              .filter(Boolean)
              .join(' · '),
          ),
        ),
    },
  })
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
