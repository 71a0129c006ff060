import type { Block, ContextLine, PageHead, Repaired, TitleCandidate } from '../types.ts'

/** What a test says of a page; everything else is empty. */
export interface PageLines {
  readonly above?: readonly string[]
  readonly body?: readonly string[]
  readonly below?: readonly string[]
  readonly elsewhere?: readonly string[]
  readonly titles?: readonly TitleCandidate[]
  readonly head?: Partial<PageHead>
  readonly url?: string
}

const noHead: PageHead = {
  title: null,
  times: [],
  siteName: null,
  source: null,
  author: null,
  url: null,
}

/** Lines as a repaired page, for tests. */
export function repairedFrom(page: PageLines): Repaired {
  const body = page.body ?? ['某市总工会举办职工技能竞赛，选手来自各县区。']
  const zone = (name: ContextLine['zone']): readonly ContextLine[] =>
    (page[name] ?? []).map((text) => ({ text, zone: name }))
  return {
    page: {
      path: 'page.txt',
      sha256: '0'.repeat(64),
      bytes: 0,
      charset: 'utf-8',
      format: 'text',
      url: page.url ?? null,
    },
    head: { ...noHead, ...page.head },
    titles: page.titles ?? [],
    body: body.map((text): Block => ({ type: 'paragraph', text })),
    context: [...zone('above'), ...zone('below'), ...zone('elsewhere')],
    edits: [],
    originals: body.map(() => null),
    script: 'hans',
  }
}
