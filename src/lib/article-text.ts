/** An article for those who read or process it elsewhere: Markdown and plain text. */
import type { PhrasingContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { mdxToMdast } from 'satteri'
import { stringify } from 'yaml'
import type { Article } from '../article.ts'
import { blockTexts } from './block-texts.ts'
import { gb7714 } from './citation/gb7714.ts'
import type { Reference } from './citation/reference.ts'
import { groupByRole } from './people.ts'
import { dateInWords, isoDate } from './published.ts'

export interface TextSource {
  readonly article: Article
  /** Body as prebuild wrote it. */
  readonly body: string
  readonly reference: Reference
  /** Absolute address of the article's page. */
  readonly page: string
}

/**
 * A title that holds an address is written as code: parsers link addresses after reading the text,
 * so that no escape helps, and one reads HTML behind them. Bodies come with such code.
 */
const literal = (value: string): PhrasingContent => ({
  type: /:\/\/|www\.|\w@\w/i.test(value) ? 'inlineCode' : 'text',
  value,
})

/** Markdown of CommonMark and GFM tables, with the metadata as YAML before it. */
export function articleMarkdown({ article, body, reference, page }: TextSource): string {
  const { title, originalTitle, published, source, platform, url, people, region } = article
  const { province, city, area } = region
  const meta = {
    title,
    ...(originalTitle === null ? {} : { original_title: originalTitle }),
    date: isoDate(published),
    date_basis: published.basis,
    source: source?.name ?? null,
    platform: platform?.name ?? null,
    original: url,
    people: groupByRole(people).flatMap(({ label, people: own }) =>
      own.map(({ name }) => ({ role: label, name })),
    ),
    region: [province, city, area].filter((part) => part !== null),
    topics: article.topics,
    page,
    citation: gb7714(reference),
  }
  const root = mdxToMdast(body)
  if (root.type !== 'root') throw new Error(`Cannot write ${article.id}.md: the body has no root.`)
  root.children.unshift({ type: 'heading', depth: 1, children: [literal(title)] })
  const text = toMarkdown(root, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
  })
  return `---\n${stringify(meta)}---\n\n${text}`
}

/** One block a paragraph, with the source above and the citation below. */
export function articlePlain({ article, body, reference, page }: TextSource): string {
  const { title, originalTitle, published, source, platform, people } = article
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['原标题', originalTitle ?? undefined],
    ['来源', source?.name ?? '未注明'],
    ['平台', platform?.name],
    ['日期', dateInWords(published)],
    ...groupByRole(people).map(
      ({ label, people: own }) => [label, own.map(({ name }) => name).join('、')] as const,
    ),
  ]
  const lines = facts.flatMap(([label, value]) => (value === undefined ? [] : `${label}：${value}`))
  const parts = [
    title,
    lines.join('\n'),
    ...blockTexts(body),
    `引用：${gb7714(reference)}\n本页：${page}`,
  ]
  return `${parts.join('\n\n')}\n`
}
