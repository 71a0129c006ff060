import { drawFacets, hitItem } from './draw.ts'
import { type Engine, openEngine, type Outcome } from './engine.ts'
import { findParts, moveByKey, type Parts } from './parts.ts'
import { type Facet, isEmpty, readState, type SearchState, sorts, writeState } from './state.ts'

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
  readonly #base: string
  #engine: Promise<Engine> | undefined
  #state = stateOfAddress()
  /** Counts the searches, so that a slow one never overwrites a later one. */
  #run = 0
  readonly #title = document.title
  #rest = 0

  constructor(parts: Parts, base: string) {
    this.parts = parts
    this.#base = base
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
      this.#engine ??= openEngine(this.#base)
      const outcome = await (await this.#engine).search(state)
      const hits = isEmpty(state) ? [] : await outcome.hits(0, pageSize)
      if (run !== this.#run) return

      drawFacets(this.parts.facets, { state, outcome, choose: this.#choose })
      this.parts.list.replaceChildren(...hits.map(hitItem))
      this.#offerMore(outcome)
      this.parts.help.hidden = !isEmpty(state) && outcome.total > 0
      this.parts.status.textContent = statusOf(state, outcome)
    } catch {
      this.#engine = undefined
      this.parts.status.textContent =
        '检索没有打开：索引文件读不到。请刷新重试，或从归档、地区、主题浏览。'
    }
  }

  #offerMore(outcome: Outcome): void {
    const { list, more } = this.parts
    const left = () => !isEmpty(this.#state) && list.children.length < outcome.total
    more.hidden = !left()
    more.onclick = async () => {
      const added = (await outcome.hits(list.children.length, pageSize)).map(hitItem)
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

function statusOf(state: SearchState, { total, partial }: Outcome): string {
  if (isEmpty(state)) return ''
  const asked = state.q === '' ? '所选条件' : quoted(state.q)
  if (partial) return `没有一篇完整含有${asked}，以下 ${total} 篇含有其中一部分`
  if (total > 0) return `${asked}：${total} 篇`
  const filtered = !isEmpty({ ...state, q: '' })
  return `没有找到${asked}。试试更短的词${filtered ? '，或清除筛选' : ''}。`
}

/** A query that the reader put in quotes gets no second pair. */
const quoted = (q: string) => (/^["“「『《]/.test(q) ? q : `“${q}”`)
