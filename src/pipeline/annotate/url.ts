import type { Repaired } from '../types.ts'

const urlLimit = 2048

/** The address of the page itself, when the crawl or the page's head gives one; never a site's root. */
export function findUrl({ page, head }: Pick<Repaired, 'page' | 'head'>): string | null {
  for (const printed of [page.url, head.url]) {
    if (printed === null || printed.length > urlLimit || !URL.canParse(printed)) continue
    const url = new URL(printed)
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
    const isRoot = /^\/(?:index\.\w{2,5})?$/u.test(url.pathname) && url.search === ''
    if (isWeb && !isRoot && url.hostname.includes('.') && url.username === '') return url.href
  }
  return null
}
