import { type Facet, facets, type FacetValue, type SearchResults } from '../types.ts'
import { element } from './element.ts'
import { words } from './words.ts'

/** Values of a facet shown before 全部. Assumed: more push the next facet out of sight. */
const facetSize = 6

export type Choose = (facet: Facet, value: string, on: boolean) => void

/** Draws all facets that have values; what was focused or unfolded stays so. */
export function drawFacets(
  root: HTMLElement,
  { facets: values }: SearchResults,
  choose: Choose,
): void {
  const focused = root.contains(document.activeElement) ? (document.activeElement?.id ?? '') : ''
  const open = new Set([...root.querySelectorAll('details[open]')].map(({ id }) => id))
  // The months of all years would be a long list of what the years say already.
  const isYearChosen = [...values.year, ...values.month].some(({ chosen }) => chosen)
  const groups = facets
    .filter((key) => values[key].length > 0 && (key !== 'month' || isYearChosen))
    .map((key) => facetGroup(key, values[key], { choose, open }))
  root.replaceChildren(...groups)
  if (focused !== '') document.getElementById(focused)?.focus()
}

interface Drawing {
  readonly choose: Choose
  /** Ids of the folds that the reader opened. */
  readonly open: ReadonlySet<string>
}

/** Chosen values come first, so that none hides in the fold. */
function facetGroup(key: Facet, values: readonly FacetValue[], drawing: Drawing): HTMLElement {
  const sorted = [...values].sort((a, b) => Number(b.chosen) - Number(a.chosen))
  const options = sorted.map((value) => facetOption(key, value, drawing.choose))
  const group = element('fieldset', { class: 'facet' }, element('legend', {}, words[key]))
  group.append(...options.slice(0, facetSize))
  if (options.length > facetSize) {
    const id = `facet-${key}-rest`
    const summary = element('summary', {}, words.allValues(options.length))
    group.append(
      element('details', { id, open: drawing.open.has(id) }, summary, ...options.slice(facetSize)),
    )
  }
  return group
}

function facetOption(
  key: Facet,
  { value, count, chosen }: FacetValue,
  choose: Choose,
): HTMLElement {
  const box = element('input', { type: 'checkbox', id: `facet-${key}-${value}` })
  box.checked = chosen
  box.addEventListener('change', () => choose(key, value, box.checked))
  return element(
    'label',
    { class: 'option' },
    box,
    element('span', { class: 'value' }, value),
    element('span', { class: 'count' }, String(count)),
  )
}

/** The chosen values as buttons that leave them, for where the facets are folded away. */
export function drawChips(
  root: HTMLElement,
  { facets: values }: SearchResults,
  choose: Choose,
): void {
  const at = [...root.children].indexOf(document.activeElement ?? root)
  const chips = facets.flatMap((key) =>
    values[key]
      .filter(({ chosen }) => chosen)
      .map(({ value }) => {
        const label = words.drop(words[key], value)
        const chip = element('button', { type: 'button', 'aria-label': label }, value)
        chip.addEventListener('click', () => choose(key, value, false))
        return chip
      }),
  )
  root.replaceChildren(...chips)
  root.hidden = chips.length === 0
  if (at >= 0) (chips[at] ?? chips.at(-1))?.focus()
}
