import type { Correction, Person, Role } from '../../article.ts'
import type { Terms } from '../../terms.ts'
import { confidenceOf, weakFields } from '../annotate/index.ts'
import type { Annotated } from '../types.ts'
import { articleId } from './article-id.ts'
import { titled } from './derive-title.ts'
import { blockText } from '../block-text.ts'
import { pipelineVersion } from './version.ts'

export interface RecordContext {
  readonly terms: Terms
  readonly corrections: readonly Correction[]
  readonly reviewed: boolean
}

const authorRoles: ReadonlySet<Role> = new Set(['reporter', 'correspondent', 'author'])
const editorRoles: ReadonlySet<Role> = new Set(['editor', 'responsible-editor', 'reviewer'])

/** Names of the people in these roles, each once, in page order. */
const namesOf = (people: readonly Person[], roles: ReadonlySet<Role>) => [
  ...new Set(people.filter(({ role }) => roles.has(role)).map(({ name }) => name)),
]

/**
 * An article as one line of NDJSON, rejected ones too. `story` is not among the fields: a filter
 * sees one page at a time.
 */
export function toRecord(article: Annotated, { terms, corrections, reviewed }: RecordContext) {
  const { page, verdict } = article
  const { title, edits } = titled(article)
  const labels = new Map(terms.topics.map(({ id, label }) => [id, label]))

  return {
    id: articleId(page.sha256),
    raw: page.path,
    status: verdict.status,
    reason: verdict.status === 'rejected' ? verdict.reason : null,
    message: verdict.status === 'rejected' ? verdict.message : null,
    title,
    originalTitle: article.originalTitle,
    published: article.published,
    source: article.source?.name ?? null,
    platform: article.platform?.name ?? null,
    chain: article.chain,
    url: article.url,
    authors: namesOf(article.people, authorRoles),
    editors: namesOf(article.people, editorRoles),
    people: article.people,
    region: article.region,
    orgs: article.orgs.map(({ name }) => name),
    topics: article.topics.map((id) => labels.get(id) ?? id),
    programmes: article.programmes,
    figures: article.figures,
    keyPoints: article.keyPoints,
    body: article.body.map((block) => ({ type: block.type, text: blockText(block) })),
    script: article.script,
    hanCount: article.hanCount,
    edits: [...article.edits, ...edits],
    corrections,
    confidence: confidenceOf(article.confidence),
    review: reviewed ? [] : weakFields(article.confidence),
    reviewed,
    sha256: page.sha256,
    charset: page.charset,
    format: page.format,
    pipeline: pipelineVersion,
  }
}
