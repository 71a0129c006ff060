import type { Repaired } from '../../types.ts'

const urlLimit = 2048

/** Names that lead nowhere by RFC 2606 and RFC 6761, and addresses inside a house. */
const nowhere =
  /(?:^|\.)(?:example|test|invalid|localhost|local|internal|lan)$|(?:^|\.)example\.(?:com|net|org)$|^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/u

/** The address of the page itself, when the crawl or the page's head gives one; never a site's root. */
export function findUrl({ page, head }: Pick<Repaired, 'page' | 'head'>): string | null {
  for (const printed of [page.url, head.url]) {
    if (printed === null || printed.length > urlLimit || !URL.canParse(printed)) continue
    const url = new URL(printed)
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
    const isRoot = /^\/(?:index\.\w{2,5})?$/u.test(url.pathname) && url.search === ''
    const isPublic = url.hostname.includes('.') && !nowhere.test(url.hostname)
    if (isWeb && !isRoot && isPublic && url.username === '') return url.href
  }
  return null
}
