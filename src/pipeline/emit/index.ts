import type { Article, Correction, Doubt, Figure, KeyPoint } from '../../article.ts'
import { confidenceOf, weakFields } from '../annotate/index.ts'
import { blockText } from '../block-text.ts'
import { ArticleFault } from '../faults.ts'
import type { Annotated, Mdx } from '../types.ts'
import { articleId } from './article-id.ts'
import { condenseEdits } from './condense-edits.ts'
import { titled } from './derive-title.ts'
import { frontmatter, validate } from './frontmatter.ts'
import { type Layout, layOut, writtenBlock } from './lay-out.ts'
import { spamMask } from './mask-spam.ts'
import { allRules } from './rules.ts'
import { serialise } from './serialise.ts'
import { storableText } from './storable-text.ts'
import { verify } from './verify.ts'
import { pipelineVersion } from './version.ts'

export { articleId } from './article-id.ts'
export { titled } from './derive-title.ts'
export { type RecordContext, toRecord } from './record.ts'
export { emitRules } from './rules.ts'
export { pipelineVersion } from './version.ts'

/** What an article knows only from its neighbours and its editors. */
export interface EmitContext {
  /** Id of the event that several articles report, from `relate`. */
  readonly story: string | null
  /** What an editor set, already applied to the article. */
  readonly corrections: readonly Correction[]
  /** An editor has compared the article with its page. */
  readonly reviewed: boolean
}

/** The same items with the numbers of the written blocks; what was not written is left out. */
function renumber<T extends Figure | KeyPoint>(
  items: readonly T[],
  layout: Layout,
  quote: (item: T) => string,
): T[] {
  return items.flatMap((item) => {
    const block = writtenBlock(layout, item.block, quote(item))
    return block === null ? [] : [{ ...item, block }]
  })
}

/** The unrepaired texts of kept blocks, with spam blotted out. */
function originalsOf(
  { originals, body }: Annotated,
  layout: Layout,
  mask: (text: string, kept: string) => string,
): Article['originals'] {
  return originals.flatMap((text, origin) => {
    const kept = body[origin]
    if (text === null || kept === undefined) return []
    const block = writtenBlock(layout, origin, '')
    return block === null ? [] : [{ block, text: mask(text, blockText(kept)).toWellFormed() }]
  })
}

/** Longest line that the schema takes, UTF-16 units. */
const longestLine = 4000

/** A quotation of the page as one line, cut where a page has sentences without an end. */
function quotation(text: string): string {
  const line = storableText(text)
  return line.length <= longestLine ? line : `${line.slice(0, longestLine - 1).toWellFormed()}…`
}

/** The same item with its evidence as a line; blank evidence is none. */
function evident<T extends { readonly evidence: string | null }>(item: T): T {
  return { ...item, evidence: item.evidence === null ? null : quotation(item.evidence) || null }
}

/** The same doubt with its reasons as lines: they quote the page. */
function storable({ field, reasons }: Doubt): Doubt {
  return { field, reasons: reasons.map(quotation) }
}

/** An address that the schema takes, or none: what a page says of itself is untrusted. */
function webAddress(url: string | null): string | null {
  if (url === null || url.length > 2048 || !URL.canParse(url)) return null
  const { protocol, username, password } = new URL(url)
  return /^https?:$/.test(protocol) && username === '' && password === '' ? url : null
}

/** The article as the site reads it. */
function toArticle(article: Annotated, layout: Layout, context: EmitContext): Article {
  const { page } = article
  const { title, edits: titleEdits } = titled(article)
  const edits = [...article.edits, ...layout.edits, ...titleEdits]
  const spam = edits.filter(({ rule }) => allRules.get(rule)?.spam).map(({ before }) => before)
  const mask = spamMask(spam)

  return validate({
    id: articleId(page.sha256),
    title: storableText(title ?? ''),
    originalTitle: article.originalTitle,
    published: evident(article.published),
    source: article.source && evident(article.source),
    platform: article.platform && evident(article.platform),
    chain: [...article.chain],
    url: webAddress(article.url),
    people: article.people.map(evident),
    region: evident(article.region),
    orgs: [...article.orgs],
    topics: [...article.topics],
    programmes: article.programmes.map((programme) => ({
      ...programme,
      sentence: quotation(programme.sentence),
    })),
    figures: renumber(article.figures, layout, ({ sentence }) => sentence).map((figure) => ({
      ...figure,
      sentence: quotation(figure.sentence),
    })),
    keyPoints: renumber(article.keyPoints, layout, ({ text }) => text),
    story: context.story,
    edits: condenseEdits(edits, allRules, mask),
    originals: originalsOf(article, layout, mask),
    corrections: [...context.corrections],
    confidence: confidenceOf(article.confidence),
    review: context.reviewed ? [] : weakFields(article.confidence).map(storable),
    reviewed: context.reviewed,
    raw: {
      path: page.path,
      sha256: page.sha256,
      bytes: page.bytes,
      charset: page.charset,
      format: page.format,
    },
    script: article.script,
    hanCount: article.hanCount,
    pipeline: pipelineVersion,
  })
}

/**
 * An article as a finished file: frontmatter of fixed keys and a body that no parser reads as code.
 *
 * @throws ArticleFault `no-body`, `invalid` (a field breaks the schema) or `unsafe` (the engine
 * that builds the site reads back something else).
 */
export function emit(article: Annotated, context: EmitContext): Mdx {
  const layout = layOut(article.body)
  if (layout.blocks.length === 0) {
    throw new ArticleFault('no-body', {
      message: '清洗之后没有剩下正文。',
      hint: '请核对原始页面是否抓取完整；若正文确在其中，请报告。',
    })
  }

  const head = frontmatter(toArticle(article, layout, context))
  const body = serialise(layout.blocks)
  verify(body, layout.blocks)

  return { id: articleId(article.page.sha256), text: `${head}\n${body}` }
}
