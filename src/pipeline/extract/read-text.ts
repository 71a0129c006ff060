import type { Edit } from '../types.ts'
import { isMarkdown, plainMarkdown } from './fix-markdown.ts'
import { joinWrapped } from './join-wrapped.ts'
import { isTraditional, readingView } from './reading-view.ts'
import type { Page, PageLine } from './page.ts'
import { splitGuardCodes } from './copy-guard.ts'
import { splitCollapsed } from './split-collapsed.ts'
import { splitGlued } from './split-glued.ts'

const marker = /^(?:[-*+•●▪◦]\s+|\d{1,3}[.)、]\s+)/
const heading = /^(#{1,6})\s+/

/** Share of the line's characters that stand in Markdown links or bare addresses. */
function linkShare(text: string): number {
  if (text.length > 2000 || !/\]\(|https?:/.test(text)) return 0
  const links = text.match(/\[[^\]]{0,300}\]\([^)\s]{0,500}\)|https?:[\w./?=&%#:~+-]{4,500}/g) ?? []
  return links.join('').length / text.length
}

/** A page that is plain text or Markdown: one line of the file, one line of the page. */
export function readText(source: string): { readonly page: Page; readonly edits: readonly Edit[] } {
  const edits: Edit[] = []
  const isMarked = isMarkdown(source)
  const script = isTraditional(source) ? 'hant' : 'hans'
  const viewOf = (text: string) => readingView(text, script)
  const lines: PageLine[] = []
  let group = 0
  let isInList = false
  let run = 0
  let isAfterImage = false

  for (const raw of splitGuardCodes(splitCollapsed(source.split('\n')))) {
    const marked = raw.replace(/\s+/g, ' ').trim()
    const unmarked = isMarked ? plainMarkdown(marked, edits) : marked
    if (unmarked === '') {
      run++
      isAfterImage ||= marked !== ''
      continue
    }
    for (const { text, view } of splitGlued(unmarked, viewOf)) {
      const level = heading.exec(text)?.[1]?.length ?? 0
      const isItem = level === 0 && marker.test(text)
      if (isItem && !isInList) group++
      isInList = isItem
      lines.push({
        text,
        view,
        kind: level > 0 ? 'heading' : isItem ? 'item' : 'text',
        depth: level,
        linkShare: linkShare(marked),
        isAside: false,
        isHidden: false,
        isAfterImage,
        container: 0,
        group: isItem ? group : -1,
        isOrdered: isItem && /^\d/.test(text),
        row: -1,
        part: isItem ? lines.length : -run,
        isIndented: /^\s{2,}|^\u3000/.test(raw),
      })
      isAfterImage = false
    }
  }

  const joined = joinWrapped(lines)
  const page: Page = {
    format: 'text',
    lines: joined,
    containers: [{ parent: -1, start: 0, end: joined.length, hint: 0 }],
    head: { title: null, times: [], siteName: null, source: null, author: null, url: null },
    headTitles: [],
    headViews: [],
  }
  return { page, edits }
}
