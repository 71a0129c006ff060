import type { EdgeRule } from '../page.ts'

/** What several pages of the site carry, where the body's block begins or ends with it. */
export const dropSiteEdges: EdgeRule = {
  name: 'drop-site-edges',
  label: '删除正文首尾多页重复的站点文字',
  place: 'near',
  *find({ repeats = new Map() }, body) {
    const first = body.findIndex((at) => !repeats.has(at))
    const last = body.findLastIndex((at) => !repeats.has(at))
    for (const [index, at] of body.entries()) if (index < first || index > last) yield at
  },
}
