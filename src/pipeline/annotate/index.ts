import type { Terms } from '../../terms.ts'
import type { Annotated, Repaired } from '../types.ts'
import { assess } from './confidence/confidence.ts'
import { findFigures } from './figures/figures.ts'
import { countHan } from './han-count.ts'
import { findKeyPoints } from './key-points.ts'
import { findOrgs } from './orgs/orgs.ts'
import { findOriginalTitle } from './title/original-title.ts'
import { findBylines } from './people/bylines.ts'
import { findPeople } from './people/people.ts'
import { chainOf, findPlatform } from './outlet/platform.ts'
import { findProgrammes } from './programmes.ts'
import { findPublished } from './published/published.ts'
import { findRegion } from './region/region.ts'
import { judge, weighRelevance } from './relevance/relevance.ts'
import { findOrigin } from './outlet/source.ts'
import { findTitle } from './title/title.ts'
import { topicPoints, topicsBy } from './topics.ts'
import { findUnionMentions } from './orgs/union-mentions.ts'
import { findUrl } from './outlet/url.ts'

export { confidenceOf, trustEditor, weakFields } from './confidence/confidence.ts'

/** Reads out of a repaired article what it knows of itself, each field by its own function. */
export function annotate(article: Repaired, terms: Terms): Annotated {
  const { body } = article
  const title = findTitle(article)
  const bylines = findBylines(article)
  const { source, relays } = findOrigin(article, bylines)
  const platform = findPlatform(article, source)

  const subject = { ...article, title, source, platform }
  const unions = findUnionMentions(subject)
  const placed = findRegion(subject, unions)
  const orgs = findOrgs({ subject, unions, placed, terms })
  const points = topicPoints(body, title, terms)
  const topics = topicsBy(points)
  const relevance = weighRelevance(title, body, article.edits)
  const figures = findFigures(body)

  const annotated = {
    ...article,
    title,
    originalTitle: findOriginalTitle(article),
    published: findPublished(article),
    source,
    platform,
    chain: chainOf(source, relays, platform),
    url: findUrl(article),
    people: findPeople(article, bylines),
    region: placed.region,
    orgs,
    topics,
    programmes: findProgrammes(body),
    figures,
    keyPoints: findKeyPoints({ body, figures, topics, terms }),
    hanCount: countHan(body),
    verdict: judge({ article, title, relevance }),
  }
  const confidence = assess({ article: annotated, placed, unions, points, relevance })
  return { ...annotated, confidence }
}
