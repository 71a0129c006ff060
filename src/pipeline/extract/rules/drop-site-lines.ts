import type { NoiseRule } from '../page.ts'

/** Slogans, notices and teasers that most pages of the site carry. Works where a run was surveyed. */
export const dropSiteLines: NoiseRule = {
  name: 'drop-site-lines',
  label: '删除多页重复的站点文字',
  place: 'near',
  *find({ repeats = new Map() }) {
    for (const [at, reach] of repeats) if (reach === 'anywhere') yield at
  },
}
