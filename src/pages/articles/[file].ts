import type { APIRoute, GetStaticPaths } from 'astro'
import type { Article } from '../../article.ts'
import { library } from '../../lib/articles.ts'
import { type CitationFile, citationFiles } from '../../lib/citation/files.ts'
import { referenceOf } from '../../lib/citation/reference.ts'
import { articleHref } from '../../lib/href.ts'
import { here } from '../../lib/site.ts'

interface Props {
  readonly article: Article
  readonly file: CitationFile
}

/** `ID.bib`, `ID.ris` and `ID.csl.json` beside the page of each article. */
export const getStaticPaths = (async () => {
  const { articles } = await library()
  return articles.flatMap((article) =>
    citationFiles.map((file) => ({
      params: { file: `${article.id}.${file.ending}` },
      props: { article, file },
    })),
  )
}) satisfies GetStaticPaths

export const GET: APIRoute<Props> = ({ props: { article, file } }) =>
  new Response(file.write(referenceOf(article, here(articleHref(article.id)))), {
    headers: { 'Content-Type': `${file.type}; charset=utf-8` },
  })
