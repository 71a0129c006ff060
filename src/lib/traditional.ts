/**
 * Where the reading in Traditional characters stands: the same pages under `hant/`, made from the
 * built ones by `scripts/traditional.ts`. Shared by the pages that link there and by that script.
 */
import { languageOf } from './deployment.ts'

const off = new Set(['off', 'false', 'no', '0'])

/**
 * Whether there is one. `TRADITIONAL=off` leaves it out; so does an interface that is not Chinese.
 *
 * @throws for a value that says neither.
 */
export function traditionalOf(given = '', language: string | undefined = undefined): boolean {
  if (given !== '' && given !== 'on' && !off.has(given)) {
    throw new Error(`TRADITIONAL 只能是 on 或 off，现在是“${given}”。请改正后重新构建。`)
  }
  return !off.has(given) && languageOf(language) === 'zh'
}

export const traditional = traditionalOf(process.env['TRADITIONAL'], process.env['SITE_LANG'])

/** Folder of the Traditional pages, under the base. */
export const traditionalFolder = 'hant/'

/**
 * Pages that have no Traditional reading: the search, whose index is in Simplified characters; what
 * shows raw pages character by character; and the page of wrong addresses.
 */
const simplifiedOnly = /^(?:search\/|404[./]|articles\/[0-9a-f]{16}\/cleaning\/)/

/** Path under the base of the Traditional reading of a page, or `null`. Both without a slash before. */
export function traditionalPath(page: string): string | null {
  const isPage = page === '' || page.endsWith('/')
  return !isPage || simplifiedOnly.test(page) || page.startsWith(traditionalFolder)
    ? null
    : `${traditionalFolder}${page}`
}
