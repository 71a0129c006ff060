/** What machines read about an article: schema.org NewsArticle. */
import type { Article } from '../article.ts'
import { searchTemplate } from './open-search.ts'
import { writersOf } from './people.ts'
import { isoDate } from './published.ts'

/**
 * `address` is the page's own, `null` where the deployer named none. Only a stated date is told to
 * machines: they cannot read 推断 or 不晚于.
 */
export function newsArticle(
  article: Article,
  address: string | null,
): Readonly<Record<string, unknown>> {
  const { title, originalTitle, published, source, people, url, region, hanCount } = article
  const writers = writersOf(people)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    ...(originalTitle === null ? {} : { alternativeHeadline: originalTitle }),
    inLanguage: 'zh-CN',
    ...(address === null ? {} : { url: address, mainEntityOfPage: address }),
    identifier: article.id,
    wordCount: hanCount,
    ...(published.basis === 'stated' ? { datePublished: isoDate(published) } : {}),
    ...(writers.length === 0
      ? {}
      : { author: writers.map((name) => ({ '@type': 'Person', name })) }),
    ...(source === null
      ? {}
      : { sourceOrganization: { '@type': 'NewsMediaOrganization', name: source.name } }),
    ...(url === null ? {} : { isBasedOn: url }),
    ...(region.province === null
      ? {}
      : {
          contentLocation: {
            '@type': 'Place',
            name: [region.province, region.city, region.area].filter(Boolean).join(''),
          },
        }),
  }
}

/** The site and where its search is; the search runs in the reader's browser. */
export function webSite({
  name,
  home,
  lang,
  search,
}: Readonly<Record<'name' | 'home' | 'lang' | 'search', string>>): Readonly<
  Record<string, unknown>
> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    url: home,
    inLanguage: lang,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: searchTemplate(search, '{search_term_string}'),
      },
      'query-input': 'required name=search_term_string',
    },
  }
}

/** JSON for a `<script>` element: no `<` that could close it. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c')
