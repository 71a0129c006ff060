/**
 * An input method builds a word from letters that nobody means to search for. On Android it composes
 * every Latin word too and keeps the letters of Chinese out of the field, so there all counts.
 */
const composesLetters = !/Android/.test(navigator.userAgent)

/** Tells the text of a field from the letters of an input method. */
export class Composition {
  #composing = false
  /** The last key was the input method's own. */
  #itsKey = false
  /** Called whenever the field holds a text that is meant, perhaps twice for the same. */
  settled: () => void = () => {}

  constructor(input: HTMLInputElement) {
    input.addEventListener('compositionstart', () => {
      this.#composing = composesLetters
    })
    // Chromium ends after the last `input`, Firefox before it.
    input.addEventListener('compositionend', () => {
      this.#composing = false
      this.settled()
    })
    input.addEventListener('input', (event) => {
      const composing = composesLetters && event instanceof InputEvent && event.isComposing
      if (!composing && !this.#composing) this.settled()
    })
    // Before the handlers of keys, which ask `ownsKey`.
    input.addEventListener('keydown', (event) => this.#note(event), { capture: true })
    input.addEventListener('keyup', () => {
      this.#itsKey = this.#composing
    })
  }

  #note({ isComposing, keyCode }: KeyboardEvent): void {
    // Safari ends the composition before the key that ended it: that key says 229 only.
    this.#itsKey = this.#composing || isComposing || keyCode === 229
  }

  /** Whether the field holds letters that are no text yet. */
  get active(): boolean {
    return this.#composing
  }

  /** Whether the last key pressed in the field was the input method's: it chooses no result. */
  get ownsKey(): boolean {
    return this.#itsKey
  }
}
