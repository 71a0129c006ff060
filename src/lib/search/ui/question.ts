/** The one question that an interface waits for: a later one takes the place of the one before. */
export class Question {
  #controller: AbortController | undefined
  #rest = 0

  /** Starts a question at once; its signal tells when it is no longer wanted. */
  start(): AbortSignal {
    this.stop()
    this.#controller = new AbortController()
    return this.#controller.signal
  }

  /** Runs `then` once nothing was typed for a while. */
  later(then: () => void): void {
    this.stop()
    this.#rest = window.setTimeout(then, restMs)
  }

  stop(): void {
    clearTimeout(this.#rest)
    this.#controller?.abort()
  }
}

/** Milliseconds of rest in typing before a search starts. Assumed: below a slow typist's pause. */
const restMs = 120
