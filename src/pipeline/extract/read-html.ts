import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { strip } from '../decode/strip.ts'
import type { Edit } from '../types.ts'
import {
  asideElements,
  blockElements,
  hintOf,
  lineElements,
  silentElements,
} from './element-kinds.ts'
import type { Container, Page, PageLine } from './page.ts'
import { readHead } from './read-head.ts'
import { isTraditional, readingView } from './reading-view.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Containers below this depth are merged into the one at it: 5,000 nested divs are no structure. */
const mostDepth = 256

/** What the elements around a text say of it. */
interface Scope {
  readonly container: number
  readonly depth: number
  readonly kind: PageLine['kind']
  readonly headingDepth: number
  readonly isAside: boolean
  readonly isHidden: boolean
  readonly isLink: boolean
  readonly isPre: boolean
  readonly group: number
  readonly isOrdered: boolean
  readonly row: number
  readonly part: number
}

type Open = { -readonly [Key in keyof Container]: Container[Key] }

const outermost: Scope = {
  container: 0,
  depth: 0,
  kind: 'text',
  headingDepth: 0,
  isAside: false,
  isHidden: false,
  isLink: false,
  isPre: false,
  group: -1,
  isOrdered: false,
  row: -1,
  part: -1,
}

const attribute = (element: Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? ''

const hiding =
  /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|left\s{0,3}:\s{0,3}-\d{3,5}px|font-size\s{0,3}:\s{0,3}0(?![.\d]))/i

/** Collects the lines of the page while the tree is walked. */
class LineCollector {
  readonly lines: PageLine[] = []
  readonly containers: Open[] = [{ parent: -1, start: 0, end: 0, hint: 0 }]
  /** What character references decoded to and no text holds. */
  readonly edits: Edit[] = []
  private parts: string[] = []
  private linkLength = 0
  private length = 0
  private isAfterImage = false
  private readonly script: 'hans' | 'hant'
  /** Lists, tables, rows, items and cells counted so far. */
  count = 0

  constructor(script: 'hans' | 'hant') {
    this.script = script
  }

  add(text: string, scope: Scope): void {
    if (!scope.isPre || !text.includes('\n')) {
      this.append(text, scope)
      return
    }
    text.split('\n').forEach((line, at) => {
      if (at > 0) this.flush(scope)
      this.append(line, scope)
    })
  }

  private append(text: string, scope: Scope): void {
    const length = text.replace(/\s+/g, '').length
    this.parts.push(text)
    this.length += length
    if (scope.isLink) this.linkLength += length
  }

  image(): void {
    if (this.length === 0) this.isAfterImage = true
  }

  /** Ends the line; `scope` is the one its text stood in. */
  flush(scope: Scope): void {
    if (this.parts.length === 0) return
    const raw = this.parts.join('')
    const linkShare = this.length === 0 ? 0 : this.linkLength / this.length
    this.parts = []
    this.length = 0
    this.linkLength = 0

    const text = this.clean(raw).replace(/\s+/g, ' ').trim()
    if (text === '') return
    const { container, kind, headingDepth, isAside, isHidden, group, isOrdered, row, part } = scope
    this.lines.push({
      text,
      view: readingView(text, this.script),
      kind,
      depth: headingDepth,
      linkShare,
      isAside,
      isHidden,
      isAfterImage: this.isAfterImage,
      container,
      group,
      isOrdered,
      row,
      part,
      isIndented: /^\s{0,40}[\u3000\u00a0]|^ {2}/.test(raw),
    })
    this.isAfterImage = false
  }

  private clean(text: string): string {
    if (!/[^\P{C}\n\t\r]/u.test(text)) return text
    const { text: clean, edits } = strip(text)
    this.edits.push(...edits)
    return clean
  }

  open(scope: Scope, names: string): number {
    const hint = hintOf(names)
    this.containers.push({ parent: scope.container, start: this.lines.length, end: -1, hint })
    return this.containers.length - 1
  }

  close(container: number): void {
    const open = this.containers[container]
    if (open) open.end = this.lines.length
  }
}

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
  return {
    ...scope,
    depth: scope.depth + 1,
    isAside: hint === 1 ? false : scope.isAside || asideElements.has(tag) || hint === -1,
    isHidden:
      scope.isHidden ||
      (style !== '' && hiding.test(style.slice(0, 500))) ||
      element.attrs.some((attr) => attr.name === 'hidden'),
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
export function readHtml(source: string): { readonly page: Page; readonly edits: readonly Edit[] } {
  const document = parse(source, { scriptingEnabled: false })
  const collector = new LineCollector(isTraditional(source) ? 'hant' : 'hans')
  collect(document.childNodes, collector)
  collector.close(0)
  const { lines, containers, edits } = collector
  const { head, titles } = readHead(document)
  return { page: { format: 'html', lines, containers, head, headTitles: titles }, edits }
}
