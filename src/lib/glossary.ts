/** Where an article uses a word that the table of terms explains. */
import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  html,
  parseFragment,
  serialize,
} from 'parse5'
import type { Term } from '../terms.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Parent = DefaultTreeAdapterTypes.ParentNode

/** A use of a term in a text; places in UTF-16 units. */
export interface Use {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A name this short is read by words: 五小 is not in 五小时. Longer ones hold no other word. */
const shortName = 3

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Finds terms that are explained; `names` are those of bodies, which are not read for terms. */
export type Finder = (text: string, names: readonly string[]) => Use[]

export function termFinder(terms: readonly Term[]): Finder {
  const idOf = new Map<string, string>()
  for (const { id, label, short, aliases, definition } of terms) {
    if (definition === undefined) continue
    for (const name of [label, ...(short === undefined ? [] : [short]), ...aliases]) {
      if (!idOf.has(name)) idOf.set(name, id)
    }
  }
  // The longest first: 市总工会 before 市总.
  const all = [...idOf.keys()].sort((a, b) => b.length - a.length)
  if (all.length === 0) return () => []
  const pattern = new RegExp(all.map((name) => RegExp.escape(name)).join('|'), 'g')

  return (text, names) => {
    const found = [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
      id: idOf.get(name) ?? '',
      start: index,
      end: index + name.length,
    }))
    if (found.length === 0) return []
    const bodies = placesOf(text, names)
    return found.filter((use) => isWord(text, use) && !isPart(use, bodies))
  }
}

/** Whether no word of the text lies across an end of a short name. */
function isWord(text: string, { start, end }: Use): boolean {
  if (end - start > shortName) return true
  // Words do not reach over a mark; a dozen characters on each side decide.
  const from = Math.max(0, start - 12)
  const around = text.slice(from, end + 12)
  for (const { index, segment } of segmenter.segment(around)) {
    const [left, right] = [from + index, from + index + segment.length]
    const overlaps = left < end && right > start
    if (overlaps && (left < start || right > end)) return false
  }
  return true
}

function placesOf(text: string, names: readonly string[]): Omit<Use, 'id'>[] {
  return names.flatMap((name) => {
    const places: Omit<Use, 'id'>[] = []
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      places.push({ start: at, end: at + name.length })
    }
    return places
  })
}

/** Whether a use is only a part of a body's name: 省总工会 in 云川省总工会. */
const isPart = ({ start, end }: Use, bodies: readonly Omit<Use, 'id'>[]): boolean =>
  bodies.some(
    (body) => body.start <= start && end <= body.end && end - start < body.end - body.start,
  )

/** Ids of the terms that some text uses, in the order of their first use. */
export function termsIn(
  texts: readonly string[],
  find: Finder,
  names: readonly string[],
): string[] {
  return [...new Set(texts.flatMap((text) => find(text, names).map(({ id }) => id)))]
}

export interface Marking {
  readonly find: Finder
  /** Names of bodies in the article. */
  readonly names: readonly string[]
  /** Ids that may be marked; each once. */
  readonly ids: readonly string[]
}

/** Id of the popover that explains a term on an article's page. */
export const popoverId = (id: string): string => `term-${id}`

const { createElement, createTextNode, appendChild, insertBefore, detachNode } = defaultTreeAdapter

/** The HTML of a body in which the first use of each term is a button that opens its popover. */
export function markTerms(body: string, { find, names, ids }: Marking): string {
  const open = new Set(ids)
  const root = parseFragment(body)
  const stack: Node[] = root.childNodes.toReversed()
  for (let node = stack.pop(); node !== undefined && open.size > 0; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) markText(node)
    else if ('childNodes' in node && !/^(?:h[1-6]|code)$/.test(node.nodeName)) {
      stack.push(...node.childNodes.toReversed())
    }
  }
  return serialize(root)

  function markText(node: DefaultTreeAdapterTypes.TextNode): void {
    const parent: Parent | null = node.parentNode
    const uses = find(node.value, names).filter(({ id }) => open.delete(id))
    if (parent === null || uses.length === 0) return

    let done = 0
    for (const { id, start, end } of uses) {
      insertBefore(parent, createTextNode(node.value.slice(done, start)), node)
      insertBefore(parent, button(id, node.value.slice(start, end)), node)
      done = end
    }
    insertBefore(parent, createTextNode(node.value.slice(done)), node)
    detachNode(node)
  }
}

function button(id: string, text: string): DefaultTreeAdapterTypes.Element {
  const element = createElement('button', html.NS.HTML, [
    { name: 'type', value: 'button' },
    { name: 'class', value: 'term' },
    { name: 'popovertarget', value: popoverId(id) },
  ])
  appendChild(element, createTextNode(text))
  return element
}
