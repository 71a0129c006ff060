/** The search of every page: results while typing, in the markup of `SearchDialog.astro`. */
import { openSearch } from '../engine.ts'
import type { Search, SearchResult, SearchResults } from '../types.ts'
import { Combobox, type OptionGroup, option } from './combobox.ts'
import type { Composition } from './composition.ts'
import { element, isPlainClick, marked, part } from './element.ts'
import { Question } from './question.ts'
import { forget, forgetAll, recentSearches, remember, setSlashOpens, slashOpens } from './recent.ts'
import { bylineOf } from './result.ts'
import { saidOf, statusOf } from './said.ts'
import { queryOption, recentGroup, suggestedGroup, suggestionsToHear } from './suggestions.ts'
import { quoted, words } from './words.ts'

/** What a dialog shows at most; the page shows all. Assumed: articles are in sight without scrolling. */
const mostSuggestions = matchMedia('(max-width: 40rem)').matches ? 3 : 5
const mostArticles = 6

/** Milliseconds after which a search that has not answered is said to be on its way. */
const patienceMs = 400

const findParts = (dialog: HTMLDialogElement) => ({
  dialog,
  form: part(dialog, 'form', HTMLFormElement),
  input: part(dialog, 'input', HTMLInputElement),
  close: part(dialog, 'close', HTMLButtonElement),
  status: part(dialog, 'status', HTMLElement),
  said: part(dialog, 'said', HTMLElement),
  list: part(dialog, 'options', HTMLElement),
  forgets: part(dialog, 'forgets', HTMLElement),
  help: part(dialog, 'help', HTMLElement),
  slash: part(dialog, 'slash', HTMLInputElement),
  forgetAll: part(dialog, 'forget-all', HTMLButtonElement),
})

/** Brings the dialog to life. `opened` is called each time it opens. */
export function startDialog(
  dialog: HTMLDialogElement,
  composition: Composition,
): { opened(): void } {
  return new SearchDialog(findParts(dialog), composition)
}

class SearchDialog {
  readonly #parts: ReturnType<typeof findParts>
  readonly #search: Search
  readonly #combobox: Combobox
  readonly #composition: Composition
  readonly #question = new Question()
  /** The text that is shown, so that the same one is not asked for twice. */
  #shown: string | null = null

