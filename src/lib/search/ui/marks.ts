/** Marks the words of `?h=` on an article, with a bar to go through them and to take them off. */
import { en, zh } from '../../words/marking.ts'
import { findWords } from '../excerpt.ts'
import { element } from './element.ts'
import { words } from './words.ts'

const said: typeof zh = import.meta.env.SITE_LANG === 'en' ? en : zh

/** Words that the bar names; more of them would push its buttons away. Assumed. */
const mostNamed = 3

/** Marks the words that led here, if the article has any. */
export function markArrival(): void {
  const asked = new URLSearchParams(location.search).get('h')?.slice(0, 200) ?? ''
  const words = asked.split(' ').filter((word) => word !== '')
  const scopes = [...document.querySelectorAll('h1, [data-article-body]')]
  const places = scopes.flatMap((scope) => placesIn(scope, words))
  if (places.length === 0) return

  // Read before elements part the text.
  const printed = [...new Set(places.map((place) => place.map(String).join('')))]
  const marks = 'highlights' in CSS ? new Highlights(places) : new MarkElements(places)
  document.body.append(bar(printed, marks))
}

/** One place of a word: a range for each text node that it reaches into, as over an explained term. */
type Place = readonly Range[]

/** What a word can stand in without a break. */
const blocks = 'p, li, h1, h2, h3, h4, td, th, blockquote'

/** All places of the words below `scope`, in order. */
function placesIn(scope: Element, words: readonly string[]): Place[] {
  const texts = new Map<Element, Text[]>()
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    const block = node.parentElement?.closest(blocks) ?? scope
    texts.set(block, [...(texts.get(block) ?? []), node])
  }
  return [...texts.values()].flatMap((nodes) =>
    findWords(nodes.map(({ data }) => data).join(''), words).map(([start, end]) =>
      placeAt(nodes, start, end),
    ),
  )
}

/** The place from `start` to `end` in the joined text of some nodes; UTF-16 offsets. */
function placeAt(nodes: readonly Text[], start: number, end: number): Range[] {
  const ranges: Range[] = []
  let before = 0
  for (const node of nodes) {
    const from = Math.max(0, start - before)
    const to = Math.min(node.length, end - before)
    if (from < to) {
      const range = new Range()
      range.setStart(node, from)
      range.setEnd(node, to)
      ranges.push(range)
    }
    before += node.length
  }
  return ranges
}

/** How marks are shown and taken off. */
interface Marks {
  readonly count: number
  /** Shows which one the reader is at, counted from 0, and tells where it stands. */
  current(at: number): DOMRect | undefined
  remove(): void
}

/** The text nodes stay as they are. */
class Highlights implements Marks {
  readonly #places: readonly Place[]

  constructor(places: readonly Place[]) {
    this.#places = places
    CSS.highlights.set('search', new Highlight(...places.flat()))
  }

  get count(): number {
    return this.#places.length
  }

  current(at: number): DOMRect | undefined {
    const place = this.#places[at] ?? []
    const here = new Highlight(...place)
    here.priority = 1
    CSS.highlights.set('search-here', here)
    return place[0]?.getBoundingClientRect()
  }

  remove(): void {
    CSS.highlights.delete('search')
    CSS.highlights.delete('search-here')
  }
}

/** For browsers without highlights. */
class MarkElements implements Marks {
  readonly #marks: readonly (readonly HTMLElement[])[]

  constructor(places: readonly Place[]) {
    // From the last to the first: wrapping one would move those behind it in the same node.
    this.#marks = places
      .slice()
      .reverse()
      .map((place) => [...place].reverse().map(wrap).reverse())
      .reverse()
  }

  get count(): number {
    return this.#marks.length
  }

  current(at: number): DOMRect | undefined {
    for (const [index, place] of this.#marks.entries()) {
      for (const mark of place) mark.toggleAttribute('data-here', index === at)
    }
    return this.#marks[at]?.[0]?.getBoundingClientRect()
  }

  remove(): void {
    for (const mark of this.#marks.flat()) {
      const parent = mark.parentNode
      mark.replaceWith(...mark.childNodes)
      parent?.normalize()
    }
  }
}

function wrap(range: Range): HTMLElement {
  const mark = element('mark', { class: 'search-mark' })
  range.surroundContents(mark)
  return mark
}

/** `printed`: the words as the article prints them; the address holds them folded. */
function bar(printed: readonly string[], marks: Marks): HTMLElement {
  const { count } = marks
  const named = printed.slice(0, mostNamed).map(words.quote).join(words.list)
  const status = element('p', { role: 'status' }, said.marked(named, count))
  let at = -1
  const go = (step: 1 | -1) => {
    at = at < 0 && step < 0 ? count - 1 : (at + step + count) % count
    scrollToMiddle(marks.current(at))
    status.textContent = said.position(at + 1, count)
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

function scrollToMiddle(box: DOMRect | undefined): void {
  if (box) window.scrollBy(0, box.top + box.height / 2 - innerHeight / 2)
}

/** The page then stays unmarked when it is loaded anew, shared or returned to. */
function forgetWords(): void {
  const address = new URL(location.href)
  address.searchParams.delete('h')
  history.replaceState(history.state, '', address)
}
