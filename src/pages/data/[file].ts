import type { APIRoute, GetStaticPaths } from 'astro'
import { library } from '../../lib/articles.ts'
import { dataResources } from '../../lib/data/files.ts'
import { type DataFile, dataPackage } from '../../lib/data/package.ts'
import { articleHref, href } from '../../lib/href.ts'
import { absolute, site } from '../../lib/site.ts'
import { words } from '../../lib/words.ts'

interface Props {
  readonly file: DataFile
}

export const getStaticPaths = (async () => {
  const { articles } = await library()
  const resources = dataResources(articles, (id) => absolute(articleHref(id)))
  const described: DataFile = {
    name: 'datapackage.json',
    type: 'application/json',
    text: dataPackage(
      {
        title: site.name,
        description: `${site.description}${words.frame.rights}`,
        homepage: absolute(href('/data/')),
      },
      resources,
    ),
  }
  return [described, ...resources.flatMap(({ files }) => files)].map((file) => ({
    params: { file: file.name },
    props: { file },
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': `${file.type}; charset=utf-8` } })
