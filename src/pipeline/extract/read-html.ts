import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'
import type { Edit } from '../types.ts'
import {
  asideElements,
  blockElements,
  hintOf,
  lineElements,
  silentElements,
} from './element-kinds.ts'
import { embeddedBody } from './embedded-body.ts'
import { isSentence, substance } from './line-value.ts'
import { plainLayoutCells } from './layout-cells.ts'
import { LineCollector, outermost, type Scope } from './line-collector.ts'
import type { Page, PageLine } from './page.ts'
import { parseHtml, parseHtmlFragment } from './parse-html.ts'
import { readHead } from './read-head.ts'
import { bareText } from './overlap.ts'
import { isTraditional, readingView } from './reading-view.ts'
import { withoutScripts } from './without-scripts.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Containers below this depth are merged into the one at it: 5,000 nested divs are no structure. */
const mostDepth = 256

const attribute = (element: Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? ''

const hiding =
  /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|left\s{0,3}:\s{0,3}-\d{3,5}px|font-size\s{0,3}:\s{0,3}0(?![.\d]))/i

/** The group, row and part that an element opens. */
function grouping(tag: string, scope: Scope, collector: LineCollector): Partial<Scope> {
  switch (tag) {
    case 'ul':
    case 'ol':
    case 'dl':
      return { group: collector.count++, isOrdered: tag === 'ol', row: -1, part: -1, kind: 'text' }
    case 'table':
      return { group: collector.count++, row: -1, part: -1, kind: 'text' }
    case 'li':
    case 'dt':
    case 'dd':
      return scope.row === -1 ? { part: collector.count++, kind: 'item' } : {}
    case 'tr':
      return { row: collector.count++ }
    case 'td':
    case 'th':
      return { part: collector.count++, kind: 'cell' }
    default:
      return {}
  }
}

const kinds: ReadonlyMap<string, PageLine['kind']> = new Map([
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
])

function enter(element: Element, scope: Scope, collector: LineCollector): Scope {
  const tag = element.tagName
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.trim()
  const isBlock = blockElements.has(tag)
  const isContainer = isBlock && !lineElements.has(tag) && scope.depth < mostDepth
  const kind = kinds.get(tag)
  const hint = isBlock ? hintOf(names) : 0
  const style = attribute(element, 'style')
  const isHidden =
    scope.isHidden ||
    (style !== '' && hiding.test(style.slice(0, 500))) ||
    element.attrs.some((attr) => attr.name === 'hidden')
  return {
    ...scope,
    depth: scope.depth + 1,
    isAside: hint === 1 ? false : scope.isAside || asideElements.has(tag) || hint === -1,
    isHidden,
    isSpliced: isBlock ? false : scope.isSpliced || (isHidden && !scope.isHidden),
    // An anchor without an address is a place, and often never closed.
    isLink: scope.isLink || (tag === 'a' && attribute(element, 'href') !== ''),
    isPre: scope.isPre || tag === 'pre' || tag === 'textarea',
    ...grouping(tag, scope, collector),
    ...(kind === undefined ? {} : { kind }),
    ...(kind === 'heading' ? { headingDepth: Number(tag[1]) } : {}),
    ...(isContainer ? { container: collector.open(scope, names) } : {}),
  }
}

interface Step {
  readonly node: Node
  readonly scope: Scope
  /** The element's own scope when this step leaves it. */
  readonly leaving: Scope | null
}

/** HTML that a page keeps in a field for a script to show. */
const storedHtml = /<(?:p|div|section|article|br)\b[^<>]{0,500}>/i

/** The text of a field: HTML in it as a part of the page, anything else line by line. */
function collectStored(element: Element, scope: Scope, collector: LineCollector): void {
  const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
  if (storedHtml.test(text)) {
    collect(parseHtmlFragment(text).childNodes, collector, { ...scope, isPre: false, isAside: false })
  } else {
    collector.add(text, { ...scope, isAside: true })
  }
  collector.flush({ ...scope, isAside: true })
  collector.close(scope.container)
}

/** Walks without recursion: the depth of a page is the page's choice. */
function collect(root: readonly Node[], collector: LineCollector, around: Scope = outermost): void {
  const steps: Step[] = []
  const push = (nodes: readonly Node[], scope: Scope) => {
    for (const node of nodes.toReversed()) steps.push({ node, scope, leaving: null })
  }
  push(root, around)

  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, scope, leaving } = step
    if (defaultTreeAdapter.isTextNode(node)) collector.add(node.value, scope)
    if (!defaultTreeAdapter.isElementNode(node)) continue

    const tag = node.tagName
    if (leaving !== null) {
      collector.flush(leaving)
      if (leaving.container !== scope.container) collector.close(leaving.container)
    } else if (tag === 'textarea') {
      collector.flush(scope)
      collectStored(node, enter(node, scope, collector), collector)
    } else if (tag === 'br') {
      collector.flush(scope)
    } else if (tag === 'img') {
      collector.image()
    } else if (!silentElements.has(tag)) {
      const isBlock = blockElements.has(tag)
      if (isBlock) collector.flush(scope)
      const own = enter(node, scope, collector)
      if (isBlock) steps.push({ node, scope, leaving: own })
      push(node.childNodes, own)
    }
  }
  collector.flush(around)
}

/** Prose (in characters) of the page itself, hidden or not, below which one must write the article. Assumed. */
const leastProse = 60

/** Adds the article that a script would write where the page itself shows none. */
function collectEmbedded(source: string, collector: LineCollector): void {
  let prose = 0
  for (const line of collector.lines) {
    if (line.linkShare > 0.5 || !isSentence(line)) continue
    prose += substance(line.text)
    if (prose >= leastProse) return
  }
  const html = embeddedBody(source)
  if (html === null) return
  const container = collector.open(outermost, 'content')
  const scope = { ...outermost, container, isPre: !/<\/?[a-z]/i.test(html) }
  collect(parseHtmlFragment(html).childNodes, collector, scope)
  collector.close(container)
}

/** An HTML page, or a fragment of one, as lines; `edits` tells what character references hid. */
export function readHtml(whole: string): { readonly page: Page; readonly edits: readonly Edit[] } {
  const source = withoutScripts(whole)
  const document = parseHtml(source)
  const script = isTraditional(source) ? 'hant' : 'hans'
  const collector = new LineCollector(script)
  collect(document.childNodes, collector)
  collectEmbedded(whole, collector)
  collector.close(0)
  const { containers, edits } = collector
  const lines = plainLayoutCells(collector.lines)
  const { head, titles } = readHead(document)
  const headViews = titles.map(({ text }) => bareText(readingView(text, script)))
  return { page: { format: 'html', lines, containers, head, headTitles: titles, headViews }, edits }
}
