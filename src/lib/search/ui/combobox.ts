/**
 * A field with a list of options, after the combobox pattern of the ARIA Authoring Practices: the
 * focus stays in the field, arrows move the active option, Enter follows it as a click would.
 */
import type { Composition } from './composition.ts'
import { element } from './element.ts'

/** Options that belong together, under a heading. */
export interface OptionGroup {
  readonly label: string
  readonly options: readonly HTMLAnchorElement[]
}

interface Fields {
  readonly input: HTMLInputElement
  /** `role="listbox"`; empty and hidden while there is nothing to choose. */
  readonly list: HTMLElement
  readonly composition: Composition
}

export class Combobox {
  readonly #input: HTMLInputElement
  readonly #list: HTMLElement
  readonly #composition: Composition
  #options: readonly HTMLAnchorElement[] = []
  #active: HTMLAnchorElement | null = null

  constructor({ input, list, composition }: Fields) {
    this.#input = input
    this.#list = list
    this.#composition = composition
    input.addEventListener('keydown', (event) => this.#move(event))
    // A press on an option leaves the focus where the keys are.
    list.addEventListener('mousedown', (event) => event.preventDefault())
  }

  /** The option that Enter follows, `null` where Enter sends the form. */
  get active(): HTMLAnchorElement | null {
    return this.#active
  }

  get isOpen(): boolean {
    return !this.#list.hidden
  }

  /** Shows the groups that have options; none at all closes the list. */
  show(groups: readonly OptionGroup[]): void {
    const filled = groups.filter(({ options }) => options.length > 0)
    this.#options = filled.flatMap(({ options }) => options)
    this.#options.forEach((option, at) => {
      option.id = `${this.#list.id}-${at}`
    })
    this.#list.replaceChildren(...filled.map((group, at) => this.#group(group, at)))
    this.#toggle(this.#options.length > 0)
  }

  close(): void {
    this.show([])
  }

  #group({ label, options }: OptionGroup, at: number): HTMLElement {
    const id = `${this.#list.id}-group-${at}`
    const heading = element('div', { id, role: 'presentation', class: 'group' }, label)
    return element('div', { role: 'group', 'aria-labelledby': id }, heading, ...options)
  }

  #toggle(open: boolean): void {
    this.#list.hidden = !open
    this.#input.setAttribute('aria-expanded', String(open))
    this.#activate(null)
  }

  #activate(option: HTMLAnchorElement | null): void {
    this.#active?.setAttribute('aria-selected', 'false')
    this.#active = option
    if (option === null) {
      this.#input.removeAttribute('aria-activedescendant')
      return
    }
    option.setAttribute('aria-selected', 'true')
    option.scrollIntoView({ block: 'nearest' })
    this.#input.setAttribute('aria-activedescendant', option.id)
  }

  #move(event: KeyboardEvent): void {
    if (this.#composition.ownsKey || !this.isOpen) return
    const { key, ctrlKey, metaKey, shiftKey } = event
    if (key === 'Enter') {
      if (this.#active === null) return
      const modifiers = { ctrlKey, metaKey, shiftKey }
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...modifiers })
      this.#active.dispatchEvent(click)
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      this.#activate(this.#next(key === 'ArrowDown' ? 1 : -1))
    } else return
    event.preventDefault()
  }

  /** Around the list, with the field itself between the last and the first. */
  #next(step: 1 | -1): HTMLAnchorElement | null {
    const places = this.#options.length + 1
    const at = this.#active === null ? places - 1 : this.#options.indexOf(this.#active)
    return this.#options[(at + step + places) % places] ?? null
  }
}

/** An option that leads to an address; screen readers say its contents. */
export function option(href: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  const attributes = { role: 'option', href, tabindex: '-1', 'aria-selected': 'false' }
  return element('a', attributes, ...children)
}
