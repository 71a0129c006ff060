import { type Engine, type Hit, openEngine, type Outcome } from './engine.ts'
import type { Segment } from './excerpt.ts'
import {
  type Facet,
  facets,
  isEmpty,
  readState,
  type SearchState,
  type Sort,
  sorts,
  writeState,
} from './state.ts'

/** Hits shown at once; 更多 adds as many. */
const pageSize = 10

/** Milliseconds of rest in typing before a search starts. Assumed: below a slow typist's pause. */
const restMs = 180

/** Values of a facet shown before 全部. */
const facetSize = 8

/** Brings the search page to life. The markup is `SearchApp.astro`'s. */
export function startSearch(root: HTMLElement): void {
  const parts = findParts(root)
  const base = root.dataset['base'] ?? '/'
  let engine: Promise<Engine> | undefined
  let state = readState(new URLSearchParams(location.search))
  let run = 0
  let timer = 0

  const show = async () => {
    const current = ++run
    parts.input.value = parts.input.value.trim() === state.q ? parts.input.value : state.q
    parts.sort.value = state.sort
    parts.clear.hidden = isEmpty(state)
    try {
      engine ??= openEngine(base)
      const opened = await engine
      const outcome = await opened.search(state)
      const hits = isEmpty(state) ? [] : await outcome.hits(0, pageSize)
      if (current !== run) return
      drawFacets(parts.facets, { state, outcome, choose })
      drawHits({ hits, outcome })
      parts.help.hidden = !isEmpty(state) && outcome.total > 0
      parts.status.textContent = statusOf(state, outcome.total)
    } catch {
      engine = undefined
      parts.status.textContent =
        '检索没有打开：索引文件读不到。请刷新重试，或从归档、地区、主题浏览。'
    }
  }

  const drawHits = ({ hits, outcome }: { hits: readonly Hit[]; outcome: Outcome }) => {
    parts.list.replaceChildren(...hits.map(hitItem))
    parts.more.hidden = isEmpty(state) || outcome.total <= hits.length
    parts.more.onclick = async () => {
      const from = parts.list.children.length
      const added = (await outcome.hits(from, pageSize)).map(hitItem)
      parts.list.append(...added)
      parts.more.hidden = parts.list.children.length >= outcome.total
      added[0]?.querySelector('a')?.focus()
    }
  }

  /** `entry`: whether the step is one that the back button returns to. */
  const go = (next: SearchState, entry: 'push' | 'replace') => {
    state = next
    const query = writeState(state).toString()
    const address = query ? `?${query}` : location.pathname
    if (entry === 'push') history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    void show()
  }

  const choose = (facet: Facet, value: string, on: boolean) => {
    const rest = state.chosen[facet].filter((one) => one !== value)
    go({ ...state, chosen: { ...state.chosen, [facet]: on ? [...rest, value] : rest } }, 'push')
  }

  const typed = () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      if (parts.input.value.trim() !== state.q)
        go({ ...state, q: parts.input.value.trim() }, 'replace')
    }, restMs)
  }

  parts.input.addEventListener('input', (event) => {
    // While an input method composes, the field holds letters that nobody means to search for.
    if (!(event instanceof InputEvent && event.isComposing)) typed()
  })
  parts.input.addEventListener('compositionend', typed)
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(timer)
    go({ ...state, q: parts.input.value.trim() }, 'push')
  })
  parts.sort.addEventListener('change', () => {
    go({ ...state, sort: sortOf(parts.sort.value) }, 'push')
  })
  parts.clear.addEventListener('click', () => {
    go({ ...readState(new URLSearchParams()), sort: state.sort }, 'push')
    parts.input.focus()
  })
  window.addEventListener('popstate', () => {
    state = readState(new URLSearchParams(location.search))
    parts.input.value = state.q
    void show()
  })
  root.addEventListener('keydown', (event) => moveByKey(event, parts))

  parts.input.value = state.q
  root.dataset['ready'] = ''
  void show()
}

interface Parts {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly sort: HTMLSelectElement
  readonly clear: HTMLButtonElement
  readonly facets: HTMLElement
  readonly status: HTMLElement
  readonly list: HTMLElement
  readonly more: HTMLButtonElement
  readonly help: HTMLElement
}

function findParts(root: HTMLElement): Parts {
  const find = <T extends HTMLElement>(name: string, type: new () => T): T => {
    const element = root.querySelector(`[data-part="${name}"]`)
    if (!(element instanceof type)) throw new Error(`Cannot start the search: no part "${name}".`)
    return element
  }
  return {
    form: find('form', HTMLFormElement),
    input: find('input', HTMLInputElement),
    sort: find('sort', HTMLSelectElement),
    clear: find('clear', HTMLButtonElement),
    facets: find('facets', HTMLElement),
    status: find('status', HTMLElement),
    list: find('list', HTMLElement),
    more: find('more', HTMLButtonElement),
    help: find('help', HTMLElement),
  }
}

function sortOf(value: string): Sort {
  return sorts.find(({ key }) => key === value)?.key ?? 'relevance'
}

function statusOf(state: SearchState, total: number): string {
  if (isEmpty(state)) return ''
  const asked = state.q ? `“${state.q}”` : '所选条件'
  return total > 0 ? `${asked}：${total} 篇` : `没有找到${asked}。试试更短的词，或清除筛选。`
}

/** Arrow keys go from the field through the hits and back, Escape returns to the field. */
function moveByKey(event: KeyboardEvent, { input, list }: Parts): void {
  if (event.isComposing) return
  const links = [...list.querySelectorAll('a')]
  const at = links.findIndex((link) => link === document.activeElement)
  const inField = document.activeElement === input

  if (event.key === 'Escape' && at >= 0) input.focus()
  else if (event.key === 'ArrowDown' && (inField || at >= 0)) links[at + 1]?.focus()
  else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? input).focus()
  else return
  event.preventDefault()
}

interface FacetDrawing {
  readonly state: SearchState
  readonly outcome: Outcome
  readonly choose: (facet: Facet, value: string, on: boolean) => void
}

function drawFacets(root: HTMLElement, { state, outcome, choose }: FacetDrawing): void {
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

function hitItem({ url, title, excerpt, byline }: Hit): HTMLElement {
  const item = element('li', 'hit')
  const link = element('a', '')
  link.href = url
  link.append(...marked(title))
  const heading = element('h2', '')
  heading.append(link)
  const text = element('p', 'excerpt')
  text.append(...marked(excerpt))
  item.append(heading, element('p', 'byline', byline), text)
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
