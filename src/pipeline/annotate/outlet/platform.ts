import type { Named, Repaired } from '../../types.ts'
import { fieldLines } from '../field-lines.ts'
import { foldLine } from '../fold-line.ts'
import { outletName } from './outlet-name.ts'

/** 某站首页 > 某站频道 > 正文: the portal's own name opens both. */
const crumbs = /^\s*(\p{Script=Han}{2,6})首页\s*[>»›》/\\-]{1,3}\s*(\1[\p{Script=Han}A-Za-z]{1,8})/u
/** 自媒体平台“某某号”用户上传; 某某号系信息发布平台. */
const account =
  /平台\s*[“"‘「]?(\p{Script=Han}{2,6}号)[”"’」]?|(?<!\p{Script=Han})[“"]?(\p{Script=Han}{2,4}号)[”"]?(?:系信息发布平台|用户上传|作者上传)/u

/** Where this copy stood, as the page says in its breadcrumb, its disclaimer or its head. */
export function findPlatform(
  { body, context, head }: Pick<Repaired, 'body' | 'context' | 'head'>,
  source: Named | null,
): Named | null {
  const { above, opening, closing, below } = fieldLines({ body, context })
  for (const line of [...above, ...opening]) {
    const name = crumbs.exec(foldLine(line).slice(0, 200))?.[2]
    if (name !== undefined) return { name, evidence: line }
  }
  for (const line of [...below, ...closing]) {
    const match = account.exec(foldLine(line).slice(0, 300))
    const name = match?.[1] ?? match?.[2]
    if (name !== undefined) return { name, evidence: line.slice(0, 400) }
  }
  const site = head.siteName === null ? null : outletName(foldLine(head.siteName))
  const isOwn =
    site === null || source === null || source.name.includes(site) || site.includes(source.name)
  return isOwn ? null : { name: site, evidence: head.siteName }
}

/** From the outlet that wrote it over the hops to the platform of this copy, each once. */
export function chainOf(
  source: Named | null,
  relays: readonly string[],
  platform: Named | null,
): readonly string[] {
  const names = [source?.name, ...relays, platform?.name]
  return [...new Set(names.filter((name) => name !== undefined))]
}
