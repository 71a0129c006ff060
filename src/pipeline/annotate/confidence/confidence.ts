import {
  type Article,
  type ConfidenceField,
  confidenceFields,
  type Doubt,
} from '../../../article.ts'
import type { Annotated, Confidence, Trust } from '../../types.ts'
import { weighBody } from './body.ts'
import { weighFigures } from './figures.ts'
import { trustOf } from './finding.ts'
import { weighPeople } from './people.ts'
import { weighPublished } from './published.ts'
import { weighRegion } from './region.ts'
import { weighVerdict } from './relevance.ts'
import { weighSource } from './source.ts'
import { weighTitle } from './title.ts'
import { weighTopics } from './topics.ts'
import type { Placed } from '../region/region.ts'
import type { Relevance } from '../relevance/relevance.ts'
import type { TopicPoints } from '../topics.ts'
import type { UnionMention } from '../orgs/union-mentions.ts'

interface Input {
  readonly article: Omit<Annotated, 'confidence'>
  readonly placed: Placed
  readonly unions: readonly UnionMention[]
  /** From `topicPoints`. */
  readonly points: TopicPoints
  readonly relevance: Relevance
}

type Fields = Confidence['fields']

/** What a field weighs in the article's own confidence. Assumed: what a reader would cite comes first. */
const shares: Readonly<Record<ConfidenceField, number>> = {
  body: 4,
  title: 3,
  published: 3,
  source: 2,
  relevance: 2,
  people: 1,
  region: 1,
  topics: 1,
  figures: 1,
}
/** How much the weakest of the fields that weigh at least this counts in the whole. Assumed. */
const weakest = { weight: 2, share: 0.4 } as const

const twoDigits = (value: number) => Math.round(value * 100) / 100

/** One number for the article: the mean of its fields, drawn down by the weakest of the main ones. */
function ofArticle(fields: Fields): number {
  const all = confidenceFields.map((field) => ({
    weight: shares[field],
    value: fields[field].value,
  }))
  const weight = all.reduce((sum, field) => sum + field.weight, 0)
  const mean = all.reduce((sum, field) => sum + field.value * field.weight, 0) / weight
  const main = all.filter((field) => field.weight >= weakest.weight).map(({ value }) => value)
  return twoDigits(mean * (1 - weakest.share) + Math.min(...main) * weakest.share)
}

/** How far each field can be trusted, and why; pure, from what the article shows of itself. */
export function assess({ article, placed, unions, points, relevance }: Input): Confidence {
  const { body, region, topics, figures, verdict } = article
  const fields: Fields = {
    title: trustOf(weighTitle(article)),
    published: trustOf(weighPublished(article)),
    source: trustOf(weighSource(article)),
    people: trustOf(weighPeople(article)),
    region: trustOf(weighRegion({ region, placed, unions })),
    topics: trustOf(weighTopics({ points, topics })),
    figures: trustOf(weighFigures({ figures, body })),
    body: trustOf(weighBody(article)),
    relevance: trustOf(weighVerdict({ verdict, relevance })),
  }
  return { article: ofArticle(fields), fields }
}

const byEditor: Trust = { value: 1, grounds: ['由编辑写定'], doubts: [] }

/** The same with the fields that an editor set: what a person wrote is not in doubt. */
export function trustEditor(confidence: Confidence, set: ReadonlySet<ConfidenceField>): Confidence {
  const kept = confidenceFields.map((field) => [
    field,
    set.has(field) ? byEditor : confidence.fields[field],
  ])
  const fields: Fields = { ...confidence.fields, ...Object.fromEntries(kept) }
  return { article: ofArticle(fields), fields }
}

/** Below this a field is on the list for editors. Assumed: see scripts/eval/calibration.ts. */
const weak = 0.6

/** The fields that want an editor's look, the weakest first, with the doubts about each. */
export function weakFields({ fields }: Confidence): readonly Doubt[] {
  return confidenceFields
    .filter((field) => fields[field].value < weak)
    .sort((a, b) => fields[a].value - fields[b].value)
    .map((field) => {
      const { doubts, grounds } = fields[field]
      return { field, reasons: [...(doubts.length > 0 ? doubts : grounds)] }
    })
}

/** The numbers alone, as articles and records hold them. */
export function confidenceOf({ article, fields }: Confidence): Article['confidence'] {
  const { title, published, source, people, region, topics, figures, body, relevance } = fields
  return {
    article,
    fields: {
      title: title.value,
      published: published.value,
      source: source.value,
      people: people.value,
      region: region.value,
      topics: topics.value,
      figures: figures.value,
      body: body.value,
      relevance: relevance.value,
    },
  }
}
