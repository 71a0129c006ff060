/** One built page in Traditional characters, through the tree of its HTML. */
import { Converter } from 'opencc-js/cn2t'
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5'
import { traditionalPath } from '../../src/lib/traditional.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

export interface Place {
  /** Path of the site under its host, with a slash at both ends. */
  readonly base: string
  /** Origin of the site; `''` where the deployer named none. */
  readonly home: string
}

/** Characters of Taiwan's standard; words stay those of the text. */
const convert = Converter({ from: 'cn', to: 'tw' })

const han = /\p{Script=Han}/u

/** What stands on every page is converted once. Longer texts stand on one page only. */
const known = new Map<string, string>()
const longestKnown = 40

export function toTraditional(text: string): string {
  if (!han.test(text)) return text
  if (text.length > longestKnown) return convert(text)
  let converted = known.get(text)
  if (converted === undefined) {
    converted = convert(text)
    known.set(text, converted)
  }
  return converted
}

/** Data and code: what is copied, run or compared as it is. */
const kept = new Set(['script', 'style', 'code', 'pre', 'textarea'])

/** Attributes that people read or hear; the last three are what scripts say later. */
const spoken = new Set([
  'alt',
  'title',
  'aria-label',
  'placeholder',
  'data-aloud',
  'data-done',
  'data-selected',
])

/** Names and properties of `<meta>` whose content people read. */
const spokenMeta = new Set([
  'description',
  'og:title',
  'og:description',
  'og:site_name',
  'og:image:alt',
])

const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value

const isElement = (node: Node): node is Element => 'tagName' in node

/** The page in Traditional characters; quotations of raw pages (`translate="no"`) stay as they are. */
export function traditionalPage(html: string, place: Place): string {
  const document = parse(html)
  const stack: { node: Node; own: boolean }[] = document.childNodes.map((node) => ({
    node,
    own: false,
  }))
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, own } = next
    if (node.nodeName === '#text' && 'value' in node && !own) node.value = toTraditional(node.value)
    if (!isElement(node)) continue

    const stays = own || kept.has(node.tagName) || attribute(node, 'translate') === 'no'
    // The language of what stays has to be said where it begins.
    if (stays && !own) sayLanguage(node)
    const alternate = isAlternate(node)
    if (!alternate) convertAttributes(node, place, stays)
    stack.push(...node.childNodes.map((child) => ({ node: child, own: stays || alternate })))
  }
  return serialize(document)
}

/** Which page is in which script is the same on both; only the way to the other one is turned. */
function isAlternate(element: Element): boolean {
  if (attribute(element, 'data-other-script') === undefined) {
    return attribute(element, 'rel') === 'alternate' && attribute(element, 'hreflang') !== undefined
  }
  const [text] = element.childNodes
  for (const one of element.attrs) {
    if (one.name === 'href') one.value = attribute(element, 'data-here') ?? one.value
    if (one.name === 'lang' || one.name === 'hreflang') one.value = 'zh-Hans'
  }
  if (text?.nodeName === '#text' && 'value' in text) {
    text.value = attribute(element, 'data-other-script') ?? text.value
  }
  return true
}

function sayLanguage(element: Element): void {
  const silent = element.tagName === 'script' || element.tagName === 'style'
  if (!silent && attribute(element, 'lang') === undefined) {
    element.attrs.push({ name: 'lang', value: 'zh-Hans' })
  }
}

function convertAttributes(element: Element, place: Place, stays: boolean): void {
  const { tagName } = element
  for (const one of element.attrs) {
    if (tagName === 'html' && one.name === 'lang') one.value = 'zh-Hant'
    else if (spoken.has(one.name) && !stays) one.value = toTraditional(one.value)
    else if (one.name === 'href' && (tagName === 'a' || tagName === 'link')) {
      one.value = linkTo(one.value, place)
    } else if (one.name === 'content' && tagName === 'meta') {
      one.value = metaContent(element, one.value, place)
    }
  }
}

function metaContent(element: Element, content: string, place: Place): string {
  const name = attribute(element, 'name') ?? attribute(element, 'property') ?? ''
  if (spokenMeta.has(name)) return toTraditional(content)
  if (name === 'og:locale') return 'zh_TW'
  return name === 'og:url' ? linkTo(content, place) : content
}

/** A link to a page of the site leads to its Traditional reading, where it has one. */
function linkTo(href: string, { base, home }: Place): string {
  const origin = home !== '' && href.startsWith(`${home}/`) ? home : ''
  const path = href.slice(origin.length)
  if (!path.startsWith(base) || (base === '/' && path.startsWith('//'))) return href
  const [, page = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path.slice(base.length)) ?? []
  const other = traditionalPath(page)
  return other === null ? href : `${origin}${base}${other}${rest}`
}
