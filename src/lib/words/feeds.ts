import { inBoth } from './in-both.ts'

/** Feeds, exports and the pages that list them. */
export const feeds = inBoth({
  zh: {
    title: (site: string, part: string) => `${site} · ${part}`,
    heading: '订阅',
    description:
      '用阅读器订阅全部文章、某个省份、某个主题或一件事的各家报道：RSS、Atom、JSON Feed 和 OPML。',
    how: '把地址复制到阅读器（如 FreshRSS、Miniflux、Folo、NetNewsWire），有新文章时自动收到。每份订阅都带全文、来源和日期。',
    whole: '全部文章',
    provinces: '按省份',
    topics: '按主题',
    name: '订阅',
    formats: '地址',
    opml: '一次导入：下载 OPML 文件',
    opmlNote: '含全部、各省份和各主题的 RSS 地址。',
    ofEvents: '一件事的各家报道也可订阅，地址在各自的页面：',
    limit: (whole: number, part: number) =>
      `全部文章的订阅最多 ${whole} 篇，其他各最多 ${part} 篇，新的在前；更早的在网站上都能查到。`,
  },
  en: {
    title: (site: string, part: string) => `${site} · ${part}`,
    heading: 'Feeds',
    description:
      'Follow all articles, a province, a topic or one event: RSS, Atom, JSON Feed and OPML.',
    how: 'Copy an address into a reader such as FreshRSS, Miniflux, Folo or NetNewsWire. Every feed carries whole texts with their source and day.',
    whole: 'All articles',
    provinces: 'By province',
    topics: 'By topic',
    name: 'Feed',
    formats: 'Addresses',
    opml: 'All at once: download the OPML file',
    opmlNote: 'It holds the RSS addresses of all articles, each province and each topic.',
    ofEvents: 'The reports of one event have feeds too, on their page: ',
    limit: (whole: number, part: number) =>
      `The feed of all articles holds up to ${whole}, each of the others up to ${part}, the newest first; older ones stay on the site.`,
  },
})
