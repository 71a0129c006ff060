import type { Segment } from '../types.ts'

/** Attributes by name; `false` leaves one out, `true` writes it empty. */
type Attributes = Readonly<Record<string, string | boolean>>

/** Makes an element. Texts become text nodes: nothing of an article is ever read as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value)
  }
  made.append(...children)
  return made
}

/** Runs of text as nodes, the matching ones in `<mark>`. */
export function marked(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, marked: on }) => (on ? element('mark', {}, text) : text))
}

/** The part of `root` with `data-part="<name>"`. @throws when the markup lacks it. */
export function part<T extends HTMLElement>(root: HTMLElement, name: string, type: new () => T): T {
  const found = root.querySelector(`[data-part="${name}"]`)
  if (!(found instanceof type)) throw new Error(`Cannot start the search: no part "${name}".`)
  return found
}

/** A click that means "here", not a new tab or a download. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
