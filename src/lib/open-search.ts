/** The OpenSearch 1.1 description, by which browsers add the search of a site. */
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
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
  const root = element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    text('ShortName', cut(name, limits.ShortName)),
    text('LongName', cut(description, limits.LongName)),
    text('Description', cut(description, limits.Description)),
    text('Language', lang),
    text('InputEncoding', 'UTF-8'),
    element('Image', { width: '16', height: '16', type: 'image/svg+xml' }, [
      { type: 'text', value: xmlText(icon) },
    ]),
    element('Url', { type: 'text/html', method: 'get', template: searchTemplate(page) }, []),
  ])
  const xml = toHtml(root, {
    space: 'svg',
    closeEmptyElements: true,
    characterReferences: { useNamedReferences: false },
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
}

/** The search page's address with the query's place in it. */
export const searchTemplate = (page: string, place = '{searchTerms}'): string =>
  `${page}?q=${place}`

const cut = (value: string, most: number): string => [...value].slice(0, most).join('')

const text = (tagName: string, value: string): Element =>
  element(tagName, {}, [{ type: 'text', value: xmlText(value) }])

const element = (
  tagName: string,
  properties: Record<string, string>,
  children: Element['children'],
): Element => ({ type: 'element', tagName, properties, children })
