/** The files beside an article's page: its citation and its text. */
import type { Article } from '../article.ts'
import { articleMarkdown, articlePlain, type TextSource } from './article-text.ts'
import { citationFiles } from './citation/files.ts'
import { type Here, referenceOf } from './citation/reference.ts'

export interface ArticleFile {
  /** Ending of the file's name. */
  readonly ending: string
  readonly type: string
  write(source: TextSource): string
}

export const textFiles = [
  { label: 'Markdown', ending: 'md', type: 'text/markdown', write: articleMarkdown },
  { label: 'TXT', ending: 'txt', type: 'text/plain', write: articlePlain },
] as const

export const articleFiles: readonly ArticleFile[] = [
  ...citationFiles.map(({ ending, type, write }) => ({
    ending,
    type,
    write: ({ reference }: TextSource) => write(reference),
  })),
  ...textFiles,
]

/** All that a file is made of. */
export const textSource = (
  { article, body, page }: { article: Article; body: string; page: string },
  here: Here,
): TextSource => ({ article, body, page, reference: referenceOf(article, here) })
