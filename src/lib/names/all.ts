/** The index of names of this site, made once a build. */
import { library } from '../articles.ts'
import { blockTexts } from '../block-texts.ts'
import { groupBy } from '../grouping.ts'
import { nameHref } from '../href.ts'
import { outletName, programmeName } from './find.ts'
import { indexNames, type Names, slugOf } from './index-of-names.ts'

let indexing: Promise<Names> | undefined

export function allNames(): Promise<Names> {
  indexing ??= index()
  return indexing
}

async function index(): Promise<Names> {
  const { articles, entryOf } = await library()
  return indexNames(
    articles.map((article) => ({ article, blocks: blockTexts(entryOf(article.id).body ?? '') })),
  )
}

export interface Link {
  readonly name: string
  /** Path with the base. */
  readonly to: string
}

let pages: Promise<ReadonlyMap<string, string>> | undefined

/** Paths of the pages of unions and academies, by name. */
export function orgPages(): Promise<ReadonlyMap<string, string>> {
  pages ??= allNames().then(
    ({ unions, academies }) =>
      new Map(
        [...unions, ...academies].map(({ kind, slug, name }) => [name, nameHref(kind, slug)]),
      ),
  )
  return pages
}

let competing: Promise<ReadonlyMap<string, readonly Link[]>> | undefined

/** Competitions that an article tells of and their pages, by the id of the article. */
export function competitionPages(): Promise<ReadonlyMap<string, readonly Link[]>> {
  competing ??= allNames().then(({ competitions }) => {
    const links = competitions.flatMap(({ kind, slug, name, mentions }) =>
      mentions.map(({ article }) => ({ id: article.id, name, to: nameHref(kind, slug) })),
    )
    return groupBy(links, ({ id }) => id)
  })
  return competing
}

/** Path of the page of an outlet that some article names as its source. */
export const outletPage = (name: string): string =>
  nameHref('outlets', slugOf('outlets', outletName(name)))

export const programmePage = (name: string): string =>
  nameHref('programmes', slugOf('programmes', programmeName(name)))
