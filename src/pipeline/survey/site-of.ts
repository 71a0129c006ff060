import type { PageHead, PageRef } from '../types.ts'

/** The number under which the ministry lists the owner of a site; `-3` names one of its sites. */
const licence = /\p{Script=Han}ICP[备证]\s?(?:第)?(\d{5,11})号/giu

function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) && hostname !== '' ? hostname.replace(/^www\./, '') : null
}

/** The file that holds many pages, one a line, or the folder of the page's own file. */
const shelfOf = (path: string): string =>
  /^(.+)#\d+$/.exec(path)?.[1] ?? path.slice(0, Math.max(0, path.lastIndexOf('/')))

/**
 * Which pages are compared: those of one host, where crawl or page name an address; of one owner,
 * where the foot of the page names the licence; else those that were found in one place.
 */
export function siteOf(page: PageRef, head: PageHead, text: string): string {
  const host = hostOf(page.url) ?? hostOf(head.url)
  if (host !== null) return `host ${host}`
  const number = [...text.matchAll(licence)].at(-1)?.[1]
  return number === undefined ? `shelf ${shelfOf(page.path)}` : `licence ${number}`
}
