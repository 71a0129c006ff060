/** Looks through one page of the built site for what should not be there. */
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { contentSecurityPolicy } from '../../src/lib/security.ts'
import { addresses, elements, feedElements, mayCarry, textElements } from './allowed.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

export interface PageScan {
  /** In Chinese, for whoever reads the log of a build. */
  readonly problems: readonly string[]
  /** Addresses of the scripts that it loads, in order. */
  readonly scripts: readonly string[]
  /** Texts of the blocks of the article without blanks; `null` on a page that is none. */
  readonly blocks: readonly string[] | null
}

/** A node and what it stands in. */
interface Place {
  readonly node: Node
  readonly inText: boolean
  readonly inDrawing: boolean
}

const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value

const isElement = (node: Node): node is Element => 'tagName' in node

function childrenOf(node: Node | DefaultTreeAdapterTypes.Document): readonly Node[] {
  if ('content' in node) return node.content.childNodes
  return 'childNodes' in node ? node.childNodes : []
}

/** Text of a node without blanks, which layout may add. Walks without recursion. */
export function bareText(root: Node): string {
  const parts: string[] = []
  const stack = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('value' in node) parts.push(node.value)
    stack.push(...childrenOf(node).toReversed())
  }
  return parts.join('').replace(/\s/g, '')
}

