import type { Hit, Outcome } from './engine.ts'
import type { Segment } from './excerpt.ts'
import { type Facet, facets, type SearchState } from './state.ts'

/** Values of a facet shown before 全部. */
const facetSize = 8

export interface FacetDrawing {
  readonly state: SearchState
  readonly outcome: Outcome
  readonly choose: (facet: Facet, value: string, on: boolean) => void
}

/** Draws all facets with live counts; what was focused or unfolded stays so. */
export function drawFacets(root: HTMLElement, { state, outcome, choose }: FacetDrawing): void {
  const focused =
    document.activeElement instanceof HTMLInputElement ? document.activeElement.id : ''
  const open = new Set([...root.querySelectorAll('details[open]')].map((group) => group.id))

  root.replaceChildren(
    ...facets.map(({ key, label }) => {
      const chosen = state.chosen[key]
      const values = sortedValues(key, outcome.counts[key], chosen)
      const group = element('fieldset', 'facet')
      group.append(element('legend', '', label))
      const options = values.map(([value, count]) =>
        facetOption({ key, value, count, on: chosen.includes(value), choose }),
      )
      group.append(...options.slice(0, facetSize))
      if (options.length > facetSize) {
        const rest = element('details', '')
        rest.id = `facet-${key}-rest`
        rest.open = open.has(rest.id)
        rest.append(
          element('summary', '', `全部 ${options.length} 项`),
          ...options.slice(facetSize),
        )
        group.append(rest)
      }
      return group
    }),
  )
  if (focused) document.getElementById(focused)?.focus()
}

/** Chosen values first, then the most frequent; years from new to old. */
function sortedValues(
  key: Facet,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): [string, number][] {
  const all = new Map<string, number>([...chosen.map((value) => [value, 0] as const), ...counts])
  return [...all]
    .filter(([value, count]) => count > 0 || chosen.includes(value))
    .sort(([a, m], [b, n]) => {
      const first = Number(chosen.includes(b)) - Number(chosen.includes(a))
      if (first !== 0) return first
      if (key !== 'year' && m !== n) return n - m
      return key === 'year' ? (a < b ? 1 : -1) : a < b ? -1 : 1
    })
}

interface Option {
  readonly key: Facet
  readonly value: string
  readonly count: number
  readonly on: boolean
  readonly choose: FacetDrawing['choose']
}

function facetOption({ key, value, count, on, choose }: Option): HTMLElement {
  const label = element('label', 'option')
  const box = element('input', '')
  box.type = 'checkbox'
  box.id = `facet-${key}-${value}`
  box.checked = on
  box.addEventListener('change', () => choose(key, value, box.checked))
  label.append(box, element('span', 'value', value), element('span', 'count', String(count)))
  return label
}

/** One hit as a list item. */
export function hitItem({ url, title, excerpt, byline, note }: Hit): HTMLElement {
  const item = element('li', 'hit')
  const link = element('a', '')
  link.href = url
  link.append(...marked(title))
  const heading = element('h2', '')
  heading.append(link)
  const text = element('p', 'excerpt')
  text.append(...marked(excerpt))
  item.append(heading, element('p', 'byline', byline), text)
  if (note) item.append(element('p', 'note', `检索词见于${note}`))
  return item
}

function marked(segments: readonly Segment[]): Node[] {
  return segments.map(({ text, marked: on }) =>
    on ? element('mark', '', text) : document.createTextNode(text),
  )
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  if (className) made.className = className
  if (text) made.textContent = text
  return made
}
