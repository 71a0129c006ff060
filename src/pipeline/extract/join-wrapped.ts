import { printedWidth } from './line-value.ts'
import type { PageLine } from './page.ts'
import { mostViewLength } from './reading-view.ts'

/** Lines from which on a common width is typesetting. Assumed. */
const leastLines = 4
/** Widths (in Han characters) that mail and bulletin boards wrapped at. Assumed. */
const widths = { least: 24, most: 60 }
/** A line this close to the full width was broken because it was full. Assumed. */
const fullShare = 0.85
/** Share of full lines that end without a stop. In verse and lists each line ends a thought. Assumed. */
const leastOpen = 0.5

const isEnded = (text: string): boolean => /[。！？!?;；:：…”」』）)]$/u.test(text)

/** The width a run of lines of these widths was wrapped at, `null` for lines that were not. */
function wrapWidth(run: readonly PageLine[], lengths: readonly number[]): number | null {
  // Nearly the longest: a few lines run over, such as one with a dateline put in front.
  const width = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0
  if (width < widths.least || width > widths.most) return null
  const full = run.filter((_, at) => (lengths[at] ?? 0) >= width * fullShare)
  const open = full.filter(({ text }) => !isEnded(text))
  return full.length * 2 >= run.length && open.length >= full.length * leastOpen
    ? width * fullShare
    : null
}

function joinRun(run: readonly PageLine[]): readonly PageLine[] {
  if (run.length < leastLines) return run
  const lengths = run.map(({ text }) => printedWidth(text))
  const full = wrapWidth(run, lengths)
  if (full === null) return run
  const joined: PageLine[] = []
  let isOpen = false
  for (const [at, line] of run.entries()) {
    const last = joined.at(-1)
    if (last && isOpen && !line.isIndented) {
      const blank = /[A-Za-z0-9,.]$/.test(last.text) && /^[A-Za-z0-9]/.test(line.text) ? ' ' : ''
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text}${blank}${line.text}`,
        view: `${last.view}${blank}${line.view}`.slice(0, mostViewLength),
      }
    } else {
      joined.push(line)
    }
    isOpen = (lengths[at] ?? 0) >= full
  }
  return joined
}

/**
 * Lines that were broken at a fixed width, joined to paragraphs again. Only line breaks go, so there
 * is nothing to record.
 */
export function joinWrapped(lines: readonly PageLine[]): readonly PageLine[] {
  const joined: PageLine[] = []
  for (let at = 0; at < lines.length;) {
    const first = lines[at]
    if (!first) break
    let end = at + 1
    const isPlain = first.kind === 'text' || first.kind === 'cell'
    const isSame = (line: PageLine | undefined) =>
      line?.container === first.container && line.part === first.part && line.kind === first.kind
    while (isPlain && isSame(lines[end])) end++
    joined.push(...joinRun(lines.slice(at, end)))
    at = end
  }
  return joined
}
