/** Looks through the files of the built site that are no pages. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { elements, mayCarry } from './allowed.ts'

/** A style sheet loads nothing from elsewhere and runs nothing. */
export function scanStyle(css: string): string[] {
  const loaded = [...css.matchAll(/url\(\s{0,9}["']?([^)"']{0,300})/gi)].map(([, url = '']) => url)
  const foreign = loaded.filter((url) => /^(?:[a-z][a-z0-9+.-]{0,20}:|\/\/|\\)/i.test(url.trim()))
  return [
    ...foreign.map((url) => `样式引用站外地址 ${url.slice(0, 80)}`),
    ...(/@import|expression\s?\(|(?<![-\w])behavior\s?:|-moz-binding/i.test(css)
      ? ['样式里有不允许的写法']
      : []),
  ]
}

/** A drawing is shapes: no script, no handler, no address but its own parts. */
export function scanDrawing(svg: string): string[] {
  const problems: string[] = []
  const stack: DefaultTreeAdapterTypes.ChildNode[] = [...parseFragment(svg).childNodes]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('tagName' in node)) continue
    const name = node.tagName.toLowerCase()
    if (!elements.has(name) || name === 'script') problems.push(`图形里有不允许的 <${name}>`)
    for (const { name: attribute, value } of node.attrs) {
      const fine = mayCarry(name, attribute.toLowerCase(), true)
      const inside = attribute !== 'href' || value.startsWith('#')
      if (!fine || !inside) problems.push(`图形里有不允许的属性 ${attribute}`)
    }
    stack.push(...node.childNodes)
  }
  return problems
}