/** Why an address may not stand in a page, or `null`. */
function wrongAddress(element: Element, name: string, value: string, home: string): string | null {
  // Browsers drop blanks inside an address, and read `\\` as `/`.
  const plain = !/[\s\\\p{Cc}]/u.test(value)
  if (plain && /^(?:[/?#.](?!\/)|$)/.test(value)) return null
  const linked = element.tagName === 'a' || element.tagName === 'blockquote' || name === 'cite'
  const announced =
    element.tagName === 'link' &&
    (attribute(element, 'rel') === 'canonical' ||
      // The same page in another script, on this site.
      (attribute(element, 'hreflang') !== undefined && home !== '' && value.startsWith(`${home}/`)))
  if (element.tagName === 'a' && /^mailto:[^\s:]+@/i.test(value)) return null
  if (!plain || !/^https?:\/\/[^/@]+(?:[/?#]|$)/i.test(value) || !(linked || announced)) {
    return `不允许的地址 <${element.tagName} ${name}="${value.slice(0, 80)}">`
  }
  return null
}

/** A link that leads off this site says so to browsers and search engines. */
function untoldLinks(all: readonly Element[], home: string): string[] {
  return all.flatMap((element) => {
    const value = attribute(element, 'href') ?? ''
    if (element.tagName !== 'a' || !/^https?:/i.test(value) || !URL.canParse(value)) return []
    if (home !== '' && new URL(value).origin === home) return []
    const rel = new Set((attribute(element, 'rel') ?? '').split(' '))
    const told = ['nofollow', 'noopener', 'noreferrer'].every((word) => rel.has(word))
    return told ? [] : [`站外链接没有 rel：${value.slice(0, 80)}`]
  })
}

/** Scripts come from this site, or are data for machines. */
function wrongScript(element: Element): string | null {
  if (attribute(element, 'src') !== undefined) return null
  if (attribute(element, 'type') !== 'application/ld+json') return '页面里有内联脚本'
  const [text] = element.childNodes
  try {
    JSON.parse(text !== undefined && 'value' in text ? text.value : '')
    return null
  } catch {
    return 'JSON-LD 不是合格的 JSON'
  }
}

/** The one link that the text of an article has: a paragraph's, empty, to itself. */
function isOwnAnchor(element: Element): boolean {
  const { tagName, attrs, childNodes, parentNode } = element
  if (tagName !== 'a' || childNodes.length > 0 || parentNode === null) return false
  const id = 'attrs' in parentNode ? attribute(parentNode, 'id') : undefined
  if (id === undefined) return false
  const known = /^(?:class|href|aria-label|data-astro-cid-[a-z0-9]+)$/
  return attrs.every(({ name }) => known.test(name)) && attribute(element, 'href') === `#${id}`
}

function wrongsOf({ node, inText, inDrawing }: Place, home: string): string[] {
  if (node.nodeName === '#comment') return ['页面里有注释']
  if (!isElement(node)) return []

  const { tagName, attrs } = node
  const name = tagName.toLowerCase()
  if (inText && isOwnAnchor(node)) return []
  const allowed = inText ? textElements : elements
  if (!allowed.has(name)) return [`不允许的标签 <${name}>${inText ? '（正文里）' : ''}`]

  if (inText && name === 'button' && !/^term-/.test(attribute(node, 'popovertarget') ?? '')) {
    return ['正文里有不是术语的按钮']
  }

  const carried = attrs.flatMap(({ name: attribute, value }) => {
    if (!mayCarry(name, attribute.toLowerCase(), inDrawing || name === 'svg')) {
      return [`不允许的属性 <${name} ${attribute}>`]
    }
    return addresses.has(attribute) ? (wrongAddress(node, attribute, value, home) ?? []) : []
  })
  const refresh = name === 'meta' ? attribute(node, 'http-equiv') : undefined
  return [
    ...carried,
    ...(refresh === undefined || refresh === 'Content-Security-Policy'
      ? []
      : [`不允许的 <meta http-equiv="${refresh}">`]),
    ...(name === 'script' ? (wrongScript(node) ?? []) : []),
  ]
}

/** The policy stands before all that it is to watch, once. */
function wrongPolicy(all: readonly Element[]): string[] {
  const head = all.find(({ tagName }) => tagName === 'head')
  const [first] = head?.childNodes ?? []
  const policies = all.filter((element) => attribute(element, 'http-equiv') !== undefined)
  const stands =
    first !== undefined &&
    isElement(first) &&
    policies[0] === first &&
    attribute(first, 'content') === contentSecurityPolicy
  return stands && policies.length === 1 ? [] : ['页首第一行不是本站的内容安全策略']
}

function wrongIds(all: readonly Element[]): string[] {
  const ids = all.flatMap((element) => attribute(element, 'id') ?? [])
  return ids.length === new Set(ids).size ? [] : ['有重复的 id']
}

/** Everything on a page. `home` is the origin of the site, `''` where the deployer named none. */
export function scanPage(html: string, home: string): PageScan {
  const scan = scanTree(parse(html), home)
  if (!/<noscript/i.test(html)) return scan
  // Browsers without scripts read the same bytes as another tree.
  const { problems } = scanTree(parse(html, { scriptingEnabled: false }), home)
  return { ...scan, problems: [...new Set([...scan.problems, ...problems])] }
}

/** What is wrong with HTML that stands in a feed: readers show it without our policy. */
export function scanFragment(html: string): string[] {
  const problems: string[] = []
  const stack: Node[] = [...parseFragment(html).childNodes]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node) && !feedElements.has(node.tagName)) {
      problems.push(`订阅的正文里有不允许的标签 <${node.tagName}>`)
    } else problems.push(...wrongsOf({ node, inText: false, inDrawing: false }, ''))
    stack.push(...childrenOf(node))
  }
  return problems
}

function scanTree(document: DefaultTreeAdapterTypes.Document, home: string): PageScan {
  const problems: string[] = []
  const all: Element[] = []
  const bodies: Element[] = []
  const stack: Place[] = childrenOf(document).map((node) => ({
    node,
    inText: false,
    inDrawing: false,
  }))

  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    const { node } = place
    if (node.nodeName === '#documentType') continue
    problems.push(...wrongsOf(place, home))
    let { inText, inDrawing } = place
    if (isElement(node)) {
      all.push(node)
      inDrawing ||= node.tagName === 'svg'
      if (attribute(node, 'data-article-body') !== undefined) {
        bodies.push(node)
        inText = true
      }
    }
    const children = childrenOf(node).toReversed()
    stack.push(...children.map((child) => ({ node: child, inText, inDrawing })))
  }

  const [body] = bodies
  const scripts = all.flatMap((element) =>
    element.tagName === 'script' ? (attribute(element, 'src') ?? []) : [],
  )
  return {
    problems: [...problems, ...untoldLinks(all, home), ...wrongPolicy(all), ...wrongIds(all)],
    scripts,
    blocks: body === undefined ? null : body.childNodes.map(bareText).filter((text) => text !== ''),
  }
}
