import { type Finding, when } from './finding.ts'
import { mostOfStrongest, type TopicPoints, topicThreshold } from '../topics.ts'

interface Input {
  /** Points of each topic, as `topicPoints` gives them. */
  readonly points: TopicPoints
  readonly topics: readonly string[]
}

/** Points, as a share of the threshold, between which a topic may as well be in or out. Assumed. */
const edge = { from: 0.7, to: 2 } as const
/** What each such topic costs, and how many of them count. Assumed, checked on the labelled pages. */
const edgeCost = 0.07
const mostEdges = 4
/** A strongest topic below this many thresholds is no clear subject. Assumed. */
const clearSubject = 2.2

/** What speaks for and against the topics: those near the threshold on either side are in doubt. */
export function weighTopics({ points, topics }: Input): readonly Finding[] {
  if (topics.length === 0) return [{ share: 0.5, says: '没有匹配到主题' }]
  const threshold = topicThreshold(points)
  const strongest = mostOfStrongest(points)
  const named = points.filter((topic) => topic.points > 0)
  const shares = named.map((topic) => topic.points / threshold)
  const top = strongest / threshold
  const edges = shares.filter((share) => share >= edge.from && share <= edge.to && share < top)
  const cost = Math.min(edges.length, mostEdges) * edgeCost
  return [
    edges.length === 0
      ? { share: 0.97, says: '主题界限分明' }
      : { share: 0.96 - cost, says: `有${edges.length}个主题在取舍的边缘` },
    ...when(top < clearSubject && named.length > 1, 0.8, '最强的主题也不突出'),
  ]
}
