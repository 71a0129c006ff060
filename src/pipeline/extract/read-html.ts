import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'
import type { Edit } from '../types.ts'
import {
  asideElements,
  blockElements,
  hintOf,
  lineElements,
  silentElements,
} from './element-kinds.ts'
import { LineCollector, outermost, type Scope } from './line-collector.ts'
import type { Page, PageLine } from './page.ts'
import { parseHtml } from './parse-html.ts'
import { readHead } from './read-head.ts'
import { isTraditional } from './reading-view.ts'
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

/** Walks without recursion: the depth of a page is the page's choice. */
function collect(root: readonly Node[], collector: LineCollector): void {
  const steps: Step[] = []
  const push = (nodes: readonly Node[], scope: Scope) => {
    for (const node of nodes.toReversed()) steps.push({ node, scope, leaving: null })
  }
  push(root, outermost)

  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, scope, leaving } = step
    if (defaultTreeAdapter.isTextNode(node)) collector.add(node.value, scope)
    if (!defaultTreeAdapter.isElementNode(node)) continue

    const tag = node.tagName
    if (leaving !== null) {
      collector.flush(leaving)
      if (leaving.container !== scope.container) collector.close(leaving.container)
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
  collector.flush(outermost)
}

/** An HTML page, or a fragment of one, as lines; `edits` tells what character references hid. */
export function readHtml(whole: string): { readonly page: Page; readonly edits: readonly Edit[] } {
  const source = withoutScripts(whole)
  const document = parseHtml(source)
  const collector = new LineCollector(isTraditional(source) ? 'hant' : 'hans')
  collect(document.childNodes, collector)
  collector.close(0)
  const { lines, containers, edits } = collector
  const { head, titles } = readHead(document)
  return { page: { format: 'html', lines, containers, head, headTitles: titles }, edits }
}
