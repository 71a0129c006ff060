import { en, zh } from '../../words/searching.ts'

/** The words of the search in the language of the site; the build leaves the other one out. */
export const words: typeof zh = import.meta.env.SITE_LANG === 'en' ? en : zh

/** A query that the reader put in quotes gets no second pair. */
export const quoted = (query: string): string =>
  /^["“「『《]/.test(query) ? query : words.quote(query)
