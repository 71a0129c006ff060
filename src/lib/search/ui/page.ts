/** The search page: results, facets and all state in the address, in the markup of `SearchApp.astro`. */
import { openSearch } from '../engine.ts'
import { type Search, type SearchResults, sorts } from '../types.ts'
import {
  ask,
  choose,
  isFiltered,
  pageSize,
  readState,
  type SearchState,
  writeState,
} from './address.ts'
import { Combobox } from './combobox.ts'
import { Composition } from './composition.ts'
import { element, isPlainClick, part } from './element.ts'
import { type Choose, drawChips, drawFacets } from './facets.ts'
import { Question } from './question.ts'
import { remember } from './recent.ts'
import { resultItem } from './result.ts'
import { listed, saidOf, statusOf } from './said.ts'
import { keepScroll, restoreScroll } from './scroll.ts'
import { SuggestField } from './suggest-field.ts'
import { words } from './words.ts'

/** Where the filters stand beside the results and need no folding; the same in search.css. */
const wide = '(min-width: 56rem)'

const findParts = (root: HTMLElement) => ({
  root,
  form: part(root, 'form', HTMLFormElement),
  input: part(root, 'input', HTMLInputElement),
  options: part(root, 'options', HTMLElement),
  heard: part(root, 'heard', HTMLElement),
  examples: part(root, 'examples', HTMLElement),
  panel: part(root, 'panel', HTMLDetailsElement),
  facets: part(root, 'facets', HTMLElement),
  chips: part(root, 'chips', HTMLElement),
  status: part(root, 'status', HTMLElement),
  retry: part(root, 'retry', HTMLButtonElement),
  sort: part(root, 'sort', HTMLSelectElement),
  grouped: part(root, 'grouped', HTMLInputElement),
  clear: part(root, 'clear', HTMLButtonElement),
  said: part(root, 'said', HTMLElement),
  list: part(root, 'list', HTMLOListElement),
  more: part(root, 'more', HTMLButtonElement),
  help: part(root, 'help', HTMLElement),
  nearby: part(root, 'nearby', HTMLElement),
  unfilter: part(root, 'unfilter', HTMLButtonElement),
})

type Parts = ReturnType<typeof findParts>

/** Brings the search page to life. */
export function startPage(root: HTMLElement): void {
  const page = new SearchPage(findParts(root))
  root.dataset['ready'] = ''
  page.start()
}

class SearchPage {
  readonly #parts: Parts
  readonly #search: Search
  readonly #field: SuggestField
  readonly #question = new Question()
  readonly #title = document.title
  #state = readState(new URLSearchParams(location.search))

