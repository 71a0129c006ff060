/** Articles that a reader of one may want next, each with the reason. */
import type { Article } from '../article.ts'
import { cityOf, provinceOf } from './regions.ts'
import { words } from './words.ts'

export interface Related {
  readonly article: Article
  /** 同一项目“1+2+3”, 同一单位：苏州市总工会, … */
  readonly reason: string
}

/** Assumed: what fits below an article without becoming a list of its own. */
const limit = 4

/**
 * The strongest reason of each other article, the strongest first; the order of `all` within one
 * strength. Reports of the same story are left out: they have a place of their own.
 */
export function relatedTo(
  article: Article,
  all: readonly Article[],
  topicLabel: (id: string) => string,
): Related[] {
  return all
    .filter(({ id, story }) => id !== article.id && (story === null || story !== article.story))
    .flatMap((other) => {
      const found = reasonOf(article, other, topicLabel)
      return found ? [{ article: other, ...found }] : []
    })
    .sort((a, b) => b.strength - a.strength)
    .slice(0, limit)
    .map(({ article: other, reason }) => ({ article: other, reason }))
}

function reasonOf(
  a: Article,
  b: Article,
  topicLabel: (id: string) => string,
): { strength: number; reason: string } | null {
  const programme = a.programmes.find(({ name }) => b.programmes.some((it) => it.name === name))
  if (programme) return { strength: 4, reason: words.article.sameProgramme(programme.name) }

  const org = a.orgs.find(({ name }) => b.orgs.some((it) => it.name === name))
  if (org) return { strength: 3, reason: words.article.sameOrg(org.name) }

  // The first topic is the strongest one; a weaker topic in common says little.
  const topic = a.topics.find((id) => b.topics.slice(0, 2).includes(id))
  if (!topic) return null
  const [cityA, cityB] = [cityOf(a), cityOf(b)]
  if (cityA && cityA.code === cityB?.code) {
    return { strength: 2, reason: words.article.samePlaceAndTopic(cityA.name, topicLabel(topic)) }
  }
  const [provinceA, provinceB] = [provinceOf(a), provinceOf(b)]
  if (provinceA && provinceA.code === provinceB?.code) {
    return {
      strength: 1,
      reason: words.article.samePlaceAndTopic(provinceA.short, topicLabel(topic)),
    }
  }
  return topic === a.topics[0]
    ? { strength: 0, reason: words.article.sameTopic(topicLabel(topic)) }
    : null
}