  constructor(parts: ReturnType<typeof findParts>, composition: Composition) {
    const { dialog, input, list, slash } = parts
    this.#parts = parts
    this.#search = openSearch(dialog.dataset['base'] ?? '/')
    this.#composition = composition
    composition.settled = () => this.#typed()
    input.addEventListener('keydown', (event) => this.#key(event))
    this.#combobox = new Combobox({ input, list, composition })
    slash.checked = slashOpens()
    this.#listen()
  }

  #listen(): void {
    const { dialog, form, close, slash, forgetAll: wipe } = this.#parts
    close.addEventListener('click', () => dialog.close())
    slash.addEventListener('change', () => setSlashOpens(slash.checked))
    wipe.addEventListener('click', () => {
      forgetAll()
      this.#afterForgetting(words.forgotAll)
    })
    // A press outside lands on the dialog itself, which has no padding.
    dialog.addEventListener('mousedown', ({ target }) => {
      if (target === dialog) dialog.close()
    })
    dialog.addEventListener('cancel', (event) => {
      if (this.#composition.ownsKey) event.preventDefault()
    })
    form.addEventListener('submit', (event) => {
      if (this.#composition.ownsKey || this.#text === '') event.preventDefault()
      else remember(this.#text)
    })
  }

  get #text(): string {
    return this.#parts.input.value.trim()
  }

  opened(): void {
    void this.#search.warm()
    this.#shown = null
    if (!this.#composition.active) this.#show()
  }

  #typed(): void {
    if (this.#text === this.#shown) this.#question.stop()
    else this.#question.later(() => this.#show())
  }

  #key(event: KeyboardEvent): void {
    const recent = this.#combobox.active?.dataset['recent']
    if (this.#composition.ownsKey || event.key !== 'Delete' || recent === undefined) return
    event.preventDefault()
    this.#forget(recent)
  }

  /** Shows what belongs to the text of the field. */
  #show(): void {
    const text = this.#text
    this.#shown = text
    const signal = this.#question.start()
    if (text === '') this.#showRecent()
    else void this.#showFound(text, signal)
  }

  #showRecent(): void {
    const { status, said, forgets, help, forgetAll: wipe } = this.#parts
    const recent = recentSearches()
    status.textContent = ''
    said.replaceChildren()
    this.#combobox.show([recentGroup('', this.#choosing)])
    forgets.replaceChildren(
      ...recent.map((text) => {
        const button = element('button', { type: 'button', 'aria-label': words.forget(text) }, '×')
        button.addEventListener('click', () => this.#forget(text))
        return element('li', {}, button)
      }),
    )
    forgets.hidden = recent.length === 0
    wipe.hidden = recent.length === 0
    help.hidden = false
  }

  async #showFound(text: string, signal: AbortSignal): Promise<void> {
    const { status, said, forgets, help, list } = this.#parts
    const patience = setTimeout(() => {
      status.textContent = words.loading
    }, patienceMs)
    list.setAttribute('aria-busy', 'true')
    try {
      const asked = { typed: text, most: mostSuggestions, ...this.#choosing }
      const [suggested, found] = await Promise.all([
        // Results without suggestions are better than none.
        suggestedGroup(this.#search, asked).catch(() => ({ label: '', options: [] })),
        this.#search.search(text, { limit: mostArticles, signal }),
      ])
      const paragraphs = await saidOf(found, this.#links)
      if (signal.aborted) return
      this.#combobox.show(this.#groups(text, suggested, found))
      said.replaceChildren(...paragraphs)
      forgets.hidden = true
      help.hidden = found.total > 0
      status.replaceChildren(
        statusOf({ q: text, filtered: false }, found),
        ...suggestionsToHear(suggested.options.length),
      )
    } catch {
      if (signal.aborted) return
      this.#combobox.close()
      status.textContent = words.failed
      help.hidden = false
      this.#shown = null
    } finally {
      clearTimeout(patience)
      if (!signal.aborted) list.removeAttribute('aria-busy')
    }
  }

  #groups(text: string, suggested: OptionGroup, found: SearchResults): OptionGroup[] {
    const all = queryOption(text, {
      ...this.#choosing,
      choose: () => this.#parts.form.requestSubmit(),
      note: words.allResults(found.resultCount),
    })
    const nearby = found.nearby.map((near) => queryOption(near, { ...this.#choosing, note: '' }))
    return [
      recentGroup(text, this.#choosing),
      suggested,
      { label: words.articles, options: found.results.map((result) => this.#article(result)) },
      { label: words.searchFor(quoted(text)), options: found.total > 0 ? [all] : [] },
      { label: words.nearby, options: nearby },
    ]
  }

  #article(result: SearchResult): HTMLAnchorElement {
    const made = option(
      result.url,
      element('span', { class: 'title' }, ...marked(result.title)),
      ' ',
      element('span', { class: 'byline' }, bylineOf(result)),
      // Seen at a glance, but long to listen to at every step of an arrow.
      element('span', { class: 'excerpt', 'aria-hidden': 'true' }, ...marked(result.excerpt)),
    )
    made.classList.add('article')
    made.addEventListener('click', () => remember(this.#text))
    return made
  }

  get #page(): string {
    return this.#parts.form.action
  }

  get #choosing() {
    return { page: this.#page, choose: (text: string) => this.#choose(text) }
  }

  get #links() {
    const link = (params: Record<string, string>, label: string) =>
      element('a', { href: `${this.#page}?${new URLSearchParams(params)}` }, label)
    return {
      to: (text: string) => {
        const made = link({ q: text }, text)
        made.addEventListener('click', (event) => {
          if (!isPlainClick(event)) return
          event.preventDefault()
          this.#choose(text)
        })
        return made
      },
      verbatim: (text: string, label: string) => link({ q: text, verbatim: 'yes' }, label),
    }
  }

  /** Takes a text into the field, as if it had been typed. */
  #choose(text: string): void {
    remember(text)
    this.#parts.input.value = text
    this.#parts.input.focus()
    this.#show()
  }

  #forget(text: string): void {
    forget(text)
    this.#afterForgetting(words.forgot(text))
  }

  #afterForgetting(said: string): void {
    this.#parts.input.focus()
    this.#show()
    this.#parts.status.textContent = said
  }
}
