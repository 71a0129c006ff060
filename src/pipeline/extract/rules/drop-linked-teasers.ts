import { isSentence, substance } from '../line-value.ts'
import type { NoiseRule, Page, PageLine, Range } from '../page.ts'

/** Linked headlines, each with its summary under it, from which on they are a list. Assumed. */
const leastTeasers = 3
/** Lines between two of the headlines: a summary, a time, a label. Assumed. */
const mostBetween = 3
/** Prose (in characters) that the page needs beside the list, and what the list may hold of it. Assumed. */
const outside = { least: 100, mostTimes: 3 } as const

const isHeadline = ({ linkShare, text, kind }: PageLine): boolean =>
  linkShare > 0.6 && text.length <= 60 && substance(text) >= 6 && kind !== 'cell'

const proseOf = (lines: readonly PageLine[]): number =>
  lines.reduce(
    (sum, line) => sum + (line.linkShare < 0.5 && isSentence(line) ? substance(line.text) : 0),
    0,
  )

/** Runs of headlines of which each has a summary under it. */
function runsOf({ lines }: Page): readonly Range[] {
  const runs: Range[] = []
  let run = { start: 0, end: 0, teasers: 0 }
  const close = () => {
    if (run.teasers >= leastTeasers) runs.push(run)
  }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line || !isHeadline(line)) continue
    let end = at + 1
    let summary = 0
    while (end < lines.length && end - at <= mostBetween) {
      const next = lines[end]
      if (!next || isHeadline(next)) break
      if (next.linkShare < 0.5 && isSentence(next)) summary++
      end++
    }
    // One summary each: two paragraphs under a linked heading are a chapter.
    if (summary !== 1) continue
    if (at !== run.end) {
      close()
      run = { start: at, end: at, teasers: 0 }
    }
    run.teasers++
    run.end = end
    at = end - 1
  }
  close()
  return runs
}

/** Lists of other articles in which each linked headline has its first sentence under it. */
export const dropLinkedTeasers: NoiseRule = {
  name: 'drop-linked-teasers',
  label: '删除其他文章的标题和摘要',
  place: 'elsewhere',
  *find(page) {
    if (page.format !== 'html') return
    const runs = runsOf(page)
    if (runs.length === 0) return
    const whole = proseOf(page.lines)
    for (const { start, end } of runs) {
      const inside = proseOf(page.lines.slice(start, end))
      const rest = whole - inside
      if (rest < outside.least || inside > rest * outside.mostTimes) continue
      for (let at = start; at < end; at++) yield at
    }
  },
}
