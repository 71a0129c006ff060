/** The glossary of this site at work: made once a build. */
import type { Article } from '../article.ts'
import { library } from './articles.ts'
import { blockTexts } from './block-texts.ts'
import { type Finder, termFinder, termsIn } from './glossary.ts'

let finding: Promise<Finder> | undefined

export function siteFinder(): Promise<Finder> {
  finding ??= library().then(({ terms }) => termFinder(terms))
  return finding
}

/** Names of bodies, which are not read for terms. */
export const bodyNames = ({ orgs, source, platform }: Article): string[] => [
  ...orgs.map(({ name }) => name),
  ...[source, platform].flatMap((named) => named?.name ?? []),
]

/** Ids of the terms that an article uses, in the order of their first use. */
export async function termsOfArticle(article: Article): Promise<string[]> {
  const { entryOf } = await library()
  const texts = blockTexts(entryOf(article.id).body ?? '')
  return termsIn(texts, await siteFinder(), bodyNames(article))
}

let counting: Promise<ReadonlyMap<string, number>> | undefined

/** Number of articles that use each term. */
export function usesOfTerms(): Promise<ReadonlyMap<string, number>> {
  counting ??= count()
  return counting
}

async function count(): Promise<ReadonlyMap<string, number>> {
  const { articles } = await library()
  const counts = new Map<string, number>()
  for (const article of articles) {
    for (const id of await termsOfArticle(article)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
