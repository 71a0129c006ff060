import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Edit } from '../types.ts'
import { asideElements, blockElements, lineElements, silentElements } from './element-kinds.ts'
import { embeddedBody } from './embedded-body.ts'
import { plainLayoutCells } from './layout-cells.ts'
import { isSentence, substance } from './line-value.ts'
import { LineCollector, outermost, type Scope } from './line-collector.ts'
import type { Page } from './page.ts'
import { parseHtml, parseHtmlFragment } from './parse-html.ts'
import { readHead } from './read-head.ts'
import { bareText } from './overlap.ts'
import { isTraditional, readingView } from './reading-view.ts'
import { withoutScripts } from './without-scripts.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Containers below this depth are merged into the one at it: 5,000 nested divs are no structure. */
const mostDepth = 256

/** What the walk asks of an element; one pass over its attributes. */
interface Attributes {
  readonly names: string
  readonly style: string
  readonly isLink: boolean
  readonly isHidden: boolean
}

const noAttributes: Attributes = { names: '', style: '', isLink: false, isHidden: false }

function attributesOf({ attrs }: Element): Attributes {
  if (attrs.length === 0) return noAttributes
  let [classes, id, style, isLink, isHidden] = ['', '', '', false, false]
  for (const { name, value } of attrs) {
    if (name === 'class') classes = value
    else if (name === 'id') id = value
    else if (name === 'style') style = value
    else if (name === 'href') isLink = value !== ''
    else if (name === 'hidden') isHidden = true
  }
  // Discuz shows it by no style of its own page, only by its name.
  if (classes === 'jammer') isHidden = true
  return { names: id === '' ? classes.trim() : `${classes} ${id}`.trim(), style, isLink, isHidden }
}

const hiding =
  /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|left\s{0,3}:\s{0,3}-\d{3,5}px|font-size\s{0,3}:\s{0,3}0(?![.\d]))/i

/** The scope with the kind of line, group, row and part that an element opens. */
function withKind(tag: string, scope: Scope, collector: LineCollector): Scope {
  switch (tag) {
    case 'ul':
    case 'ol':
    case 'dl': {
      const isOrdered = tag === 'ol'
      return { ...scope, group: collector.count++, isOrdered, row: -1, part: -1, kind: 'text' }
    }
    case 'table':
      return { ...scope, group: collector.count++, row: -1, part: -1, kind: 'text' }
    case 'li':
    case 'dt':
    case 'dd':
      return scope.row === -1 ? { ...scope, part: collector.count++, kind: 'item' } : scope
    case 'tr':
      return { ...scope, row: collector.count++ }
    case 'td':
    case 'th':
      return { ...scope, part: collector.count++, kind: 'cell' }
    case 'blockquote':
      return { ...scope, kind: 'quote' }
    case 'figcaption':
      return { ...scope, kind: 'caption' }
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return { ...scope, kind: 'heading', headingDepth: Number(tag[1]) }
    default:
      return scope
  }
}

/** Elements around what stands in `<body>` directly: that and `<html>`. */
const bodyDepth = 2

function enter(element: Element, scope: Scope, collector: LineCollector): Scope {
  const tag = element.tagName
  const attributes = attributesOf(element)
  const { style } = attributes
  const isBlock = blockElements.has(tag)
  const isContainer = isBlock && !lineElements.has(tag) && scope.depth < mostDepth
  const hint = isBlock ? collector.hintOf(attributes.names) : 0
  // The lines of a fragment are its own only outside of its elements.
  const isFirstBlock = isBlock && scope.depth === bodyDepth
  const isHidden =
    scope.isHidden || attributes.isHidden || (style !== '' && hiding.test(style.slice(0, 500)))
  return {
    ...withKind(tag, scope, collector),
    depth: scope.depth + 1,
    isAside: hint === 1 ? false : scope.isAside || asideElements.has(tag) || hint === -1,
    isHidden,
    isSpliced: isBlock ? false : scope.isSpliced || (isHidden && !scope.isHidden),
    // An anchor without an address is a place, and often never closed.
    isLink: scope.isLink || (tag === 'a' && attributes.isLink),
    isPre: tag === 'pre' || tag === 'textarea' || (scope.isPre && !isFirstBlock),
    container: isContainer ? collector.open(scope.container, hint) : scope.container,
  }
}

/** An element that the walk is in. */
interface Inside {
  readonly nodes: readonly Node[]
  /** Index of the child to go to next. */
  next: number
  readonly scope: Scope
  /** Scope of the element around a block, which ends the line when it is left. */
  readonly around: Scope | null
}

/** HTML that a page keeps in a field for a script to show. */
const storedHtml = /<(?:p|div|section|article|br)\b[^<>]{0,500}>/i

/** The text of a field: HTML in it as a part of the page, anything else line by line. */
function collectStored(element: Element, scope: Scope, collector: LineCollector): void {
  const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
  if (storedHtml.test(text)) {
    collect(parseHtmlFragment(text).childNodes, collector, {
      ...scope,
      isPre: false,
      isAside: false,
    })
  } else {
    collector.add(text, { ...scope, isAside: true })
  }
  collector.flush({ ...scope, isAside: true })
  collector.close(scope.container)
}

/** Walks without recursion: the depth of a page is the page's choice. */
function collect(root: readonly Node[], collector: LineCollector, start: Scope = outermost): void {
  const path: Inside[] = [{ nodes: root, next: 0, scope: start, around: null }]
  for (let inside = path.at(-1); inside; inside = path.at(-1)) {
    const { scope, around } = inside
    const node = inside.nodes[inside.next++]
    if (!node) {
      path.pop()
      if (around) collector.flush(scope)
      if (around && around.container !== scope.container) collector.close(scope.container)
    } else if ('value' in node) {
      collector.add(node.value, scope)
    } else if ('tagName' in node) {
      const tag = node.tagName
      if (tag === 'br') collector.flush(scope)
      else if (tag === 'img') collector.image()
      else if (tag === 'textarea') {
        collector.flush(scope)
        collectStored(node, enter(node, scope, collector), collector)
      } else if (!silentElements.has(tag)) {
        const isBlock = blockElements.has(tag)
        if (isBlock) collector.flush(scope)
        const own = enter(node, scope, collector)
        path.push({ nodes: node.childNodes, next: 0, scope: own, around: isBlock ? scope : null })
      }
    }
  }
  collector.flush(start)
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
  const container = collector.open(outermost.container, 1)
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
  // A text dump with tags in it has no frame, and breaks its lines as texts do.
  const isFragment = !/<(?:html|body)\b/i.test(source)
  collect(document.childNodes, collector, { ...outermost, isPre: isFragment })
  collectEmbedded(whole, collector)
  collector.close(0)
  const { containers, edits } = collector
  const lines = plainLayoutCells(collector.lines)
  const { head, titles } = readHead(document, whole)
  const headViews = titles.map(({ text }) => bareText(readingView(text, script)))
  return { page: { format: 'html', lines, containers, head, headTitles: titles, headViews }, edits }
}
