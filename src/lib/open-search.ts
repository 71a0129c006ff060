/** The OpenSearch 1.1 description, by which browsers add the search of a site. */
import { x } from 'xastscript'
import { document } from './site-xml.ts'
import { xmlText } from './xml.ts'

/** Longest texts that the specification allows, in characters. */
const limits = { ShortName: 16, LongName: 48, Description: 1024 } as const

export interface SearchOffer {
  readonly name: string
  readonly description: string
  readonly lang: string
  /** Absolute address of the search page, without a query. */
  readonly page: string
  /** Absolute address of an SVG icon. */
  readonly icon: string
}

/** The description as an XML document. */
export function openSearchDescription({
  name,
  description,
  lang,
  page,
  icon,
}: SearchOffer): string {
  return document(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', cut(name, limits.ShortName)),
      x('LongName', cut(description, limits.LongName)),
      x('Description', cut(description, limits.Description)),
      x('Language', lang),
      x('InputEncoding', 'UTF-8'),
      x('Image', { width: '16', height: '16', type: 'image/svg+xml' }, xmlText(icon)),
      x('Url', { type: 'text/html', method: 'get', template: xmlText(searchTemplate(page)) }),
    ]),
  )
}

/** The search page's address with the query's place in it. */
export const searchTemplate = (page: string, place = '{searchTerms}'): string =>
  `${page}?q=${place}`

const cut = (value: string, most: number): string => [...xmlText(value)].slice(0, most).join('')
