/** The words of the search in the language of the page: `words.ts` of the site reads a setting that browsers lack. */
import { searching } from '../../words/searching.ts'

export const words = searching[document.documentElement.lang.startsWith('zh') ? 'zh' : 'en']

/** A query that the reader put in quotes gets no second pair. */
export const quoted = (query: string): string =>
  /^["“「『《]/.test(query) ? query : words.quote(query)
