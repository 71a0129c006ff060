/** The elements of `SearchApp.astro` that the script works on. */
export interface Parts {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly sort: HTMLSelectElement
  readonly clear: HTMLButtonElement
  readonly panel: HTMLDetailsElement
  readonly facets: HTMLElement
  readonly status: HTMLElement
  readonly list: HTMLElement
  readonly more: HTMLButtonElement
  readonly help: HTMLElement
}

/** @throws when the markup lacks one. */
export function findParts(root: HTMLElement): Parts {
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
    panel: find('panel', HTMLDetailsElement),
    facets: find('facets', HTMLElement),
    status: find('status', HTMLElement),
    list: find('list', HTMLElement),
    more: find('more', HTMLButtonElement),
    help: find('help', HTMLElement),
  }
}

/** Arrow keys go from the field through the hits and back, Escape returns to the field. */
export function moveByKey(event: KeyboardEvent, { input, list }: Parts): void {
  if (event.isComposing) return
  const stops: readonly Element[] = [input, ...list.querySelectorAll('a')]
  const at = document.activeElement === null ? -1 : stops.indexOf(document.activeElement)
  if (at < 0) return

  const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }
  const next = steps[event.key]
  // Escape in the field is the browser's own: it clears it.
  if (next === undefined || next === at) return
  const stop = stops[next]
  if (stop instanceof HTMLElement) stop.focus()
  event.preventDefault()
}
