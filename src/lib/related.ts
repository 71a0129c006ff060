/** Articles that a reader of one may want next, each with the reason. */
import type { Article } from '../article.ts'
import { groupBy } from './grouping.ts'
import { cityOf, provinceOf } from './regions.ts'
import { words } from './words.ts'

export interface Related {
  readonly article: Article
  /** 同一项目：1+2+3, 同一单位：苏州市总工会, … */
  readonly reason: string
}

export interface Relations {
  topicLabel(id: string): string
  /** Names of the competitions that an article tells of. */
  competitionsOf(id: string): readonly string[]
}

/** Assumed: what fits below an article without becoming a list of its own. */
const limit = 4

/** Weaker topics of an article say little. */
const strongTopics = 2

/** What two articles may have in common. */
interface Tie {
  readonly key: string
  readonly reason: string
}

/**
 * Finds what is related to an article of `all`: the strongest reason first, the order of `all` within
 * one reason. Reports of the same story are left out: they have a place of their own.
 *
 * All articles are looked through once; what one asks for then costs as much as it gets.
 */
export function relationsAmong(
  all: readonly Article[],
  { topicLabel, competitionsOf }: Relations,
): (article: Article) => Related[] {
  /** Strongest first. Ties of topics lead from any topic of an article to the strong ones of others. */
  const tiesOf = (article: Article, topics: readonly string[]): Tie[] => {
    const [city, province] = [cityOf(article), provinceOf(article)]
    const { sameProgramme, sameCompetition, sameOrg, samePlaceAndTopic, sameTopic } = words.article
    const inPlace = (place: { code: string } | null, name = '') =>
      place === null
        ? []
        : topics.map((id) => ({
            key: `${place.code} ${id}`,
            reason: samePlaceAndTopic(name, topicLabel(id)),
          }))
    return [
      ...article.programmes.map(({ name }) => ({ key: `p ${name}`, reason: sameProgramme(name) })),
      ...competitionsOf(article.id).map((name) => ({
        key: `c ${name}`,
        reason: sameCompetition(name),
      })),
      ...article.orgs.map(({ name }) => ({ key: `o ${name}`, reason: sameOrg(name) })),
      ...inPlace(city, city?.name),
      ...inPlace(province, province?.short),
      ...topics.slice(0, 1).map((id) => ({ key: `t ${id}`, reason: sameTopic(topicLabel(id)) })),
    ]
  }

  const tied = groupBy(
    all.flatMap((article) => {
      const strong = article.topics.slice(0, strongTopics)
      const keys = tiesOf(article, strong).map(({ key }) => key)
      const ofTopics = strong.map((id) => `t ${id}`)
      return [...new Set([...keys, ...ofTopics])].map((key) => ({ key, article }))
    }),
    ({ key }) => key,
  )

  return (article) => {
    const found = new Map<string, Related>()
    for (const { key, reason } of tiesOf(article, article.topics)) {
      for (const { article: other } of tied.get(key) ?? []) {
        if (found.size === limit) return [...found.values()]
        const sameStory = other.story !== null && other.story === article.story
        if (other.id === article.id || sameStory || found.has(other.id)) continue
        found.set(other.id, { article: other, reason })
      }
    }
    return [...found.values()]
  }
}
