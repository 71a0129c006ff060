/**
 * Citation by GB/T 7714—2025: full stop, square brackets and quotation marks half-width, all other
 * marks full-width (zotero-chinese/styles #701). Order of the elements as in that project's samples
 * for the edition: `出版者（更新日期）[引用日期]. 地址.`, and `[N/OL]` without a day of access.
 */
import type { Reference } from './reference.ts'

/** Stands where the reader's own day of access belongs; a script fills it, on paper it is a gap. */
export const accessGap = '[引用日期]'

/**
 * `作者. 题名[N]. 报名，2023-06-29（02）.` where the page prints the folio, otherwise
 * `作者. 题名[EB/OL]. 来源（2025-02-17）[引用日期]. 地址.` Without an author the title stands first; a
 * copy that is not the outlet's own follows as `转引自：平台[引用日期]. 地址.`
 */
export function gb7714(reference: Reference): string {
  const { title, address, via } = reference
  const author = authors(reference.authors)
  const head = author === '' ? title : `${author}. ${title}`
  const place = address === null ? '' : ` ${address}.`
  const [mark, issue] = issueOf(reference)

  if (via !== null) {
    const original = issue === '' ? '' : ` ${issue}.`
    return `${head}[${mark}].${original} 转引自：${via}${accessGap}.${place}`
  }
  // A printed page does not change: the edition of 2025 asks for no day of access.
  const access = reference.kind === 'newspaper' ? '' : accessGap
  return `${head}[${mark}]. ${issue}${access}.${place}`
}

/** At most three names, then 等. */
function authors(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join('，')}，等` : names.join('，')
}

/** Type of the document, and where and when the outlet published it. */
function issueOf({ kind, outlet, day, estimated, page, address, via }: Reference) {
  if (kind === 'newspaper') {
    const online = address !== null && via === null
    return [online ? 'N/OL' : 'N', `${outlet}，${day}（${page}）`] as const
  }
  // The standard puts estimates in square brackets.
  const shown = estimated ? `[${day}]` : day
  return ['EB/OL', `${outlet ?? ''}${day === null ? '' : `（${shown}）`}`] as const
}
