import { drawFacets, hitItem } from './draw.ts'
import { openSearch } from './engine.ts'
import { findParts, moveByKey, type Parts } from './parts.ts'
import { isEmpty, readState, type SearchState, writeState } from './state.ts'
import { type Facet, type Search, type SearchResults, sorts } from './types.ts'

/** Hits shown at once; 更多 adds as many. */
const pageSize = 10

/** Milliseconds of rest in typing before a search starts. Assumed: below a slow typist's pause. */
const restMs = 180

/** Where the filters stand beside the hits and need no folding; the same in SearchApp.astro. */
const wide = '(min-width: 56rem)'

/** Brings the search page to life. The markup is `SearchApp.astro`'s. */
export function startSearch(root: HTMLElement): void {
  const view = new SearchView(findParts(root), root.dataset['base'] ?? '/')
  view.listen()
  root.addEventListener('keydown', (event) => moveByKey(event, view.parts))
  root.dataset['ready'] = ''
  void view.show()
}

/** The page's one state, kept in the address, and what is drawn from it. */
class SearchView {
  readonly parts: Parts
  readonly #search: Search
  #state = stateOfAddress()
  /** Counts the searches, so that a slow one never overwrites a later one. */
  #run = 0
  readonly #title = document.title
  #rest = 0

  constructor(parts: Parts, base: string) {
    this.parts = parts
    this.#search = openSearch(base)
    parts.input.value = this.#state.q
    parts.panel.open = matchMedia(wide).matches
  }

  listen(): void {
    const { input, form, sort, clear } = this.parts
    input.addEventListener('input', (event) => {
      // While an input method composes, the field holds letters that nobody means to search for.
      if (!(event instanceof InputEvent && event.isComposing)) this.#typed()
    })
    input.addEventListener('compositionend', () => this.#typed())
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      clearTimeout(this.#rest)
      this.#go({ ...this.#state, q: input.value.trim() }, 'push')
    })
    sort.addEventListener('change', () => {
      const chosen = sorts.find(({ key }) => key === sort.value)?.key ?? 'relevance'
      this.#go({ ...this.#state, sort: chosen }, 'push')
    })
    clear.addEventListener('click', () => {
      input.value = ''
      this.#go({ ...readState(new URLSearchParams()), sort: this.#state.sort }, 'push')
      input.focus()
    })
    window.addEventListener('popstate', () => {
      this.#state = stateOfAddress()
      input.value = this.#state.q
      void this.show()
    })
  }

  async show(): Promise<void> {
    const run = ++this.#run
    const state = this.#state
    this.parts.sort.value = state.sort
    document.title = state.q === '' ? this.#title : `${state.q} · ${this.#title}`
    this.parts.clear.hidden = isEmpty(state)
    try {
      const outcome = await this.#find(state, 0)
      const hits = isEmpty(state) ? [] : outcome.results
      if (run !== this.#run) return

      drawFacets(this.parts.facets, { state, outcome, choose: this.#choose })
      this.parts.list.replaceChildren(...hits.map(hitItem))
      this.#offerMore(state, outcome)
      this.parts.help.hidden = !isEmpty(state) && outcome.total > 0
      this.parts.status.textContent = statusOf(state, outcome)
    } catch {
      this.parts.status.textContent =
        '检索没有打开：索引文件读不到。请刷新重试，或从归档、地区、主题浏览。'
    }
  }

  #find({ q, chosen, sort }: SearchState, offset: number): Promise<SearchResults> {
    return this.#search.search(q, { filters: chosen, sort, offset, limit: pageSize })
  }

  #offerMore(state: SearchState, outcome: SearchResults): void {
    const { list, more } = this.parts
    const left = () => !isEmpty(state) && list.children.length < outcome.resultCount
    more.hidden = !left()
    more.onclick = async () => {
      const { results } = await this.#find(state, list.children.length)
      const added = results.map(hitItem)
      list.append(...added)
      more.hidden = !left()
      added[0]?.querySelector('a')?.focus()
    }
  }

  readonly #choose = (facet: Facet, value: string, on: boolean): void => {
    const rest = this.#state.chosen[facet].filter((one) => one !== value)
    const chosen = { ...this.#state.chosen, [facet]: on ? [...rest, value] : rest }
    this.#go({ ...this.#state, chosen }, 'push')
  }

  #typed(): void {
    clearTimeout(this.#rest)
    this.#rest = window.setTimeout(() => {
      const q = this.parts.input.value.trim()
      if (q !== this.#state.q) this.#go({ ...this.#state, q }, 'replace')
    }, restMs)
  }

  /** `push`: a step that the back button returns to. */
  #go(state: SearchState, entry: 'push' | 'replace'): void {
    this.#state = state
    const query = writeState(state).toString()
    const address = query ? `?${query}` : location.pathname
    if (entry === 'push') history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    void this.show()
  }
}

function stateOfAddress(): SearchState {
  return readState(new URLSearchParams(location.search))
}

function statusOf(state: SearchState, { total, relaxed, corrected }: SearchResults): string {
  if (isEmpty(state)) return ''
  const asked = state.q === '' ? '所选条件' : quoted(state.q)
  if (corrected && total > 0) {
    return `没有找到${asked}。您是不是要找${quoted(corrected.to)}：${total} 篇`
  }
  if (relaxed?.reason === 'part') return `没有一篇完整含有${asked}，以下 ${total} 篇含有其中一部分`
  if (total > 0) return `${asked}：${total} 篇`
  const filtered = !isEmpty({ ...state, q: '' })
  return `没有找到${asked}。试试更短的词${filtered ? '，或清除筛选' : ''}。`
}

/** A query that the reader put in quotes gets no second pair. */
const quoted = (q: string) => (/^["“「『《]/.test(q) ? q : `“${q}”`)