  constructor(parts: Parts) {
    const { root, input, options, heard, form } = parts
    this.#parts = parts
    this.#search = openSearch(root.dataset['base'] ?? '/')
    const composition = new Composition(input)
    composition.settled = () => this.#field.typed()
    this.#field = new SuggestField({
      input,
      heard,
      composition,
      combobox: new Combobox({ input, list: options, composition }),
      search: this.#search,
      page: form.action,
      choose: (text) => this.#ask(text),
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (!composition.ownsKey) this.#ask(input.value)
    })
  }

  start(): void {
    this.#listen()
    this.#parts.panel.open = matchMedia(wide).matches
    keepScroll()
    void this.#show().then(restoreScroll)
  }

  #listen(): void {
    const { sort, grouped, clear, unfilter, retry, more } = this.#parts
    sort.addEventListener('change', () => {
      const chosen = sorts.find((key) => key === sort.value) ?? null
      this.#go({ ...this.#state, sort: chosen, shown: pageSize })
    })
    grouped.addEventListener('change', () =>
      this.#go({ ...this.#state, grouped: grouped.checked, shown: pageSize }),
    )
    clear.addEventListener('click', () => this.#clear(''))
    unfilter.addEventListener('click', () => this.#clear(this.#state.q))
    retry.addEventListener('click', () => void this.#show())
    more.addEventListener('click', () => void this.#more())
    window.addEventListener('popstate', () => {
      this.#state = readState(new URLSearchParams(location.search))
      void this.#show().then(restoreScroll)
    })
  }

  /** A new question of the reader. */
  #ask(text: string): void {
    remember(text)
    this.#field.close()
    this.#go(ask(this.#state, text))
    window.scrollTo(0, 0)
  }

  #clear(q: string): void {
    const { input } = this.#parts
    this.#go({ ...ask(this.#state, q), filters: {} })
    input.focus()
  }

  readonly #choose: Choose = (facet, value, on) =>
    this.#go(choose(this.#state, { facet, value, on }))

  /** A step that the back button returns to. */
  #go(state: SearchState): void {
    this.#state = state
    const query = writeState(state).toString()
    const address = query === '' ? location.pathname : `?${query}`
    if (address !== location.search) history.pushState(null, '', address)
    void this.#show()
  }

  get #options() {
    const { filters, sort, grouped, verbatim } = this.#state
    return { filters, grouped, verbatim, ...(sort === null ? {} : { sort }) }
  }

  async #show(): Promise<void> {
    const state = this.#state
    const { root, input, status, retry } = this.#parts
    input.value = state.q
    document.title = state.q === '' ? this.#title : `${state.q} · ${this.#title}`
    const signal = this.#question.start()
    root.setAttribute('aria-busy', 'true')
    try {
      const limit = state.shown
      const found = await this.#search.search(state.q, { ...this.#options, limit, signal })
      const said = await saidOf(found, this.#links)
      if (signal.aborted) return
      this.#draw(state, found, said)
      retry.hidden = true
    } catch (error) {
      if (signal.aborted) return
      console.warn(error)
      status.textContent = words.failed
      retry.hidden = false
    }
    root.removeAttribute('aria-busy')
  }

  #draw(state: SearchState, found: SearchResults, paragraphs: readonly HTMLElement[]): void {
    const { facets, chips, list, said, status } = this.#parts
    this.#drawControls(state)
    drawFacets(facets, found, this.#choose)
    drawChips(chips, found, this.#choose)
    list.replaceChildren(...found.results.map(resultItem))
    said.replaceChildren(...paragraphs)
    this.#drawHelp(state, found)
    this.#drawMore(found)
    status.textContent = statusOf({ q: state.q, filtered: isFiltered(state) }, found)
  }

  #drawControls(state: SearchState): void {
    const { sort, grouped, clear, examples } = this.#parts
    const asked = state.q !== '' || isFiltered(state)
    sort.value = state.sort ?? (state.q === '' ? 'newest' : 'relevance')
    grouped.checked = state.grouped
    clear.hidden = !asked
    examples.hidden = asked
  }

  /** Ways on where nothing or little was found. */
  #drawHelp(state: SearchState, { total, nearby }: SearchResults): void {
    const { help, nearby: near, unfilter } = this.#parts
    const links = nearby.map((text) => this.#link(ask(state, text), text))
    near.replaceChildren(`${words.nearby}：`, ...listed(links))
    near.hidden = links.length === 0
    unfilter.hidden = !isFiltered(state)
    help.hidden = total > 0
  }

  #drawMore({ resultCount }: SearchResults): void {
    const { more, list } = this.#parts
    const left = resultCount - list.children.length
    more.hidden = left <= 0
    more.textContent = words.more(Math.min(left, pageSize), left)
  }

  /** Lists the next results, and keeps their number in the address for the way back. */
  async #more(): Promise<void> {
    const state = this.#state
    const { list, more, status } = this.#parts
    const at = list.children.length
    more.disabled = true
    const found = await this.#search
      .search(state.q, { ...this.#options, offset: at, limit: pageSize })
      .catch(() => null)
    more.disabled = false
    if (state !== this.#state || at !== list.children.length) return
    if (found === null) {
      status.textContent = words.failed
      return
    }
    const items = found.results.map(resultItem)
    list.append(...items)
    this.#drawMore(found)
    this.#state = { ...state, shown: at + pageSize }
    history.replaceState(history.state, '', `?${writeState(this.#state)}`)
    status.textContent = words.shown(list.children.length, found.resultCount)
    items[0]?.querySelector('a')?.focus()
  }

  get #links() {
    const asking = (text: string) => ask(this.#state, text)
    return {
      to: (text: string) => this.#link(asking(text), text),
      verbatim: (text: string, label: string) =>
        this.#link({ ...asking(text), verbatim: true }, label),
    }
  }

  /** A link to another state of this page. */
  #link(state: SearchState, label: string): HTMLAnchorElement {
    const made = element('a', { href: `?${writeState(state)}` }, label)
    made.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return
      event.preventDefault()
      this.#go(state)
    })
    return made
  }
}
