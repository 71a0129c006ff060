/** Marks the words of `?h=` on an article, with a bar to go through them and to take them off. */
import { findWords } from '../excerpt.ts'
import { element } from './element.ts'
import { words as said } from './words.ts'

/** Words that the bar names; more of them would push its buttons away. Assumed. */
const mostNamed = 3

/** Marks the words that led here, if the article has any. */
export function markArrival(): void {
  const asked = new URLSearchParams(location.search).get('h')?.slice(0, 200) ?? ''
  const words = asked.split(' ').filter((word) => word !== '')
  const scopes = [...document.querySelectorAll('h1, [data-article-body]')]
  const ranges = scopes.flatMap((scope) => rangesIn(scope, words))
  if (ranges.length === 0) return

  const marks = 'highlights' in CSS ? new Highlights(ranges) : new MarkElements(ranges)
  document.body.append(bar(ranges, marks))
}

/** All places of the words, each inside of one text node. */
function rangesIn(scope: Element, words: readonly string[]): Range[] {
  const ranges: Range[] = []
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const [start, end] of findWords(node.textContent ?? '', words)) {
      const range = new Range()
      range.setStart(node, start)
      range.setEnd(node, end)
      ranges.push(range)
    }
  }
  return ranges
}

/** How marks are shown and taken off. */
interface Marks {
  /** Shows which one the reader is at. */
  current(at: number): void
  remove(): void
}

/** The text nodes stay as they are. */
class Highlights implements Marks {
  readonly #ranges: readonly Range[]

  constructor(ranges: readonly Range[]) {
    this.#ranges = ranges
    CSS.highlights.set('search', new Highlight(...ranges))
  }

  current(at: number): void {
    const range = this.#ranges[at]
    if (!range) return
    const here = new Highlight(range)
    here.priority = 1
    CSS.highlights.set('search-here', here)
  }

  remove(): void {
    CSS.highlights.delete('search')
    CSS.highlights.delete('search-here')
  }
}

/** For browsers without highlights. */
class MarkElements implements Marks {
  readonly #marks: readonly HTMLElement[]

  /** From the last to the first: a range ahead of another in the same node would move it. */
  constructor(ranges: Range[]) {
    this.#marks = [...ranges]
      .reverse()
      .map((range) => {
        const mark = element('mark', { class: 'search-mark' })
        range.surroundContents(mark)
        range.selectNodeContents(mark)
        return mark
      })
      .reverse()
  }

  current(at: number): void {
    for (const [index, mark] of this.#marks.entries()) {
      mark.toggleAttribute('data-here', index === at)
    }
  }

  remove(): void {
    for (const mark of this.#marks) {
      const parent = mark.parentNode
      mark.replaceWith(...mark.childNodes)
      parent?.normalize()
    }
  }
}

function bar(ranges: readonly Range[], marks: Marks): HTMLElement {
  const count = ranges.length
  // As the article prints them: the address holds them folded.
  const printed = [...new Set(ranges.map(String))]
  const named = printed.slice(0, mostNamed).map(said.quote).join(said.list)
  const status = element('p', { role: 'status' }, said.marked(named, count))
  let at = -1
  const go = (step: 1 | -1) => {
    at = at < 0 && step < 0 ? count - 1 : (at + step + count) % count
    marks.current(at)
    status.textContent = said.position(at + 1, count)
    scrollToMiddle(ranges[at])
  }
  const made = element(
    'section',
    { class: 'marks no-print', 'aria-label': said.marks },
    status,
    button(said.previousMark, () => go(-1)),
    button(said.nextMark, () => go(1)),
    button(said.unmark, () => {
      marks.remove()
      made.remove()
      forgetWords()
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
    }),
  )
  return made
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label)
  made.addEventListener('click', press)
  return made
}

function scrollToMiddle(range: Range | undefined): void {
  if (!range) return
  const { top, height } = range.getBoundingClientRect()
  window.scrollBy(0, top + height / 2 - innerHeight / 2)
}

/** The page then stays unmarked when it is loaded anew, shared or returned to. */
function forgetWords(): void {
  const address = new URL(location.href)
  address.searchParams.delete('h')
  history.replaceState(history.state, '', address)
}
