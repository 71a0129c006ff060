import { isSentence, substance } from '../extract/line-value.ts'
import { bareText } from '../extract/overlap.ts'
import type { PageLine } from '../extract/page.ts'

/** What a line is to a count: `news` is a sentence that names a day, a figure or a reporter. */
type Kind = 'label' | 'sentence' | 'news'

/** A line as far as a count over many pages needs it. */
export interface LineMark {
  /** 53 bits of hash of the folded line, its kind and whether it is a link. */
  readonly key: number
  readonly kind: Kind
  /** Characters of prose: 0 for labels and links. */
  readonly prose: number
}

/** Longest line that can be chrome: legal paragraphs are shorter. Assumed. */
const mostLength = 600

const news =
  /\d{1,2}月\d{1,2}日|\d\s{0,2}[余多万亿]{0,2}(?:名|人|家|个|所|项|场|支|期|届|元|%)|(?:记者|通讯员)/u

const kindOf = (line: PageLine): Kind =>
  isSentence(line) ? (news.test(line.view) ? 'news' : 'sentence') : 'label'

/** 53 bits of two multiplicative hashes: none of a crawl's lines is taken for another by chance. */
function hashOf(text: string): number {
  let high = 0x811c9dc5
  let low = 0x9e3779b9
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ (unit + at), 0x85ebca6b)
  }
  high ^= high >>> 15
  low ^= low >>> 13
  return (high >>> 0) * 2 ** 21 + (low >>> 11)
}

/** The line's mark; `null` for what no count is about: signs, single characters, very long prose. */
function markOf(line: PageLine): LineMark | null {
  if (line.text.length > mostLength) return null
  const bare = bareText(line.text)
  if (bare.length < 2) return null
  const kind = kindOf(line)
  // A title stands unlinked on its own page, and linked in the lists of a hundred others.
  const isLink = line.linkShare > 0.5
  return {
    key: hashOf(`${isLink ? 'link' : 'text'} ${kind} ${bare}`),
    kind,
    prose: kind === 'label' || isLink ? 0 : substance(line.text),
  }
}

/** Lines of one page that are looked at. Assumed; real pages have up to 1,500. */
const mostLines = 4000

/** Index and mark of each line that counts. */
export function* marksOf(lines: readonly PageLine[]): Generator<readonly [number, LineMark]> {
  for (const [at, line] of lines.slice(0, mostLines).entries()) {
    const mark = markOf(line)
    if (mark) yield [at, mark]
  }
}
