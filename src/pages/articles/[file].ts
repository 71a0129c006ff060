import type { APIRoute, GetStaticPaths } from 'astro'
import type { Article } from '../../article.ts'
import { type ArticleFile, articleFiles, textSource } from '../../lib/article-files.ts'
import { library } from '../../lib/articles.ts'
import { articleHref } from '../../lib/href.ts'
import { absolute, here } from '../../lib/site.ts'

interface Props {
  readonly article: Article
  readonly file: ArticleFile
}

/** `ID.bib`, `ID.ris`, `ID.csl.json`, `ID.md` and `ID.txt` beside the page of each article. */
export const getStaticPaths = (async () => {
  const { articles } = await library()
  return articles.flatMap((article) =>
    articleFiles.map((file) => ({
      params: { file: `${article.id}.${file.ending}` },
      props: { article, file },
    })),
  )
}) satisfies GetStaticPaths

export const GET: APIRoute<Props> = async ({ props: { article, file } }) => {
  const { entryOf } = await library()
  const body = entryOf(article.id).body ?? ''
  const path = articleHref(article.id)
  const source = textSource({ article, body, page: absolute(path) }, here(path))
  return new Response(file.write(source), {
    headers: { 'Content-Type': `${file.type}; charset=utf-8` },
  })
}
