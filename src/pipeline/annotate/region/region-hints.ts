import type { Evidence } from './evidence-kinds.ts'
import { keyOf, type Place, places, placesCalled, placesNamed, within } from './gazetteer.ts'
import { placeMentions } from './place-mentions.ts'
import { linesOf } from '../sentences.ts'
import type { Subject } from '../subject.ts'

/** 大同日报: a name that is a word elsewhere is a city at the start of an outlet's name. */
function placesOfOutlet(name: string): readonly (readonly Place[])[] {
  const mentions = placeMentions(name)
  if (mentions.length > 0) return mentions.map(({ places }) => places)
  const cities = placesCalled(name.slice(0, 2)).filter(({ kind }) => kind === 'city')
  return cities.length === 1 ? [cities] : []
}

const ranks: Readonly<Record<Place['kind'], RegExp>> = {
  province: /我省|我区/u,
  city: /我市|我州/u,
  area: /我[区县市]/u,
}

/** 我市 in a city's own paper is that city. */
function speaksOf({ title, body }: Subject, place: Place): boolean {
  const first = body.find(({ type }) => type === 'paragraph')
  return ranks[place.kind].test([title ?? '', ...(first ? linesOf(first) : [])].join('\n'))
}

/** What the names of the outlets say, which is more where the text speaks of 我市. */
export function fromOutlets(subject: Subject): readonly Evidence[] {
  const { source, platform } = subject
  return [
    { named: source, kind: 'outlet' as const },
    { named: platform, kind: 'platform' as const },
  ].flatMap(({ named, kind }) =>
    named === null
      ? []
      : placesOfOutlet(named.name).map((places): Evidence => {
          const own = places.length === 1 && places.some((place) => speaksOf(subject, place))
          return { places, kind: own ? 'own' : kind, text: named.name }
        }),
  )
}

/** Words in titles that are also the names of districts: 前进区, 同心县, 光明区. */
const titleWords = new Set(
  '前进 同心 光明 平安 友谊 振兴 红旗 解放 爱民 东风 工农 向阳 乐业 兴业 新建 建设 和平 新华 长安 东方 文昌 安居 永安 团风 进贤'.split(
    ' ',
  ),
)

const bareOf = ({ name }: Place): string => name.replace(/(?:新区|[市县区旗])$/u, '')

/** Districts by what is left of their names without 区 or 县; 长沙 alone is the city, not 长沙县. */
const bareAreas = places.flatMap((place) => {
  const bare = bareOf(place)
  const isCity = placesNamed(bare).some(({ kind }) => kind !== 'area')
  const isTelling =
    place.kind === 'area' &&
    place.code !== null &&
    bare.length > 1 &&
    !isCity &&
    !titleWords.has(bare)
  return isTelling ? [{ place, bare }] : []
})

/**
 * 青浦启动竞赛, 工匠学院（吴江）: a district without 区 in the title, where the text names it in full or
 * names its city.
 */
export function bareInTitle(
  title: string | null,
  evidence: readonly Evidence[],
): readonly Evidence[] {
  if (title === null) return []
  const known = evidence.flatMap(({ places: [place] }) => (place ? [place] : []))
  return bareAreas.flatMap(({ place, bare }): readonly Evidence[] => {
    const isNamed =
      title.includes(bare) &&
      !title.includes(place.name) &&
      (known.some((other) => keyOf(other) === keyOf(place)) ||
        known.some((other) => other.kind === 'city' && within(place, other)))
    return isNamed ? [{ places: [place], kind: 'title', text: title }] : []
  })
}
