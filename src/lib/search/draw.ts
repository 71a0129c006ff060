import type { SearchState } from './state.ts'
import {
  type Facet,
  type FacetValue,
  facets,
  type SearchResult,
  type SearchResults,
  type Segment,
} from './types.ts'

/** Values of a facet shown before 全部. */
const facetSize = 8

export interface FacetDrawing {
  readonly state: SearchState
  readonly outcome: SearchResults
  readonly choose: (facet: Facet, value: string, on: boolean) => void
}

/** Draws all facets with live counts; what was focused or unfolded stays so. */
export function drawFacets(root: HTMLElement, { outcome, choose }: FacetDrawing): void {
  const focused =
    document.activeElement instanceof HTMLInputElement ? document.activeElement.id : ''
  const open = new Set([...root.querySelectorAll('details[open]')].map((group) => group.id))

  root.replaceChildren(
    ...facets.map(({ key, label }) => {
      const values = outcome.facets[key].toSorted((a, b) => Number(b.chosen) - Number(a.chosen))
      const group = element('fieldset', 'facet')
      group.append(element('legend', '', label))
      const options = values.map((one) => facetOption({ key, one, choose }))
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

interface Option {
  readonly key: Facet
  readonly one: FacetValue
  readonly choose: FacetDrawing['choose']
}

function facetOption({ key, one: { value, count, chosen }, choose }: Option): HTMLElement {
  const label = element('label', 'option')
  const box = element('input', '')
  box.type = 'checkbox'
  box.id = `facet-${key}-${value}`
  box.checked = chosen
  box.addEventListener('change', () => choose(key, value, box.checked))
  label.append(box, element('span', 'value', value), element('span', 'count', String(count)))
  return label
}

/** One hit as a list item. */
export function hitItem(hit: SearchResult): HTMLElement {
  const { url, title, excerpt, matchedBy, story } = hit
  const item = element('li', 'hit')
  const link = element('a', '')
  link.href = url
  link.append(...marked(title))
  const heading = element('h2', '')
  heading.append(link)
  const text = element('p', 'excerpt')
  text.append(...marked(excerpt))
  item.append(heading, element('p', 'byline', bylineOf(hit)), text)
  if (matchedBy)
    item.append(element('p', 'note', `检索词见于${matchedBy.field}“${matchedBy.name}”`))
  if (story) item.append(element('p', 'note', `${story.count} 篇报道同一事件`))
  return item
}

/** A platform is not the outlet, and must not stand as one. */
function bylineOf({ outlet, platform, dateText, region }: SearchResult): string {
  const source = outlet ?? (platform ? `来源未注明（见于${platform}）` : null)
  return [source, dateText, region.join(' ')].filter(Boolean).join(' · ')
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
