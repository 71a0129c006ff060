/** Provinces and cities by GB/T 2260, and where an article belongs among them. */
import type { Article } from '../article.ts'
import { provinces, type Province } from './provinces.ts'

/** A province or city with its articles, in the order given. */
export interface RegionGroup {
  readonly code: string
  readonly name: string
  readonly articles: readonly Article[]
}

export interface ProvinceGroup extends RegionGroup {
  readonly short: string
  readonly cities: readonly RegionGroup[]
}

const provinceCode = (code: string): string => `${code.slice(0, 2)}0000`

/** Counties directly under a province (`…90..`) have no city above them and stand for themselves. */
function cityCode(code: string): string {
  return code.slice(2, 4) === '90' ? code : `${code.slice(0, 4)}00`
}

/** The province of an article, by code or else by name. */
export function provinceOf({ region }: Pick<Article, 'region'>): Province | null {
  const code = region.code && provinceCode(region.code)
  return provinces.find((it) => it.code === code || it.name === region.province) ?? null
}

/** The city of an article, where it names one that has a code of its own. */
export function cityOf({ region }: Pick<Article, 'region'>): { code: string; name: string } | null {
  if (region.city === null || region.code === null) return null
  const code = cityCode(region.code)
  return code === provinceCode(region.code) ? null : { code, name: region.city }
}

/** 江苏苏州工业园区: the province short, then the deepest parts. */
export function placeName(article: Pick<Article, 'region'>): string | null {
  const { province, city, area } = article.region
  const short = provinceOf(article)?.short ?? province
  if (short === null) return null
  const cityShort = city === null || city === province ? '' : city.replace(/市$/, '')
  // 苏州工业园区 already says 苏州.
  return `${short}${area?.startsWith(cityShort) ? '' : cityShort}${area ?? ''}`
}

/** All 34 provinces in the order of their codes, those without articles too. */
export function groupByProvince(articles: readonly Article[]): ProvinceGroup[] {
  return provinces.map(({ code, name, short }) => {
    const own = articles.filter((article) => provinceOf(article)?.code === code)
    return { code, name, short, articles: own, cities: groupByCity(own) }
  })
}

function groupByCity(articles: readonly Article[]): RegionGroup[] {
  const found = new Map<string, { code: string; name: string; articles: Article[] }>()
  for (const article of articles) {
    const city = cityOf(article)
    if (!city) continue
    const group = found.get(city.code) ?? { ...city, articles: [] }
    group.articles.push(article)
    found.set(city.code, group)
  }
  return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}
