/** The field of the search page with its list of suggestions. */
import type { Search } from '../types.ts'
import type { Combobox } from './combobox.ts'
import type { Composition } from './composition.ts'
import { Question } from './question.ts'
import { forget } from './recent.ts'
import { recentGroup, suggestedGroup, suggestionsToHear } from './suggestions.ts'

interface Field {
  readonly input: HTMLInputElement
  /** Live region for those who do not see the list. */
  readonly heard: HTMLElement
  readonly composition: Composition
  readonly combobox: Combobox
  readonly search: Search
  /** Address of the search page, without a query. */
  readonly page: string
  readonly choose: (text: string) => void
}

/** Suggestions shown at most. Assumed: the list leaves the results in sight. */
const most = 8

export class SuggestField {
  readonly #field: Field
  readonly #question = new Question()

  constructor(field: Field) {
    this.#field = field
    const { input, search } = field
    input.addEventListener('keydown', (event) => this.#key(event))
    input.addEventListener('focus', () => void search.warm())
    input.addEventListener('click', () => {
      if (input.value === '') void this.#show()
    })
    input.addEventListener('blur', () => this.close())
  }

  typed(): void {
    this.#question.later(() => void this.#show())
  }

  close(): void {
    this.#question.stop()
    this.#field.combobox.close()
    this.#field.heard.replaceChildren()
  }

  async #show(): Promise<void> {
    const { input, heard, combobox, search, page, choose } = this.#field
    const typed = input.value.trim()
    const signal = this.#question.start()
    const choosing = { page, choose, typed, most }
    const suggested = await suggestedGroup(search, choosing).catch(() => null)
    if (signal.aborted || document.activeElement !== input) return
    const recent = recentGroup(typed, choosing)
    const groups = suggested === null ? [recent] : [recent, suggested]
    combobox.show(groups)
    const count = groups.reduce((sum, { options }) => sum + options.length, 0)
    heard.replaceChildren(...suggestionsToHear(count))
  }

  #key(event: KeyboardEvent): void {
    const { composition, combobox } = this.#field
    if (composition.ownsKey) return
    const recent = combobox.active?.dataset['recent']
    if (event.key === 'Escape' && combobox.isOpen) this.close()
    else if (event.key === 'ArrowDown' && !combobox.isOpen) void this.#show()
    else if (event.key === 'Delete' && recent !== undefined) {
      forget(recent)
      void this.#show()
    } else return
    event.preventDefault()
  }
}
