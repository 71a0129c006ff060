import type { Region } from '../../../article.ts'
import { type Finding, when } from './finding.ts'
import { type EvidenceKind, firm, weights } from '../region/evidence-kinds.ts'
import type { Placed } from '../region/region.ts'
import type { UnionMention } from '../orgs/union-mentions.ts'

interface Input {
  readonly region: Region
  readonly placed: Placed
  readonly unions: readonly UnionMention[]
}

const names: Readonly<Record<EvidenceKind, string>> = {
  'union-title': '标题中的工会名称',
  union: '正文中的工会名称',
  title: '标题',
  dateline: '电头',
  lead: '导语',
  own: '本地的自称',
  venue: '举办地点',
  body: '正文提及',
  school: '学校名称',
  company: '企业名称',
  outlet: '媒体名称',
  platform: '平台名称',
}

/** What a region is worth by the strongest evidence for it. Assumed, checked on the labelled pages. */
const worth = { firm: 0.97, body: 0.75, weak: 0.55 } as const

function basisOf({ placed }: Input): Finding {
  const kinds = [...placed.kinds].sort((a, b) => weights[b] - weights[a])
  const [best] = kinds
  if (best === undefined) return { share: worth.weak, says: '地区没有依据' }
  const says = `地区依据：${kinds
    .slice(0, 3)
    .map((kind) => names[kind])
    .join('、')}`
  const share = firm.has(best) ? worth.firm : best === 'body' ? worth.body : worth.weak
  return { share, says: share < worth.body ? `只凭${names[best]}判断地区` : says }
}

/** 市总工会 where no city is known: somebody's city it is. */
const unnamed = (unions: readonly UnionMention[], ranks: RegExp) =>
  unions.some(({ kind, rank }) => kind === 'generic' && rank !== null && ranks.test(rank))

/** What speaks for and against the place of the news. */
export function weighRegion(input: Input): readonly Finding[] {
  const { region, placed, unions } = input
  const { province, city, area } = region
  const { certain } = placed
  if (province === null) {
    const national = unions.some(({ kind }) => kind === 'nation')
    const lost = unions.some(({ kind }) => kind === 'place' || kind === 'generic')
    return [
      lost
        ? { share: 0.45, says: '提到地方工会，看不出是哪个省' }
        : { share: national ? 0.85 : 0.7, says: '正文没有指明地区' },
    ]
  }
  return [
    basisOf(input),
    ...when(!certain.province, 0.75, `${province}并不确定`),
    ...when(city !== null && certain.province && !certain.city, 0.75, `${city}并不确定`),
    ...when(
      area !== null && certain.province && (city === null || certain.city) && !certain.area,
      0.8,
      `${area}并不确定`,
    ),
    ...when(
      city === null && area === null && unnamed(unions, /^[市州]$/u) && !isMunicipal(province),
      0.6,
      '提到市总工会，看不出是哪个市',
    ),
    ...when(placed.hasRival, 0.85, '正文还着重提到别的地方'),
  ]
}

const isMunicipal = (province: string) => province.endsWith('市')
